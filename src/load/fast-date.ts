import {TIME_PRECISIONS} from '../data/event-table.js';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const ZERO = 48;
const DASH = 45;
const COLON = 58;
const DOT = 46;
const PLUS = 43;
const LETTER_T = 84;
const LETTER_Z = 90;
const BLANK = 32;
const SECOND = TIME_PRECISIONS.indexOf('second');
const MINUTE = TIME_PRECISIONS.indexOf('minute');
const DAY = TIME_PRECISIONS.indexOf('day');
const MONTH = TIME_PRECISIONS.indexOf('month');
const YEAR = TIME_PRECISIONS.indexOf('year');
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Reads the dates that most files have, without making an object: `YYYY[-MM[-DD[(T| )hh:mm[:ss[.mmm]][Z|±hh:mm]]]]`. What it read
 * stands in its members until the next date. Everything else is for `readDate`, which gives the same of these.
 */
export class FastDate {
  startCivilMs = 0;
  endCivilMs = 0;
  /** Index into `TIME_PRECISIONS`. */
  precision = 0;
  /** Minutes east of UTC; NaN where the text names none. */
  offsetMinutes = NaN;
  /** The month that was last computed: years × 12 + months. */
  #month = 0;
  #monthMs = 0;

  /** @returns false for a text that it cannot read. */
  read(text: string): boolean {
    const {length} = text;
    const year = digits(text, 0, 4);
    if (year < 0 || length > 29) return false;
    this.offsetMinutes = NaN;
    if (length === 4) return this.#set(YEAR, this.#monthStart(year, 1), this.#monthStart(year + 1, 1));
    const month = digits(text, 5, 2);
    if (text.charCodeAt(4) !== DASH || month < 1 || month > 12) return false;
    if (length === 7) return this.#set(MONTH, this.#monthStart(year, month), month === 12 ? this.#monthStart(year + 1, 1) : this.#monthStart(year, month + 1));
    const day = digits(text, 8, 2);
    if (text.charCodeAt(7) !== DASH || day < 1 || day > daysOf(year, month)) return false;
    const dayMs = this.#monthStart(year, month) + (day - 1) * DAY_MS;
    return length === 10 ? this.#set(DAY, dayMs, dayMs + DAY_MS) : this.#readClock(text, dayMs);
  }

  #readClock(text: string, dayMs: number): boolean {
    const separator = text.charCodeAt(10);
    const hour = digits(text, 11, 2);
    const minute = digits(text, 14, 2);
    if ((separator !== LETTER_T && separator !== BLANK) || text.charCodeAt(13) !== COLON || hour < 0 || hour > 23 || minute < 0 || minute > 59) return false;
    let at = 16;
    let precision = MINUTE;
    let lengthMs = MINUTE_MS;
    let ms = dayMs + (hour * 60 + minute) * MINUTE_MS;
    if (text.charCodeAt(at) === COLON) {
      const second = digits(text, 17, 2);
      if (second < 0 || second > 59) return false;
      ms += second * 1000;
      precision = SECOND;
      lengthMs = 1000;
      at = 19;
      if (text.charCodeAt(at) === DOT) {
        const fraction = digits(text, 20, 3);
        if (fraction < 0) return false;
        // As `readDate` computes it.
        ms += Math.floor((fraction / 1000) * 1000);
        lengthMs = 1;
        at = 23;
      }
    }
    if (!this.#readOffset(text, at)) return false;
    return this.#set(precision, ms, ms + lengthMs);
  }

  #readOffset(text: string, at: number): boolean {
    const rest = text.length - at;
    if (rest === 0) return true;
    const sign = text.charCodeAt(at);
    if (rest === 1 && sign === LETTER_Z) {
      this.offsetMinutes = 0;
      return true;
    }
    const hours = digits(text, at + 1, 2);
    const minutes = digits(text, at + 4, 2);
    if (rest !== 6 || (sign !== PLUS && sign !== DASH) || text.charCodeAt(at + 3) !== COLON || hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return false;
    this.offsetMinutes = (sign === DASH ? -1 : 1) * (hours * 60 + minutes);
    return true;
  }

  #set(precision: number, startCivilMs: number, endCivilMs: number): boolean {
    this.precision = precision;
    this.startCivilMs = startCivilMs;
    this.endCivilMs = endCivilMs;
    return true;
  }

  #monthStart(year: number, month: number): number {
    const number = year * 12 + month;
    if (number !== this.#month) {
      this.#month = number;
      // `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
      this.#monthMs = year < 100 ? new Date(0).setUTCFullYear(year, month - 1, 1) : Date.UTC(year, month - 1, 1);
    }
    return this.#monthMs;
  }
}

/** A number of some digits, -1 where others stand there. */
function digits(text: string, at: number, count: number): number {
  let number = 0;
  for (let i = at; i < at + count; i++) {
    const digit = text.charCodeAt(i) - ZERO;
    // Beyond the end it is NaN.
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function daysOf(year: number, month: number): number {
  const isLeap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeap ? 29 : MONTH_DAYS[month - 1];
}
