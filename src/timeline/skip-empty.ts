import {isInWindow} from '../data/window-slice.js';
import type {EventTable, TimeWindow} from '../data/event-table.js';
import {shiftEnd} from './playback.js';
import type {PlayMode} from './playback.js';

type Times = Pick<EventTable, 'startMs' | 'endMs' | 'dayShift'>;

/**
 * Carries a window over a stretch in which nothing happens, up to the start of the next event; to the end of the story where
 * there is none. It stays where it is while there is an event in it, or, for a window that grows, in the last while of it.
 *
 * @param rows - The events that are shown, in the order of the table.
 * @param endMs - End of the story.
 * @param quietMs - The last while of a growing window.
 */
export function skipEmpty(window: TimeWindow, mode: PlayMode, table: Times, rows: Uint32Array, endMs: number, quietMs: number): TimeWindow {
  const quiet = mode === 'growing' ? {startMs: Math.max(window.startMs, window.endMs - quietMs), endMs: window.endMs} : window;
  if (hasEvent(table, rows, quiet)) return window;
  const nextMs = Math.min(nextStart(table, rows, quiet.endMs), endMs);
  return shiftEnd(window, Math.max(0, nextMs - window.endMs), mode);
}

function hasEvent(table: Times, rows: Uint32Array, window: TimeWindow): boolean {
  const slackMs = table.dayShift?.maxMs ?? 0;
  for (let place = firstFrom(table, rows, window.endMs + slackMs) - 1; place >= 0; place--) {
    if (isInWindow(table, rows[place], window)) return true;
  }
  return false;
}

/** When the next event starts, on the days of the story, at an instant or later; Infinity where none does. */
function nextStart(table: Times, rows: Uint32Array, ms: number): number {
  const slackMs = table.dayShift?.maxMs ?? 0;
  let nextMs = Infinity;
  for (let place = firstFrom(table, rows, ms - slackMs); place < rows.length; place++) {
    const row = rows[place];
    // Rows without a date stand last.
    if (!(table.startMs[row] - slackMs < nextMs)) break;
    const startMs = table.startMs[row] + (table.dayShift?.ms[row] ?? 0);
    if (startMs >= ms) nextMs = Math.min(nextMs, startMs);
  }
  return nextMs;
}

/** Place of the first row that starts at an instant or later; undated rows count as such. */
function firstFrom(table: Times, rows: Uint32Array, ms: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (table.startMs[rows[middle]] < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}
