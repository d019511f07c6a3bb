import {expect} from 'chai';
import {en} from '../l10n/words.js';
import {distanceWords} from '../../src/timeline/distance-words.js';
import {laneDistances} from '../../src/timeline/lane-distances.js';
import type {LaneDistanceOptions} from '../../src/timeline/lane-distances.js';
import {layoutLanes} from '../../src/timeline/lanes.js';
import {tableOf} from './table-fixture.js';
import type {FixtureEvent} from './table-fixture.js';

const HOUR = 3_600_000;
/** Ten pixels an hour over four days. */
const SCALE = {startMs: 0, endMs: 96 * HOUR, widthPixels: 960};
const OPTIONS: LaneDistanceOptions = {
  widthPixels: 960,
  taken: [],
  words: (distance, style) => distanceWords(distance, en, 'en-US', style),
  textWidth: (text) => text.length * 6,
};
const at = (hour: number, place: string, hours = 0.1): FixtureEvent => ({start: hour * HOUR, end: (hour + hours) * HOUR, precision: 'minute', place});

/** Distances from the event that begins at hour 40. */
function from(events: FixtureEvent[], options: Partial<LaneDistanceOptions> = {}) {
  const table = tableOf(events);
  const layout = layoutLanes(table, null, SCALE, {grouping: 'place'});
  const row = table.startMs.indexOf(40 * HOUR);
  const found = laneDistances(table, layout, row, {...OPTIONS, ...options});
  return found?.distances.map(({mark, ...rest}) => ({place: table.texts.place(mark.row), hour: table.startMs[mark.row] / HOUR, ...rest})) ?? null;
}
const labels = (events: FixtureEvent[], options: Partial<LaneDistanceOptions> = {}) => from(events, options)?.map(({place, hour, label}) => [place, hour, label]);

describe('lane-distances', () => {
  const REFERENCE = at(40, 'Aktau');

  it('are those of the closest event of each other lane, before or after', () => {
    expect(labels([REFERENCE, at(10, 'Almaty'), at(52, 'Almaty'), at(90, 'Almaty'), at(20, 'Atyrau')])).to.deep.equal([
      ['Almaty', 52, '12 hours later'],
      ['Atyrau', 20, '20 hours earlier'],
    ]);
  });

  it('are those of the events before and after in the lane of the event itself', () => {
    expect(labels([REFERENCE, at(5, 'Aktau'), at(20, 'Aktau'), at(60, 'Aktau'), at(80, 'Aktau')])).to.deep.equal([
      ['Aktau', 20, '20 hours earlier'],
      ['Aktau', 60, '20 hours later'],
    ]);
  });

  it('say “same time” of what overlaps, without a line, and nothing of it in the own lane', () => {
    const found = from([at(40, 'Aktau', 4), at(41, 'Aktau', 4), at(42, 'Almaty', 4), at(80, 'Almaty')]);
    expect(found?.map(({place, label, fromX, toX}) => [place, label, fromX === toX])).to.deep.equal([['Almaty', 'same time', true]]);
  });

  it('have a line from the edge of the one to the edge of the other, with the label in its middle', () => {
    const [later] = from([at(40, 'Aktau', 4), at(70, 'Almaty', 4)]) ?? [];
    expect(later).to.include({fromX: 438, toX: 700, labelX: 569});
    const [earlier] = from([at(40, 'Aktau', 4), at(10, 'Almaty', 4)]) ?? [];
    expect(earlier).to.include({fromX: 400, toX: 138, labelX: 269});
  });

  it('stand beside the event where the line is too short', () => {
    const [behind] = from([REFERENCE, at(42, 'Almaty')]) ?? [];
    expect(behind.labelX).to.be.greaterThan(425);
    const [free] = from([REFERENCE, at(38, 'Almaty')]) ?? [];
    expect(free.labelX).to.be.lessThan(375);
  });

  it('are never told on the wrong side: where marks are in the way of “earlier” on the left and “later” on the right, no words stand', () => {
    const [earlier] = from([REFERENCE, at(36, 'Almaty'), at(39, 'Almaty')]) ?? [];
    expect([earlier.hour, earlier.label]).to.deep.equal([39, '']);
    const [later] = from([REFERENCE, at(41, 'Almaty'), at(44, 'Almaty')]) ?? [];
    expect([later.hour, later.label]).to.deep.equal([41, '']);
  });

  it('of “earlier” end where the event of all begins, and of “later” begin where it ends, though the marks overlap, since each has a least width', () => {
    const [earlier] = from([REFERENCE, at(39.7, 'Almaty')]) ?? [];
    expect(earlier.label).not.to.equal('');
    expect(earlier.labelX + earlier.labelWidth / 2).to.be.at.most(400);
    const [later] = from([REFERENCE, at(40.2, 'Almaty')]) ?? [];
    expect(later.label).not.to.equal('');
    expect(later.labelX - later.labelWidth / 2).to.be.at.least(405);
  });

  it('are shortened before they are left out', () => {
    expect(labels([REFERENCE, at(50, 'Aktau')])).to.deep.equal([['Aktau', 50, '10 hr later']]);
    expect(labels([REFERENCE, at(43, 'Aktau')])).to.deep.equal([['Aktau', 43, '']]);
  });

  it('never stand on the sign of a fold', () => {
    const events = [REFERENCE, at(70, 'Almaty')];
    const [beside] = from(events, {taken: [{x: 470, width: 28}]}) ?? [];
    expect(beside.labelX - beside.labelWidth / 2).to.be.at.least(498);
    const [squeezed] = from(events, {taken: [{x: 450, width: 28}, {x: 540, width: 28}, {x: 655, width: 28}, {x: 710, width: 28}]}) ?? [];
    expect(squeezed.label).to.equal('30 hr later');
  });

  it('are none where the event is out of view', () => {
    const table = tableOf([at(40, 'Aktau'), at(400, 'Almaty')]);
    expect(laneDistances(table, layoutLanes(table, null, SCALE, {grouping: 'place'}), 1, OPTIONS)).to.equal(null);
  });
});
