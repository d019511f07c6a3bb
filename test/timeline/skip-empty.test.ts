import {expect} from 'chai';
import fc from 'fast-check';
import {rangeCounts} from '../../src/data/range-counts.js';
import {readEventFile} from '../../src/data/index.js';
import {skipEmpty} from '../../src/timeline/skip-empty.js';
import type {PlayMode} from '../../src/timeline/playback.js';
import {eventFile, feature} from '../store/story.js';

const DAY_MS = 86_400_000;
const at = (day: number, hour = 0) => Date.UTC(2022, 0, day, hour);
const span = (first: number, last: number) => ({startMs: at(first), endMs: at(last)});

/** Events of January 2022 in UTC. */
const tableOf = (...whens: (string | null)[]) => readEventFile(eventFile(whens.map((when, index) => feature(`e${index}`, {when})), {timeZone: 'UTC'})).table;
const STORY = tableOf('2022-01-02', '2022-01-03T12:00Z', '2022-01-20', '2022-01-25', null);
const skip = (window: {startMs: number; endMs: number}, mode: PlayMode = 'moving', table = STORY, mask: Uint8Array | null = null) =>
  skipEmpty(window, mode, rangeCounts(table, mask), at(31), 2 * DAY_MS);

describe('skipEmpty', () => {
  it('leaves a window where it is that has an event in it', () => {
    expect(skip(span(2, 4))).to.deep.equal(span(2, 4));
    expect(skip(span(3, 4))).to.deep.equal(span(3, 4));
  });

  it('carries an empty window on until its end meets the next event', () => {
    expect(skip(span(5, 7))).to.deep.equal(span(18, 20));
  });

  it('waits until the last event has left the window', () => {
    expect(skip({startMs: at(3, 12) - 1, endMs: at(6)}).endMs).to.equal(at(6));
    expect(skip({startMs: at(3, 13), endMs: at(6)}).endMs).to.equal(at(20));
  });

  it('lets the end of a growing window go on, not its start, once nothing has happened for a while', () => {
    expect(skip(span(1, 4), 'growing')).to.deep.equal(span(1, 4));
    expect(skip(span(1, 6), 'growing')).to.deep.equal(span(1, 20));
  });

  it('goes to the end of the story where there is no event any more, dated or not', () => {
    expect(skip(span(27, 28))).to.deep.equal(span(30, 31));
    expect(skip(span(27, 28), 'moving', tableOf(null))).to.deep.equal(span(30, 31));
  });

  it('goes by the events that the filters leave', () => {
    expect(skip(span(2, 4), 'moving', STORY, Uint8Array.of(0, 0, 0, 1, 0)).endMs).to.equal(at(25));
  });

  it('finds a long event that began before many short ones', () => {
    const table = tableOf('2022-01-01/2022-01-15', '2022-01-02', '2022-01-03', '2022-01-20');
    expect(skip(span(10, 12), 'moving', table)).to.deep.equal(span(10, 12));
    expect(skip(span(16, 17), 'moving', table)).to.deep.equal(span(19, 20));
  });

  it('does not take the beginning of 1970 for a row without a date', () => {
    const table = tableOf('1969-12-01', '1970-01-01');
    const window = {startMs: -10 * DAY_MS, endMs: -9 * DAY_MS};
    expect(skipEmpty(window, 'moving', rangeCounts(table, null), DAY_MS, DAY_MS).endMs).to.equal(0);
  });

  it('waits for a day of a place that is behind the story’s clock, as windows do', () => {
    const file = eventFile([feature('a', {when: '2022-01-02'}), feature('b', {when: '2022-01-20', timeZone: 'America/New_York'})], {timeZone: 'UTC'});
    const {table} = readEventFile(file);
    expect(skip(span(5, 6), 'moving', table)).to.deep.equal(span(19, 20));
    expect(skip(span(19, 20), 'moving', table)).to.deep.equal(span(19, 20));
    const begun = {startMs: at(19, 1), endMs: at(20, 1)};
    expect(skip(begun, 'moving', table)).to.deep.equal(begun);
  });

  it('never passes the next event, nor goes back, and rests only where something is', () => {
    const hours = () => fc.integer({min: 0, max: 700});
    fc.assert(
      fc.property(fc.array(hours(), {maxLength: 12}), hours(), fc.integer({min: 1, max: 60}), fc.constantFrom<PlayMode>('moving', 'growing'), (starts, from, length, mode) => {
        const table = tableOf(...starts.map((hour) => `${new Date(at(1, hour)).toISOString().slice(0, 16)}Z`));
        const window = {startMs: at(1, from), endMs: at(1, from + length)};
        const next = skipEmpty(window, mode, rangeCounts(table, null), at(31), DAY_MS);
        const coming = [...table.startMs].filter((ms) => ms >= window.endMs);
        expect(next.endMs).to.be.at.least(window.endMs);
        if (next.endMs > window.endMs) expect(next.endMs).to.equal(Math.min(...coming, at(31)));
        expect(next.startMs - window.startMs).to.equal(mode === 'growing' ? 0 : next.endMs - window.endMs);
      }),
    );
  });
});
