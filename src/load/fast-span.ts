import {EPOCH_MILLISECONDS, EPOCH_SECONDS} from '../data/map-fields.js';
import {TIME_PRECISIONS} from '../data/event-table.js';
import type {ZoneClock} from '../data/zoned-time.js';
import {FastDate} from './fast-date.js';

const SECOND = TIME_PRECISIONS.indexOf('second');
const HOUR = TIME_PRECISIONS.indexOf('hour');
const EPOCH = /^\d{9,14}$/;

/** The span of one date or of two, as `readWhen` has it; what it read stands in its members until the next one. */
export class FastSpan {
  startMs = NaN;
  endMs = NaN;
  /** Index into `TIME_PRECISIONS`. */
  precision = 0;
  readonly #date = new FastDate();

  /**
   * @param start - A date or a number of seconds or milliseconds since 1970. @param last - The same; '' for a single date.
   * @returns false where `readWhen` must look at it.
   */
  read(start: unknown, last: unknown, clock: ZoneClock): boolean {
    if (!this.#readDate(start)) return false;
    const date = this.#date;
    this.startMs = toUtc(date.startCivilMs, date.offsetMinutes, clock);
    this.precision = date.precision;
    const isClockTime = date.precision <= HOUR;
    if (last === '') {
      this.endMs = isClockTime ? this.startMs + date.endCivilMs - date.startCivilMs : toUtc(date.endCivilMs, date.offsetMinutes, clock);
      return this.endMs > this.startMs;
    }
    if (!this.#readDate(last)) return false;
    const isLastClockTime = date.precision <= HOUR;
    this.endMs = toUtc(isLastClockTime ? date.startCivilMs : date.endCivilMs, date.offsetMinutes, clock);
    this.precision = Math.max(this.precision, date.precision);
    return this.endMs > this.startMs;
  }

  #readDate(value: unknown): boolean {
    if (typeof value === 'string' && !EPOCH.test(value)) return this.#date.read(value);
    const number = Number(value);
    if (!Number.isFinite(number)) return false;
    const ms = Math.abs(number) < EPOCH_MILLISECONDS ? number * 1000 : number;
    // A year, a fraction, or one that `Date` writes with more than four digits.
    if (Math.abs(number) < EPOCH_SECONDS || !Number.isInteger(ms) || ms < 0 || ms > 2.5e14) return false;
    this.#date.startCivilMs = ms;
    this.#date.endCivilMs = ms + 1;
    this.#date.offsetMinutes = 0;
    this.#date.precision = SECOND;
    return true;
  }
}

function toUtc(civilMs: number, offsetMinutes: number, clock: ZoneClock): number {
  if (Number.isNaN(offsetMinutes)) return clock.timeZone === 'UTC' ? civilMs : clock.toUtc(civilMs);
  return civilMs - offsetMinutes * 60_000;
}
