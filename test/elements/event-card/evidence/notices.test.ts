import {expect} from 'chai';
import {notices} from '../../../../src/elements/event-card/evidence/notices.js';
import {VERIFICATION_STATUSES} from '../../../../src/data/event-table.js';
import type {VerificationStatus} from '../../../../src/data/event-table.js';
import type {Correction} from '../../../../src/schema/event-file.js';
import {all, text} from '../../helpers.js';
import {WORDING, drawn} from './wording.js';

const shown = (status: VerificationStatus, ...corrections: Correction[]) => all(drawn(notices(status, corrections, WORDING)), 'p').map(text);

describe('the notices of a card', () => {
  it('say of what was retracted or debunked that it does not hold', () => {
    expect(shown('retracted')[0]).to.match(/^Retracted\. This was withdrawn/);
    expect(shown('debunked')[0]).to.match(/^Debunked\. This was shown to be false/);
  });

  it('say nothing of an event that stands and was not corrected', () => {
    const others = VERIFICATION_STATUSES.filter((status) => status !== 'retracted' && status !== 'debunked');
    expect(others.map((status) => shown(status))).to.deep.equal(others.map(() => []));
  });

  it('tell what was corrected and when, the latest first, in whichever order the file has them', () => {
    const corrections = [
      {date: '2022-01-12', text: 'The square was wrong.'},
      {text: 'A name was misspelt.'},
      {date: '2022-02', text: 'The hour was wrong.'},
      {date: '2022-01-20', text: 'The distance was wrong.'},
    ];
    expect(shown('verified', ...corrections)).to.deep.equal([
      'Corrected in February 2022: The hour was wrong.',
      'Corrected on 20 January 2022: The distance was wrong.',
      'Corrected on 12 January 2022: The square was wrong.',
      'Correction: A name was misspelt.',
    ]);
    expect(corrections[0].date).to.equal('2022-01-12');
  });

  it('keep corrections of one day in the order of the file', () => {
    const date = '2022-01-12';
    expect(shown('verified', {date, text: 'First.'}, {date, text: 'Second.'})).to.deep.equal(['Corrected on 12 January 2022: First.', 'Corrected on 12 January 2022: Second.']);
  });

  it('put the verdict before the corrections', () => {
    expect(shown('retracted', {text: 'A name was misspelt.'}).map((line) => line.split(/[ .:]/)[0])).to.deep.equal(['Retracted', 'Correction']);
  });
});
