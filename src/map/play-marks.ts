import type {EventTable, TimeWindow} from '../data/event-table.js';
import {windowRanks} from '../data/window-ranks.js';
import {isShown} from './shown-rows.js';

/** So long a mark that has entered the window pulses, in milliseconds of the reader's time. */
export const PULSE_MS = 800;
/** Of what has left the window the latest are trailed. */
export const MAX_TRAIL = 400;
const MAX_PULSES = 400;

/** An event that has entered the window. */
export interface Pulse {
  readonly row: number;
  readonly startMs: number;
}

/** What a playback leaves on the map beside the marks of the window. */
export interface PlayMarks {
  /** Rows that have left the window, in the order in which they left. */
  readonly trail: readonly number[];
  readonly pulses: readonly Pulse[];
}

/** What of a scene a playback changes. */
export interface PlayedScene {
  readonly table: EventTable;
  readonly mask: Uint8Array | null;
  readonly window: TimeWindow | null;
  readonly playing: boolean;
  readonly filters: object;
}

export const NO_PLAY_MARKS: PlayMarks = {trail: [], pulses: []};

/**
 * What is left on the map after one scene follows another.
 *
 * Only a window that plays makes pulses and a trail, and both stay while the playback rests. They are gone with another file
 * or filter, with a window that the reader sets while nothing plays, and where the playback begins anew.
 *
 * @param now - A clock in milliseconds, the same for each call and for `livePulses`.
 */
export function followPlay(marks: PlayMarks, before: PlayedScene | null, scene: PlayedScene, now: number): PlayMarks {
  if (!before || before.table !== scene.table || before.filters !== scene.filters) return NO_PLAY_MARKS;
  const [from, to] = [before.window, scene.window];
  if (from === to || (from?.startMs === to?.startMs && from?.endMs === to?.endMs)) return marks;
  const isPlayed = before.playing && from && to && to.startMs >= from.startMs && to.endMs >= from.endMs;
  if (!isPlayed) return NO_PLAY_MARKS;
  const [first, last] = [windowRanks(scene.table, from), windowRanks(scene.table, to)];
  const {byStart, byEnd} = scene.table.order;
  const entered = latest(first.started, last.started, MAX_PULSES, (rank) => (byStart ? byStart[rank] : rank), (row) => isShown(scene, row));
  const left = latest(first.ended, last.ended, MAX_TRAIL, (rank) => byEnd[rank], (row) => isShown(before, row));
  if (entered.length === 0 && left.length === 0) return marks;
  return {
    // What has left such a window does not come back.
    trail: [...marks.trail, ...left].slice(-MAX_TRAIL),
    pulses: [...livePulses(marks.pulses, now), ...entered.map((row) => ({row, startMs: now}))].slice(-MAX_PULSES),
  };
}

/** The pulses that are not over. */
export function livePulses(pulses: readonly Pulse[], now: number): readonly Pulse[] {
  return pulses.filter(({startMs}) => now - startMs < PULSE_MS);
}

/** The last rows between two ranks that are accepted, at most so many, in their order: a step may be over a million others. */
function latest(from: number, to: number, most: number, rowAt: (rank: number) => number, accept: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let rank = to - 1; rank >= from && rows.length < most; rank -= 1) {
    const row = rowAt(rank);
    if (accept(row)) rows.push(row);
  }
  return rows.reverse();
}
