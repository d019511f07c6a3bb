import {isRecord} from './is-record.js';
import type {Report} from './issue-list.js';
import {safeUrl} from './safe-url.js';

/**
 * Checks the value of one field.
 *
 * @param field - Its path, for the report.
 * @returns The value itself, a copy without what cannot be used, or undefined where nothing of it can. What is left out is reported.
 */
export type FieldReader = (value: unknown, field: string, report: Report) => unknown;
export type FieldReaders = Readonly<Record<string, FieldReader>>;

export const text: FieldReader = (value, field, report) => {
  if (typeof value === 'string') return value;
  const remedy = typeof value === 'number' ? `Write "${value}", in quotation marks.` : 'Write a text in quotation marks.';
  return wrongType(value, field, report, 'a text', remedy);
};

export const flag: FieldReader = (value, field, report) =>
  typeof value === 'boolean' ? value : wrongType(value, field, report, 'true or false', 'Write true or false, without quotation marks.');

/** A text of one form. @param what - “a colour”. @param example - What to write. */
export function textLike(form: RegExp, what: string, example: string): FieldReader {
  return (value, field, report) => {
    if (typeof value !== 'string') return text(value, field, report);
    return form.test(value) ? value : wrongValue(value, field, report, what, `Write it like ${example}.`);
  };
}

/** A finite number, bounds included. */
export function numberFrom(least: number, most = Infinity): FieldReader {
  return (value, field, report) => {
    if (typeof value !== 'number') {
      const number = typeof value === 'string' && value.trim() ? Number(value) : NaN;
      const remedy = Number.isFinite(number) ? `Write ${number}, without quotation marks.` : 'Write a number.';
      return wrongType(value, field, report, 'a number', remedy);
    }
    if (value >= least && value <= most) return value;
    const range = most === Infinity ? `${least} or more` : `from ${least} to ${most}`;
    return wrongValue(value, field, report, `a number ${range}`, `Write a number ${range}.`);
  };
}

export function oneOf(...names: readonly string[]): FieldReader {
  const known = new Set<unknown>(names);
  return (value, field, report) => {
    if (known.has(value)) return value;
    if (typeof value !== 'string') return text(value, field, report);
    const near = value.trim().toLowerCase().replace(/[\s_]+/g, '-');
    const remedy = known.has(near) ? `Write ${near}.` : `Write one of ${names.join(', ')}.`;
    return wrongValue(value, field, report, 'one of the known words', remedy);
  };
}

/** An address for `href` or `src`. @param images - Also lets raster images in `data:` addresses through. */
export function address(images = false): FieldReader {
  return (value, field, report) => {
    if (typeof value !== 'string') return text(value, field, report);
    const url = safeUrl(value, images);
    if (url !== null) return url;
    const remedy = 'Write a relative address, or one that begins with https://, http:// or mailto:.';
    report({code: 'url-scheme', severity: 'error', field, value, problem: 'which is not a safe address', remedy});
    return undefined;
  };
}

/** A list without the items that cannot be used. */
export function listOf(item: FieldReader): FieldReader {
  return (value, field, report) => {
    if (!Array.isArray(value)) return wrongType(value, field, report, 'a list', 'Write a list in square brackets.');
    const items = value.map((entry, i) => item(entry, `${field}[${i}]`, report));
    return items.every((entry, i) => entry === value[i]) ? value : items.filter((entry) => entry !== undefined);
  };
}

/** An object without the members that cannot be used; unusable where a required one is missing. Null counts as missing. */
export function objectOf(readers: FieldReaders, ...required: readonly string[]): FieldReader {
  const entries = Object.entries(readers);
  return (value, field, report) => {
    if (!isRecord(value)) return wrongType(value, field, report, 'an object', 'Write an object in curly brackets.');
    const read = readMembers(value, entries, `${field}.`, report);
    const missing = required.find((name) => read[name] === undefined);
    if (missing === undefined) return read;
    // A member that is there has been reported.
    if (value[missing] === undefined || value[missing] === null) {
      const remedy = `Write "${missing}" in it.`;
      report({code: 'field-missing', severity: 'error', field: `${field}.${missing}`, problem: 'is missing', remedy});
    }
    return undefined;
  };
}

/** What another reader makes of a value, or a stand-in for what it cannot use: for notices that must not get lost. */
export function orElse(reader: FieldReader, standIn: (value: unknown) => unknown): FieldReader {
  return (value, field, report) => reader(value, field, report) ?? standIn(value);
}

/**
 * Checks the members that have a reader and keeps the others.
 *
 * @param prefix - Stands before their names in reports.
 * @returns The object itself, or a copy where something had to be left out.
 */
export function readMembers(
  object: Record<string, unknown>,
  readers: readonly (readonly [name: string, reader: FieldReader])[],
  prefix: string,
  report: Report,
): Record<string, unknown> {
  let result = object;
  for (const [name, reader] of readers) {
    const value = object[name];
    if (value === undefined) continue;
    // Programs that make GeoJSON of a table write null in every empty cell.
    const read = value === null ? undefined : reader(value, prefix + name, report);
    if (read === value) continue;
    if (result === object) result = {...object};
    if (read === undefined) Reflect.deleteProperty(result, name);
    else result[name] = read;
  }
  return result;
}

function wrongType(value: unknown, field: string, report: Report, what: string, remedy: string): undefined {
  report({code: 'field-type', severity: 'error', field, value, problem: `which is not ${what}`, remedy});
}

function wrongValue(value: unknown, field: string, report: Report, what: string, remedy: string): undefined {
  report({code: 'field-value', severity: 'error', field, value, problem: `which is not ${what}`, remedy});
}
