import {expect} from 'chai';
import {MAX_TRAIL, NO_PLAY_MARKS, PULSE_MS, followPlay, livePulses} from '../../src/map/play-marks.js';
import type {PlayMarks, PlayedScene} from '../../src/map/play-marks.js';
import type {EventTable} from '../../src/data/index.js';
import {story} from './story.js';

const FILTERS = {};
const day = (number: number) => Date.UTC(2022, 0, number);

/** Ten events, one a day from 1 January. */
const TEN = story(Array.from({length: 10}, () => ({at: [[0, 0]]})));

/** The scene of a window of whole days, the last one excluded, while it plays. */
function scene(from: number, to: number, more: Partial<PlayedScene> = {}): PlayedScene {
  const table: EventTable = more.table ?? TEN;
  const window = {startMs: day(from), endMs: day(to)};
  return {table, window, mask: null, playing: true, filters: FILTERS, ...more};
}

/** The marks after one scene follows another, each a second later. */
function played(...scenes: PlayedScene[]): PlayMarks {
  let marks = NO_PLAY_MARKS;
  scenes.forEach((each, index) => (marks = followPlay(marks, scenes[index - 1] ?? null, each, index * 1000)));
  return marks;
}
const pulsing = ({pulses}: PlayMarks) => pulses.map(({row}) => row);

describe('followPlay', () => {
  it('pulses what has entered the window and trails what has left it', () => {
    const marks = played(scene(1, 4), scene(3, 6));
    expect(pulsing(marks)).to.deep.equal([3, 4]);
    expect(marks.trail).to.deep.equal([0, 1]);
  });

  it('leaves out of both what stays in the window', () => {
    const marks = played(scene(1, 4), scene(2, 5));
    expect([...pulsing(marks), ...marks.trail]).not.to.include(2);
  });

  it('has no pulse for what is in the window when it begins to play', () => {
    expect(played(scene(1, 4))).to.deep.equal(NO_PLAY_MARKS);
    const begun = played(scene(1, 11, {playing: false, window: null}), scene(1, 3));
    expect(begun).to.deep.equal(NO_PLAY_MARKS);
  });

  it('adds to the trail with every step, in the order in which events leave', () => {
    expect(played(scene(1, 3), scene(2, 4), scene(3, 5), scene(5, 7)).trail).to.deep.equal([0, 1, 2, 3]);
  });

  it('trails nothing of a window that only grows', () => {
    const marks = played(scene(1, 3), scene(1, 4), scene(1, 5));
    expect(marks.trail).to.deep.equal([]);
    expect(pulsing(marks)).to.deep.equal([3]);
  });

  it('keeps a pulse for as long as it lasts, and begins it where the event entered', () => {
    const first = followPlay(NO_PLAY_MARKS, scene(1, 3), scene(1, 4), 100);
    const second = followPlay(first, scene(1, 4), scene(1, 5), 100 + PULSE_MS / 2);
    expect(second.pulses).to.deep.equal([{row: 2, startMs: 100}, {row: 3, startMs: 100 + PULSE_MS / 2}]);
    const third = followPlay(second, scene(1, 5), scene(1, 6), 100 + PULSE_MS);
    expect(pulsing(third)).to.deep.equal([3, 4]);
  });

  it('changes nothing with a step in which nothing comes or goes', () => {
    const before = scene(1, 4);
    const after = {...before, window: {startMs: day(1) + 1, endMs: day(4) + 0}};
    const marks = played(scene(1, 3), before);
    expect(followPlay(marks, before, after, 9)).to.equal(marks);
  });

  it('keeps the trail while the playback rests and when it goes on', () => {
    const rests = scene(3, 6, {playing: false});
    expect(played(scene(1, 4), scene(3, 6), rests).trail).to.deep.equal([0, 1]);
    expect(played(scene(1, 4), scene(3, 6), rests, scene(3, 6), scene(4, 7)).trail).to.deep.equal([0, 1, 2]);
  });

  it('counts the last step of a playback, which ends with it', () => {
    expect(played(scene(1, 4), scene(3, 6, {playing: false})).trail).to.deep.equal([0, 1]);
  });

  it('is gone when the reader sets a window while nothing plays', () => {
    expect(played(scene(1, 4), scene(3, 6), scene(3, 6, {playing: false}), scene(4, 7, {playing: false}))).to.deep.equal(NO_PLAY_MARKS);
    expect(played(scene(1, 4), scene(3, 6, {playing: false}), scene(1, 2, {playing: false, window: null}))).to.deep.equal(NO_PLAY_MARKS);
  });

  it('is gone when the playback begins anew, and what it begins with does not pulse', () => {
    expect(played(scene(1, 4), scene(7, 10), scene(1, 4))).to.deep.equal(NO_PLAY_MARKS);
  });

  it('is gone with another filter, which may leave out what it trails, and with another file', () => {
    expect(played(scene(1, 4), scene(3, 6), scene(3, 6, {filters: {}}))).to.deep.equal(NO_PLAY_MARKS);
    expect(played(scene(1, 4), scene(3, 6), scene(4, 7, {table: story([{}])}))).to.deep.equal(NO_PLAY_MARKS);
  });

  it('stays the same for another selection', () => {
    const marks = played(scene(1, 4), scene(3, 6));
    expect(followPlay(marks, scene(3, 6), scene(3, 6), 9999)).to.equal(marks);
  });

  it('follows long events by their own ends: what has left comes after what left before it', () => {
    const table = story([{when: '2022-01-01/2022-01-05'}, {when: '2022-01-02'}, {when: '2022-01-03'}]);
    const marks = played(scene(1, 4, {table}), scene(3, 6, {table}), scene(4, 7, {table}), scene(6, 9, {table}));
    expect(marks.trail).to.deep.equal([1, 2, 0]);
  });

  it('pulses no event that the filters leave out, and trails none', () => {
    const mask = Uint8Array.from(TEN.startMs, (_, row) => row % 2);
    const marks = played(scene(1, 4, {mask}), scene(3, 6, {mask}));
    expect([pulsing(marks), marks.trail]).to.deep.equal([[3], [1]]);
  });

  it('pulses no event that is over before it was seen: the step was longer than it', () => {
    expect(pulsing(played(scene(1, 3), scene(6, 8)))).to.deep.equal([5, 6]);
  });

  it('trails the latest four hundred', () => {
    const crowd = story(Array.from({length: 500}, () => ({when: '2022-01-01'})));
    const {trail} = played(scene(1, 2, {table: crowd}), scene(2, 3, {table: crowd}));
    expect([trail.length, trail[0], trail.at(-1)]).to.deep.equal([MAX_TRAIL, 100, 499]);
  });
});

describe('livePulses', () => {
  it('leaves out what is over', () => {
    const pulses = [{row: 0, startMs: 0}, {row: 1, startMs: 500}];
    expect(livePulses(pulses, PULSE_MS - 1).map(({row}) => row)).to.deep.equal([0, 1]);
    expect(livePulses(pulses, PULSE_MS).map(({row}) => row)).to.deep.equal([1]);
    expect(livePulses(pulses, PULSE_MS + 500)).to.deep.equal([]);
  });
});
