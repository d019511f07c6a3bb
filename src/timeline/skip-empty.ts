import type {TimeWindow} from '../data/event-table.js';
import type {RangeCounts} from '../data/range-counts.js';
import {shiftEnd} from './playback.js';
import type {PlayMode} from './playback.js';

/**
 * Carries a window over a stretch in which nothing happens, up to the start of the next event; to the end of the story where
 * there is none. It stays where it is while there is an event in it, or, for a window that grows, in the last while of it.
 *
 * @param counts - Of the events that are shown.
 * @param endMs - End of the story.
 * @param quietMs - The last while of a growing window.
 */
export function skipEmpty(window: TimeWindow, mode: PlayMode, counts: RangeCounts, endMs: number, quietMs: number): TimeWindow {
  const quiet = mode === 'growing' ? {startMs: Math.max(window.startMs, window.endMs - quietMs), endMs: window.endMs} : window;
  if (counts.inWindow(quiet) > 0) return window;
  const nextMs = Math.min(counts.nextStart(quiet.endMs), endMs);
  return shiftEnd(window, Math.max(0, nextMs - window.endMs), mode);
}
