import {readDate, readInterval} from './edtf.js';

const GENERAL = 'Write a date such as 2022-01-04, 2022-01 or 2022, or 2022-01-04/2022-01-06 from the first to the last day.';
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH_NAME = new RegExp(`(?:^|[^a-z])(${MONTHS})[a-z]*`, 'i');
const CLOCK = /[\s,T]+(?:at\s+)?(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*([ap]\.?m\.?)?\s*(GMT|UTC|Z)?$/i;
const BETWEEN = /\s*(?:–|—|\sto\s|\suntil\s|\s-\s)\s*/;
/** Day 25,569 of a spreadsheet is 1 January 1970. */
const SPREADSHEET_EPOCH_DAY = 25_569;
const DAY_MS = 86_400_000;
/** No date is longer, however it is written. */
const MAX_CHARACTERS = 200;

type Reading = (text: string) => string | null;

/**
 * Says what to write in place of a date that cannot be read: one or two sentences for the editor.
 *
 * It proposes and never converts: nobody but the editor knows whether 02/01/2022 is in January.
 */
export function dateRemedy(value: unknown): string {
  if (typeof value === 'number') return numberRemedy(value) ?? GENERAL;
  if (typeof value !== 'string') return GENERAL;
  const text = value.trim();
  if (text === '') return 'Write null where the date is not known.';
  if (text.length > MAX_CHARACTERS) return GENERAL;
  return numberRemedy(Number(text), text) ?? (BETWEEN.test(text) ? null : dayRemedy(text)) ?? intervalRemedy(text) ?? GENERAL;
}

/** Bare numbers: years, days of a spreadsheet, seconds and milliseconds since 1970, dates without dashes. */
function numberRemedy(number: number, text = ''): string | null {
  if (!Number.isFinite(number)) return null;
  if (!text && Number.isInteger(number) && number >= 1000 && number <= 2999) return `Write "${number}", in quotation marks.`;
  const dashed = /^(\d{4})(\d\d)(\d\d)$/.exec(text || String(number));
  if (dashed && readDate(dashed.slice(1).join('-'))) return `Write ${dashed.slice(1).join('-')}.`;
  if (number >= 20_000 && number < 80_000) {
    return `Write ${isoDate((number - SPREADSHEET_EPOCH_DAY) * DAY_MS)}, if it is the day number of a spreadsheet.`;
  }
  if (number >= 1e8 && number < 1e11) return `Write ${isoInstant(number * 1000)}, if it counts seconds since 1970.`;
  if (number >= 1e11 && number < 1e14) return `Write ${isoInstant(number)}, if it counts milliseconds since 1970.`;
  return /^\d{3}$/.test(text) ? `Write 0${text} for the year, or ${text}X for the decade.` : null;
}

/** Intervals with another mark than a slash, or whose end leaves out what the start has said. */
function intervalRemedy(text: string): string | null {
  const [start, end, rest] = text.split(text.includes('/') ? '/' : BETWEEN);
  if (!start || !end || rest !== undefined) return null;
  const head = start.slice(0, Math.max(0, start.length - end.length));
  const last = [end, head + end].find((date) => readInterval(`${start}/${date}`) && date >= start);
  return last ? `Write ${start}/${last}.` : null;
}

/** One date in another notation, with or without a clock. */
function dayRemedy(text: string): string | null {
  const clock = CLOCK.exec(text);
  const day = clock ? text.slice(0, clock.index) : text;
  const time = clock ? clockText(clock) : '';
  const proposals = [yearFirst, yearLast, monthName, beforeChrist, qualifierFirst, beyondMonth]
    .map((reading) => reading(day))
    .find((found) => found !== null);
  if (!proposals) return null;
  const [first, second] = proposals.split('|').map((date) => date + time);
  if (!readDate(first)) return null;
  return second ? `Write ${first} (or ${second} if the month stands first).` : `Write ${first}.`;
}

/** `2022/1/2`, `2022.01.02`, `2022-1`. */
const yearFirst: Reading = (text) => {
  const match = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  return match && checked(match[1], match[2], match[3]);
};

/** `02/01/2022`, `2.1.22`: two proposals with a bar between them where both readings are dates. */
const yearLast: Reading = (text) => {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d\d)$/.exec(text);
  if (!match) return null;
  const year = match[3].length === 2 ? `20${match[3]}` : match[3];
  const readings = new Set([checked(year, match[2], match[1]), checked(year, match[1], match[2])]);
  readings.delete(null);
  return [...readings].join('|') || null;
};

/** `January 2, 2022`, `Sun, 2 Jan 2022`, `January 2022`: English names, as spreadsheets and posts write them. */
const monthName: Reading = (text) => {
  const name = MONTH_NAME.exec(text)?.[1].toLowerCase();
  const month = name ? MONTHS.split('|').indexOf(name) + 1 : 0;
  const year = /\b\d{4}\b/.exec(text)?.[0];
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text)?.[1];
  return month && year ? checked(year, String(month), day) : null;
};

/** `44 BC`: astronomical years count a year 0. */
const beforeChrist: Reading = (text) => {
  const year = /^(\d{1,4})\s*b\.?c\.?(?:e\.?)?$/i.exec(text)?.[1];
  return year && Number(year) > 1 ? `-${String(Number(year) - 1).padStart(4, '0')}` : null;
};

/** `~2022`, `circa 1890`, `c. 1890`. */
const qualifierFirst: Reading = (text) => {
  const date = /^(?:~|ca?\.|circa|about|around)\s*(\S+)$/i.exec(text)?.[1];
  return date && readDate(date) ? `${date}~` : null;
};

/** `2022-13-01` has day and month exchanged; `2022-02-30` has a day too many. */
const beyondMonth: Reading = (text) => {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match && (checked(match[1], match[3], match[2]) ?? checked(match[1], match[2]));
};

function checked(year: string, month: string, day?: string): string | null {
  const text = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  return readDate(text) ? text : null;
}

function clockText([, hour, minute, second, half, zone]: RegExpExecArray): string {
  const hours = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour);
  return `T${String(hours).padStart(2, '0')}:${minute}${second ? `:${second}` : ''}${zone ? 'Z' : ''}`;
}

function isoDate(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function isoInstant(ms: number): string {
  return new Date(ms).toISOString().replace('.000', '');
}
