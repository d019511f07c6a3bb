import {expect} from 'chai';
import {IssueList} from '../../src/data/issue-list.js';
import {readFeatures} from '../../src/data/read-features.js';
import {idsOf} from './table-words.js';

const feature = (id: string | undefined, properties: object) => ({type: 'Feature', ...(id !== undefined && {id}), geometry: null, properties: {title: 'A fire', when: '2022-01-04', ...properties}});
const read = (features: readonly unknown[], file: Record<string, unknown> = {}) => readFeatures(file, features, new IssueList());

describe('the events of a file', () => {
  it('are on the clock that the file names, each on its own where it has one', () => {
    const {table} = read([feature('a', {}), feature('b', {timeZone: 'Asia/Aqtau'})], {timeZone: 'Asia/Almaty'});
    expect(Array.from(table.zone, (zone) => table.zones[zone])).to.have.members(['Asia/Almaty', 'Asia/Aqtau']);
    expect(table.startMs[1] - table.startMs[0]).to.equal(3_600_000);
  });

  it('are on that of UTC where the file names one that there is not, which is told', () => {
    const {table, issues} = read([feature('a', {})], {timeZone: 'Nowhere/Land'});
    expect(table.startMs[0]).to.equal(Date.UTC(2022, 0, 4));
    expect(issues.map(({field}) => field)).to.deep.equal(['timeZone']);
  });

  it('have the categories of the file, and one that it does not list is told and “other”', () => {
    const {table, issues} = read([feature('a', {category: 'fire'}), feature('b', {category: 'flood'})], {categories: [{id: 'fire'}]});
    expect(table.categories.map(({id}) => id)).to.deep.equal(['fire', 'other']);
    expect(issues).to.have.length(1);
    expect(issues[0]).to.include({row: 2, field: 'category'});
  });

  it('have those that are found where the file lists none', () => {
    expect(read([feature('a', {category: 'flood'}), feature('b', {category: 'fire'})]).table.categories.map(({id}) => id)).to.deep.equal(['flood', 'fire']);
  });

  it('have an id each, numbered where two are the same', () => {
    const {table, issues} = read([feature('a', {}), feature('a', {}), feature('a-2', {})]);
    expect(idsOf(table)).to.deep.equal(['a', 'a-3', 'a-2']);
    expect(issues.some(({row}) => row === 2)).to.be.true;
  });

  it('are counted from 1 in what is told, those that are none among them', () => {
    const {table, issues} = read([null, feature('b', {when: 'soon'})]);
    expect(idsOf(table)).to.deep.equal(['b']);
    expect(issues.map(({row, code}) => [row, code])).to.deep.equal([[1, 'feature-invalid'], [2, 'when-unreadable']]);
  });
});
