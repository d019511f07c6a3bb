import {EPOCH_MILLISECONDS, EPOCH_SECONDS} from '../data/map-fields.js';
import type {EpochNumbers, Numbers} from './epoch-column.js';
import type {DictionaryColumn, EventColumn} from './event-columns.js';

/** Looks at the cells of rows `[from, to)`. @returns The first row whose cell is not as it wants it; `to` for none. */
export type Pass = (from: number, to: number) => number;

/** Texts that are looked at together: some ten thousand characters. */
const TEXTS = 1024;
/** The latest moment that `readDate` writes with four digits of a year, as `FastSpan` has it. */
const LAST_MS = 2.5e14;

export function isDictionary(column: unknown): column is DictionaryColumn {
  const {dictionary, codes} = (column ?? {}) as Partial<DictionaryColumn>;
  return Array.isArray(dictionary) && ArrayBuffer.isView(codes);
}

/** Of texts, or of nothing where a cell may be empty; null for a column of another kind. */
export function textPass(column: EventColumn, mayBeEmpty: boolean): Pass | null {
  if (Array.isArray(column)) return mayBeEmpty ? listPass(column, (text) => text === null || typeof text === 'string') : wordsPass(column);
  if (!isDictionary(column)) return null;
  const {dictionary, codes} = column;
  const areSound = Uint8Array.from([...dictionary, null], (text) => Number(mayBeEmpty ? typeof (text ?? '') === 'string' : isWords(text)));
  const last = dictionary.length;
  return (from, to) => {
    let row = from;
    while (row < to && areSound[codes[row] < last && codes[row] >= 0 ? codes[row] : last] === 1) row++;
    return row;
  };
}

function listPass(list: readonly unknown[], isSound: (cell: unknown) => boolean): Pass {
  return (from, to) => {
    let row = from;
    while (row < to && isSound(list[row])) row++;
    return row;
  };
}

/**
 * Of texts that are more than white space. Those that a page has put together of parts are looked at all together: to look at one of
 * them would make a browser put it together, in memory of its own.
 */
function wordsPass(list: readonly unknown[]): Pass {
  const textsUntil = listPass(list, (text) => typeof text === 'string');
  return (from, to) => {
    for (let first = from; first < to; first += TEXTS) {
      const wanted = Math.min(to, first + TEXTS);
      const last = textsUntil(first, wanted);
      const texts = list.slice(first, last) as readonly string[];
      const unsound = firstWithoutWords(texts);
      if (unsound < texts.length || last < wanted) return first + unsound;
    }
    return to;
  };
}

/** Place of the first text of white space alone; the number of texts where there is none. */
function firstWithoutWords(texts: readonly string[]): number {
  const all = texts.join('');
  let at = 0;
  for (let i = 0; i < texts.length; i++) {
    const {length} = texts[i];
    if (length === 0 || (!isLetter(all.charCodeAt(at)) && !isWords(texts[i]))) return i;
    at += length;
  }
  return texts.length;
}

function isWords(text: unknown): boolean {
  return typeof text === 'string' && text.trim() !== '';
}

/** Whether a character is certainly no white space: among those that are left out, few are. */
function isLetter(code: number): boolean {
  return (code > 0x20 && code < 0xa0) || (code > 0xa0 && code < 0x1680) || (code > 0x3000 && code < 0xfeff);
}

/** Puts the codes of a dictionary's words into a column. @param codeOf - Of a word, '' for none; -1 for a word that is not known. Asked once for each. */
export function codePass({dictionary, codes}: DictionaryColumn, codeOf: (word: string) => number, target: Uint16Array): Pass {
  const last = dictionary.length;
  const known = new Int32Array(last + 1).fill(-2);
  const learn = (code: number) => {
    const word = code < last ? (dictionary[code] as unknown) : '';
    return (known[code] = typeof word === 'string' ? codeOf(word) : word === null || word === undefined ? codeOf('') : -1);
  };
  return (from, to) => {
    for (let row = from; row < to; row++) {
      const code = codes[row] < last && codes[row] >= 0 ? codes[row] : last;
      const ours = known[code] === -2 ? learn(code) : known[code];
      if (ours < 0) return row;
      target[row - from] = ours;
    }
    return to;
  };
}

/**
 * Puts moments into columns, as `FastSpan` reads them.
 *
 * @param end - NaN for none; null where no row has one.
 */
export function spanPass(start: EpochNumbers, end: EpochNumbers | null, startMs: Float64Array, endMs: Float64Array): Pass {
  const ends = end?.numbers;
  return (from, to) => {
    for (let row = from; row < to; row++) {
      const first = momentOf(start.numbers[row], start);
      const last = !ends || !end || Number.isNaN(ends[row]) || (start.lengthMs === end.lengthMs && ends[row] === start.numbers[row]) ? first + start.lengthMs : momentOf(ends[row], end);
      // Neither is true of NaN.
      if (!(last > first)) return row;
      startMs[row - from] = first;
      endMs[row - from] = last;
    }
    return to;
  };
}

/** NaN for what is no plain moment. */
function momentOf(number: number, {isMilliseconds, lengthMs}: EpochNumbers): number {
  const ms = isMilliseconds || number >= EPOCH_MILLISECONDS ? number : number * 1000;
  const isPlain = number >= (isMilliseconds ? 0 : EPOCH_SECONDS) && ms <= LAST_MS && Number.isInteger(ms);
  return isPlain ? ms - (ms % lengthMs) : NaN;
}

/** Of places on the earth: both columns filled, or one of them empty. */
export function placePass(longitude: Numbers, latitude: Numbers): Pass {
  return (from, to) => {
    let row = from;
    while (row < to && (Number.isNaN(longitude[row]) || Number.isNaN(latitude[row]) || (Math.abs(longitude[row]) <= 180 && Math.abs(latitude[row]) <= 90))) row++;
    return row;
  };
}
