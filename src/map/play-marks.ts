import type {EventTable, TimeWindow} from '../data/event-table.js';
import {isInWindow} from '../data/window-slice.js';
import {shownRows} from './shown-rows.js';

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
  const entered = rowsBeside(scene, from);
  const left = rowsBeside(before, to);
  if (entered.length === 0 && left.length === 0) return marks;
  const isBack = new Set(entered);
  return {
    trail: [...marks.trail.filter((row) => !isBack.has(row)), ...left.slice(-MAX_TRAIL)].slice(-MAX_TRAIL),
    pulses: [...livePulses(marks.pulses, now), ...entered.slice(-MAX_PULSES).map((row) => ({row, startMs: now}))].slice(-MAX_PULSES),
  };
}

/** The pulses that are not over. */
export function livePulses(pulses: readonly Pulse[], now: number): readonly Pulse[] {
  return pulses.filter(({startMs}) => now - startMs < PULSE_MS);
}

/** The rows of a scene that are not in another window. */
function rowsBeside(scene: PlayedScene, window: TimeWindow): number[] {
  const found: number[] = [];
  for (const row of shownRows(scene)) if (!isInWindow(scene.table, row, window)) found.push(row);
  return found;
}
