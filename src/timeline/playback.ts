import {clampWindow} from './clamp-window.js';
import {floorStep, nextStep} from './calendar.js';
import {stepMs} from './calendar-step.js';
import {finiteExtent} from './scale.js';
import type {CalendarStep} from './calendar-step.js';
import type {TimeWindow} from '../data/event-table.js';

/** `moving`: a window of constant length moves over the story. `growing`: its start stays, and its end moves. */
export type PlayMode = 'moving' | 'growing';

/** How long a story takes at speed 1. */
export const PLAYBACK_MS = 20_000;
/** A page that was hidden or busy goes on where it stopped: no reader has seen the time between. */
const MAX_FRAME_MS = 250;
/** Lengths of a window that readers have a word for. */
const STEPS: readonly CalendarStep[] = [
  {unit: 'minute', count: 1},
  {unit: 'minute', count: 15},
  {unit: 'hour', count: 1},
  {unit: 'hour', count: 6},
  {unit: 'day', count: 1},
  {unit: 'week', count: 1},
  {unit: 'month', count: 1},
  {unit: 'year', count: 1},
  {unit: 'year', count: 10},
  {unit: 'year', count: 100},
  {unit: 'year', count: 1000},
];

/**
 * Moves a window over a story for one frame.
 *
 * @param window - Open ends count as the ends of the extent.
 * @param extent - The whole story; the playback ends when the end of the window meets its end.
 * @param elapsedMs - Since the last frame; more than a quarter of a second counts as that, and what is not positive as 0.
 * @param speed - 1 goes through the extent in 20 s, 2 in 10 s.
 * @param mode - Whether the start moves too; it does by default.
 * @returns The window, whose end never passes that of the extent by moving, and whether the end is reached.
 */
export function playbackStep(
  window: TimeWindow,
  extent: TimeWindow,
  elapsedMs: number,
  speed: number,
  mode: PlayMode = 'moving',
): {window: TimeWindow; ended: boolean} {
  const {startMs, endMs} = finiteExtent(extent);
  const from = Number.isFinite(window.startMs) && Number.isFinite(window.endMs) ? window : clampWindow(window, {startMs, endMs});
  const frameMs = elapsedMs > 0 ? Math.min(elapsedMs, MAX_FRAME_MS) : 0;
  const shiftMs = (frameMs / PLAYBACK_MS) * (endMs - startMs) * Math.max(0, speed);
  if (from.endMs + shiftMs < endMs) return {window: shiftEnd(from, shiftMs, mode), ended: false};
  // A window that reaches beyond the end already is left where it is.
  return {window: shiftEnd(from, Math.max(0, endMs - from.endMs), mode), ended: true};
}

/** A window whose end is later, and its start as well where it moves as a whole. */
export function shiftEnd({startMs, endMs}: TimeWindow, shiftMs: number, mode: PlayMode): TimeWindow {
  return {startMs: mode === 'growing' ? startMs : startMs + shiftMs, endMs: endMs + shiftMs};
}

/**
 * The window from which a playback starts again when it has reached the end: a moving one as it is, at the beginning of the
 * story; a growing one where it started, as long as `playbackWindow` says. One that fills the story has nowhere to go, and
 * begins as `playbackWindow` does.
 */
export function restartWindow(window: TimeWindow, extent: TimeWindow, mode: PlayMode, timeZone: string): TimeWindow {
  const whole = finiteExtent(extent);
  const first = playbackWindow(extent, timeZone);
  const {startMs, endMs} = clampWindow(window, whole);
  const lengthMs = mode === 'moving' ? endMs - startMs : first.endMs - first.startMs;
  const from = mode === 'moving' ? whole.startMs : startMs;
  const isFull = mode === 'moving' ? endMs - startMs >= whole.endMs - whole.startMs : startMs <= whole.startMs || from + lengthMs >= whole.endMs;
  return isFull ? first : {startMs: from, endMs: from + lengthMs};
}

/**
 * The window that a playback starts with when the reader has chosen none: the calendar unit closest to an eighth of the story, at
 * its beginning.
 *
 * @param extent - Read with `finiteExtent`.
 * @param timeZone - IANA name of the zone in which the unit starts.
 */
export function playbackWindow(extent: TimeWindow, timeZone: string): TimeWindow {
  const {startMs, endMs} = finiteExtent(extent);
  const eighth = (endMs - startMs) / 8;
  // Lengths are compared by ratio: a day is closer to 6 hours than to a week.
  const distance = (step: CalendarStep) => Math.abs(Math.log(stepMs(step) / eighth));
  const step = STEPS.reduce((best, next) => (distance(next) < distance(best) ? next : best));
  const first = floorStep(startMs, step, timeZone);
  return {startMs: first, endMs: nextStep(first, step, timeZone)};
}
