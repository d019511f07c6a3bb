import {clampDate} from '../data/zone-offset.js';
import type {CalendarStep} from './calendar-step.js';

const DAY_MS = 86_400_000;
/** 1 January 1970 was a Thursday: three days after a Monday. */
const DAYS_SINCE_MONDAY = 3;

/**
 * The number of the step of days, weeks, months or years that a clock's time lies in.
 *
 * Years are counted as historians do: steps of 100 years start in 300, 200 and 100 BCE, in 1, 100 and 200 CE. There is no
 * year 0, so the first step of our era is one year short.
 *
 * @param clockMs - Milliseconds of a UTC clock that shows the local time.
 * @param step - Days or longer.
 */
export function indexOfClock(clockMs: number, {unit, count}: CalendarStep): number {
  const day = Math.floor(clockMs / DAY_MS);
  if (unit === 'day') return Math.floor(day / count);
  if (unit === 'week') return Math.floor((day + DAYS_SINCE_MONDAY) / (7 * count));
  const clock = new Date(clampDate(clockMs));
  const year = clock.getUTCFullYear();
  if (unit === 'month') return Math.floor((year * 12 + clock.getUTCMonth()) / count);
  // Date's year 0 is 1 BCE. With a step of one year nothing needs to be rounded to a round number.
  if (count === 1 || year > 0) return Math.floor(year / count);
  return -Math.ceil((1 - year) / count);
}

/**
 * What the clock shows at the start of a step: the inverse of `indexOfClock`.
 *
 * @returns Milliseconds of a UTC clock, held within the range of `Date`.
 */
export function clockOfIndex(index: number, {unit, count}: CalendarStep): number {
  if (unit === 'day') return clampDate(index * count * DAY_MS);
  if (unit === 'week') return clampDate((index * 7 * count - DAYS_SINCE_MONDAY) * DAY_MS);
  if (unit === 'month') return monthStart(0, index * count);
  if (count === 1 || index > 0) return monthStart(index * count, 0);
  return monthStart(1 + index * count, 0);
}

function monthStart(year: number, month: number): number {
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  const ms = new Date(0).setUTCFullYear(year, month, 1);
  return Number.isNaN(ms) ? clampDate((year + month) * Infinity) : ms;
}
