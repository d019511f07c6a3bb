import {expect} from 'chai';
import {listChecks} from '../../src/load/list-checks.js';

const check = (row: Record<string, unknown>) => listChecks(Object.keys(row).map((ours) => [ours, {name: ours}] as const), new Set(['title']))(Object.values(row));

describe('the fields of a row that are looked at in passing', () => {
  const SOUND: Record<string, unknown>[] = [
    {title: {}, text: 'x'},
    {sources_url: 'https://example.org/a?b=c', sources_title: 7},
    {claims_kind: 'dead', claims_value: '12', claims_min: ''},
    {verification_status: 'x', verification_date: '2022-01-04'},
    {lang: 'en', tags: 'a;b', media_type: 'video', media_src: 'http://example.org/a.mp4'},
  ];
  for (const row of SOUND) it(`pass in ${JSON.stringify(row)}`, () => expect(check(row)).to.be.true);

  const ODD: Record<string, unknown>[] = [
    {sources_url: 'javascript:alert(1)'},
    {sources_url: ' https://example.org'},
    {sources_status: 'gone'},
    {claims_kind: '', claims_value: 3},
    {claims_value: 3},
    {claims_kind: 'dead', claims_value: 'many'},
    {links_title: 'x'},
    {verification_notes: 'x'},
    {text: ['x']},
    {lang: 'English language'},
  ];
  for (const row of ODD) it(`are left to the thorough reading in ${JSON.stringify(row)}`, () => expect(check(row)).to.be.false);
});
