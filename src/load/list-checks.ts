import type {FieldSource} from '../data/fields-attribute.js';
import {numberOf} from '../data/map-fields.js';

/** Whether a value is one that the reader of its field takes as it is. False also where that is not certain. */
type Check = (value: unknown) => boolean;

const ADDRESS = /^https?:\/\/[^\s\u0000-\u001f\u007f]+$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const LANGUAGE = /^[a-z]{2}$/;

const isText: Check = (value) => typeof value !== 'object';
const isNumber: Check = (value) => typeof numberOf(value) === 'number';
const matches = (form: RegExp): Check => (value) => typeof value === 'string' && form.test(value);
const isOneOf = (...words: readonly string[]): Check => (value) => words.includes(value as string);

const CHECKS: Readonly<Record<string, Check>> = {
  lang: matches(LANGUAGE),
  tags: (value) => typeof value === 'string',
  negative: isText,
  media_type: isOneOf('image', 'video', 'audio', 'embed'),
  media_src: matches(ADDRESS),
  media_poster: matches(ADDRESS),
  media_captions: matches(ADDRESS),
  media_recordedAt: matches(DAY),
  media_archiveUrl: matches(ADDRESS),
  sources_url: matches(ADDRESS),
  sources_archiveUrl: matches(ADDRESS),
  sources_publishedAt: matches(DAY),
  sources_status: isOneOf('live', 'deleted', 'withheld'),
  claims_value: isNumber,
  claims_min: isNumber,
  claims_max: isNumber,
  claims_date: matches(DAY),
  claims_url: matches(ADDRESS),
  verification_date: matches(DAY),
  links_url: matches(ADDRESS),
};

/** What an item of a list cannot do without. */
const REQUIRED = new Map([
  ['claims', 'claims_kind'],
  ['verification', 'verification_status'],
  ['links', 'links_url'],
]);

/**
 * Makes a check of the fields beside those of the columns, so that a row that passes needs no other look at them.
 *
 * @param handled - Fields that are checked elsewhere.
 * @returns A function of the values of a row in the order of the fields, '' where there is none.
 */
export function listChecks(fields: readonly (readonly [ours: string, source: FieldSource])[], handled: ReadonlySet<string>): (values: readonly unknown[]) => boolean {
  const placeOf = new Map(fields.map(([ours], at) => [ours, at]));
  const checks = fields.flatMap(([ours], at) => {
    if (handled.has(ours)) return [];
    const required = REQUIRED.get(ours.split('_')[0]);
    const needs = required === undefined || required === ours ? null : (placeOf.get(required) ?? -1);
    return [{at, check: CHECKS[ours] ?? isText, needs}];
  });
  return (values) => {
    for (const {at, check, needs} of checks) {
      const value = values[at];
      if (value === '') continue;
      if (!check(value) || (needs !== null && (needs < 0 || values[needs] === ''))) return false;
    }
    return true;
  };
}
