import {clampDate} from '../data/zone-offset.js';
import type {DateFormat} from './date-locale.js';
import type {DurationStyle, DurationUnit} from './format-duration.js';

// By hand, as the only exception: what the Common Locale Data Repository has for `kk` and Chromium leaves out.
const MONTHS = ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'];
const SHORT_MONTHS = ['қаң.', 'ақп.', 'нау.', 'сәу.', 'мам.', 'мау.', 'шіл.', 'там.', 'қыр.', 'қаз.', 'қар.', 'жел.'];
const UNITS: Readonly<Record<DurationUnit, Readonly<Record<DurationStyle, string>>>> = {
  year: {long: 'жыл', short: 'ж.'},
  month: {long: 'ай', short: 'ай'},
  day: {long: 'күн', short: 'күн'},
  hour: {long: 'сағат', short: 'сағ'},
  minute: {long: 'минут', short: 'мин'},
};
const FIELDS: Intl.DateTimeFormatOptions = {
  calendar: 'gregory',
  era: 'short',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
};

type Options = Readonly<Intl.DateTimeFormatOptions>;
type Fields = Readonly<Record<string, string>>;

/** Dates in Kazakh: the year first, “2022 ж. 4 қаңтар, 10:30”, and what both ends of a range share said once: “2022 ж. 2–3 қаңтар”. */
function dateFormat(options: Options): DateFormat {
  const reader = new Intl.DateTimeFormat('en', {...FIELDS, timeZone: options.timeZone});
  const read = (ms: number): Fields => Object.fromEntries(reader.formatToParts(clampDate(ms)).map(({type, value}) => [type, value]));
  return {
    format: (ms) => [dateWords(read(ms), options), clockWords(read(ms), options)].filter(Boolean).join(', '),
    formatRangeToParts: (startMs, endMs) => rangeParts(read(startMs), read(endMs), options),
  };
}

/** @returns Words such as “3 сағат”: units have no plural behind a number. */
function durationWords(formatted: string, unit: DurationUnit, style: DurationStyle): string {
  return `${formatted}\u00a0${UNITS[unit][style]}`;
}

export const dates = {dateFormat, durationWords};

function dateWords(fields: Fields, options: Options): string {
  return [yearWords(fields, options), options.day && fields['day'], monthWords(fields, options)].filter(Boolean).join(' ');
}

function yearWords({year, era}: Fields, {year: isWanted, month, era: isEraWanted}: Options): string {
  if (!isWanted) return '';
  const isBefore = isEraWanted !== undefined && /^B/.test(era ?? '');
  const words = isBefore ? `б.з.д. ${year}` : `${year}`;
  return month || isBefore ? `${words} ж.` : words;
}

/** A month that stands alone begins a line, as in a calendar. */
function monthWords({month}: Fields, {month: wanted, day, year}: Options): string {
  if (!wanted) return '';
  const name = (wanted === 'long' ? MONTHS : SHORT_MONTHS)[Number(month) - 1] ?? '';
  return day || year ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

function clockWords({hour, minute, second}: Fields, options: Options): string {
  return [options.hour && hour, (options.hour || options.minute) && minute, options.second && second].filter(Boolean).join(':');
}

function rangeParts(start: Fields, end: Fields, options: Options): readonly {value: string; source: string}[] {
  const [before, after] = [start, end].map((fields) => [dateWords(fields, options), clockWords(fields, options)].filter(Boolean).join(', '));
  if (before === after) return [{value: before, source: 'shared'}];
  const isOfYear = start['year'] === end['year'] && start['era'] === end['era'];
  const isOfMonth = isOfYear && start['month'] === end['month'];
  const isOfDay = isOfMonth && start['day'] === end['day'];
  if (options.hour) {
    if (isOfDay) return range(`${dateWords(start, options)}, `, clockWords(start, options), clockWords(end, options));
    return range('', before, after);
  }
  const bare = {...options, year: undefined};
  if (isOfMonth && options.day) return range(`${yearWords(start, options)} `, start['day'] ?? '', end['day'] ?? '', ` ${monthWords(start, options)}`);
  if (isOfYear && options.day) return range(`${yearWords(start, options)} `, dateWords(start, bare), dateWords(end, bare));
  if (isOfYear && options.month) return range(`${yearWords(start, options)} `, monthWords(start, options), monthWords(end, options));
  return range('', before, after);
}

function range(shared: string, start: string, end: string, after = ''): readonly {value: string; source: string}[] {
  return [
    {value: shared, source: 'shared'},
    {value: start, source: 'startRange'},
    {value: ' – ', source: 'shared'},
    {value: end, source: 'endRange'},
    {value: after, source: 'shared'},
  ];
}
