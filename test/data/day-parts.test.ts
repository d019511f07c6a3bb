import {expect} from 'chai';
import {DAY_PARTS, dayPartSpan} from '../../src/data/day-parts.js';

const day = (iso: string) => Date.parse(`${iso}T00:00Z`);
const texts = ({startCivilMs, endCivilMs}: {startCivilMs: number; endCivilMs: number}) =>
  [startCivilMs, endCivilMs].map((ms) => new Date(ms).toISOString().slice(0, 16));

describe('dayPartSpan', () => {
  it('lets the night of a date run to six in the morning of the next', () => {
    expect(texts(dayPartSpan('night', day('2022-01-02'), day('2022-01-02')))).to.deep.equal(['2022-01-02T20:00', '2022-01-03T06:00']);
  });

  it('ends the night of 2 to 3 January on the 3rd and not on the 4th', () => {
    expect(texts(dayPartSpan('night', day('2022-01-02'), day('2022-01-03')))).to.deep.equal(['2022-01-02T20:00', '2022-01-03T06:00']);
  });

  it('ends the mornings of several days on the last of them', () => {
    expect(texts(dayPartSpan('morning', day('2022-01-04'), day('2022-01-06')))).to.deep.equal(['2022-01-04T06:00', '2022-01-06T12:00']);
  });

  it('lets morning, afternoon and evening follow one another without a gap', () => {
    expect(DAY_PARTS.morning[1]).to.equal(DAY_PARTS.afternoon[0]);
    expect(DAY_PARTS.afternoon[1]).to.equal(DAY_PARTS.evening[0]);
  });

  it('begins each day where the night before it ends', () => {
    expect(DAY_PARTS.night[1] - 24).to.equal(DAY_PARTS.morning[0]);
  });
});
