import {UTCDateMini} from '@date-fns/utc/date/mini';
import {addMonths} from 'date-fns/addMonths';
import {isClockStep, stepMs} from './calendar-step.js';
import {indexOfClock, clockOfIndex} from './calendar-index.js';
import {DATE_LIMIT_MS, clampDate, zoneOffsetMs} from '../data/zone-offset.js';
import {clockFromInstant, instantFromClock, offsetChangeMs} from './zone-time.js';
import type {CalendarStep} from './calendar-step.js';
import type {TimeWindow} from '../data/event-table.js';

/**
 * The last boundary of a step at or before an instant, in the calendar of a zone.
 *
 * Boundaries are the zone's own midnights, Mondays, month and year starts; those of hours and minutes are counted from
 * midnight on the clock, so a day of 25 hours has its 25 hour marks and a boundary that the clocks skip falls on
 * the first instant after the gap. At the limits of `Date` the limit itself is a boundary.
 *
 * @param ms - UTC milliseconds.
 * @param timeZone - IANA name.
 */
export function floorStep(ms: number, step: CalendarStep, timeZone: string): number {
  const at = clampDate(ms);
  return isClockStep(step) ? clampDate(floorClock(at, stepMs(step), timeZone)) : floorDate(at, step, timeZone).ms;
}

/** The first boundary of a step after an instant; the instant itself at the end of the range of `Date`. */
export function nextStep(ms: number, step: CalendarStep, timeZone: string): number {
  const at = clampDate(ms);
  if (isClockStep(step)) return clampDate(nextClock(at, stepMs(step), timeZone));
  return nextDates(at, step, timeZone)(at);
}

/** The boundary that is closest to an instant; of two at one distance, the later. */
export function nearestStep(ms: number, step: CalendarStep, timeZone: string): number {
  const {startMs, endMs} = stepAround(ms, step, timeZone);
  return ms - startMs < endMs - ms ? startMs : endMs;
}

/** The whole step that an instant lies in, such as its day: half-open, like every window. */
export function stepAround(ms: number, step: CalendarStep, timeZone: string): TimeWindow {
  return {startMs: floorStep(ms, step, timeZone), endMs: nextStep(ms, step, timeZone)};
}

/**
 * An instant some steps later, or earlier where `times` is negative.
 *
 * Days and longer units keep the time on the clock; a month that is too short gives its last day. Hours and minutes are
 * counted as they pass.
 */
export function addSteps(ms: number, step: CalendarStep, times: number, timeZone: string): number {
  const {unit, count} = step;
  if (unit !== 'month' && unit !== 'year') {
    const shift = stepMs(step) * times;
    if (isClockStep(step)) return clampDate(clampDate(ms) + shift);
    return instantFromClock(clockFromInstant(ms, timeZone) + shift, timeZone);
  }
  const clock = new UTCDateMini(clockFromInstant(ms, timeZone));
  const shifted = addMonths(clock, times * count * (unit === 'year' ? 12 : 1)).getTime();
  // A date beyond the range of Date reads as NaN: it stands at the limit.
  return Number.isNaN(shifted) ? clampDate(times * Infinity) : instantFromClock(shifted, timeZone);
}

/**
 * All boundaries of a step that cover a span: from the last one at or before its start to the first at or after its end.
 *
 * @param window - Finite ends, or ±Infinity for the limits of `Date`; choose the step so that the result is short.
 * @returns Strictly ascending UTC milliseconds, at least one.
 */
export function stepBoundaries(window: TimeWindow, step: CalendarStep, timeZone: string): number[] {
  const endMs = clampDate(window.endMs);
  const next = isClockStep(step)
    ? (ms: number) => nextStep(ms, step, timeZone)
    : nextDates(clampDate(window.startMs), step, timeZone);
  const boundaries = [floorStep(window.startMs, step, timeZone)];
  for (let at = boundaries[0]; at < endMs; boundaries.push(at)) at = next(at);
  return boundaries;
}

/** Counts on from the date of an instant, which is cheaper than to look up the date of each boundary again. */
function nextDates(ms: number, step: CalendarStep, timeZone: string): (afterMs: number) => number {
  let {index} = floorDate(ms, step, timeZone);
  return (afterMs) => {
    // Two dates share one start where the calendar left a day out, as Samoa did on 30 December 2011.
    let next = afterMs;
    while (next <= afterMs && next < DATE_LIMIT_MS) next = startOf(++index, step, timeZone);
    return next;
  };
}

function startOf(index: number, step: CalendarStep, timeZone: string): number {
  const clock = clockOfIndex(index, step);
  // At the limits of Date there is no room for a zone: a count must arrive at the limit, or it would never end.
  return Math.abs(clock) === DATE_LIMIT_MS ? clock : instantFromClock(clock, timeZone);
}

/** The last boundary of days or longer units at or before an instant, and its number. */
function floorDate(ms: number, step: CalendarStep, timeZone: string): {index: number; ms: number} {
  const start = (index: number) => startOf(index, step, timeZone);
  let index = indexOfClock(clockFromInstant(ms, timeZone), step);
  let floor = start(index);
  // Clocks that are set back over midnight show the evening before once more: the new day has started all the same.
  for (let next = start(index + 1); next <= ms && next > floor; next = start(index + 1)) {
    floor = next;
    index++;
  }
  return {index, ms: Math.min(floor, ms)};
}

function floorClock(ms: number, sizeMs: number, timeZone: string): number {
  const offset = zoneOffsetMs(ms, timeZone);
  const floor = roundDown(ms + offset, sizeMs) - offset;
  const offsetBefore = zoneOffsetMs(floor, timeZone);
  if (offsetBefore === offset) return floor;
  const change = offsetChangeMs(floor, ms, timeZone);
  if (isBoundary(change, offsetBefore, offset, sizeMs)) return change;
  return roundDown(change - 1 + offsetBefore, sizeMs) - offsetBefore;
}

function nextClock(ms: number, sizeMs: number, timeZone: string): number {
  const offset = zoneOffsetMs(ms, timeZone);
  const next = roundDown(ms + offset, sizeMs) + sizeMs - offset;
  const offsetAfter = zoneOffsetMs(next, timeZone);
  if (offsetAfter === offset) return next;
  const change = offsetChangeMs(ms, next, timeZone);
  if (isBoundary(change, offset, offsetAfter, sizeMs)) return change;
  return roundDown(change + offsetAfter, sizeMs) + sizeMs - offsetAfter;
}

/** Whether a change of the clocks lands on a boundary or skips one. */
function isBoundary(change: number, offsetBefore: number, offsetAfter: number, sizeMs: number): boolean {
  const floor = roundDown(change + offsetAfter, sizeMs);
  return floor === change + offsetAfter || floor > change - 1 + offsetBefore;
}

function roundDown(ms: number, sizeMs: number): number {
  return Math.floor(ms / sizeMs) * sizeMs;
}
