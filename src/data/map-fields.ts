import {isoFromPattern} from './date-pattern.js';
import {planFields, type FieldPlan} from './field-plan.js';
import {DATES, type FieldMap, type FieldSource} from './fields-attribute.js';
import {isRecord} from './is-record.js';
import type {IssueList, Report} from './issue-list.js';

/** Fields of ours that are numbers. */
export const NUMBERS: ReadonlySet<string> = new Set(['radiusMeters', 'latitude', 'longitude', 'claims_value', 'claims_min', 'claims_max']);
/** What cannot be flat: it is ours where it stands under our name as a list or an object. */
export const NESTED = ['translations', 'media', 'sources', 'verification', 'claims', 'corrections', 'links', 'related'];
/** From here on a number is no year but seconds, and milliseconds from the next. */
export const EPOCH_SECONDS = 100_000;
export const EPOCH_MILLISECONDS = 1e11;

/**
 * Puts the features of other people's files into our names.
 *
 * What the map does not name is found by usual names, and what was found so is reported. A file that has titles and dates
 * under our names, and no map, is left as it is. The row as it stood is kept in `original`, a member of the feature.
 *
 * Dates: where every value of a column is a midnight, it is a column of days. A number of up to five digits is a year; a
 * larger one counts seconds since 1970, and one from 10¹¹ on milliseconds.
 *
 * @param fields - Of the attribute `fields`; empty where there is none.
 */
export function mapFields(features: readonly unknown[], fields: FieldMap, issues: IssueList): readonly unknown[] {
  const plan = planFields(features, fields, issues.file);
  return plan ? features.map((feature, i) => mapFeature(feature, plan, issues.at(i + 1, ''))) : features;
}

/** One feature in our names; itself where it has no properties. */
export function mapFeature(feature: unknown, {fields, days}: FieldPlan, report: Report): unknown {
  if (!isRecord(feature) || !isRecord(feature.properties)) return feature;
  const theirs = feature.properties;
  const flat = new Map<string, unknown>();
  for (const [ours, source] of fields) {
    const value = valueOf(theirs, source, ours, report);
    if (value === undefined || value === null || value === '') continue;
    flat.set(ours, DATES.has(ours) ? dateText(value, source, days) : NUMBERS.has(ours) ? numberOf(value) : value);
  }
  const id = flat.get('id') ?? feature.id;
  const point = flat.has('latitude') && flat.has('longitude') ? {type: 'Point', coordinates: [flat.get('longitude'), flat.get('latitude')]} : null;
  return {...feature, ...(id !== undefined && {id}), geometry: feature.geometry ?? point, properties: {...nested(theirs), ...propertiesOf(flat)}, original: theirs};
}

function nested(theirs: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(NESTED.flatMap((name) => (typeof theirs[name] === 'object' && theirs[name] !== null ? [[name, theirs[name]]] : [])));
}

function valueOf(theirs: Record<string, unknown>, {name, constant, values}: FieldSource, ours: string, report: Report): unknown {
  if (name === null) return constant;
  const value = theirs[name];
  if (!values || value === undefined || value === null || value === '') return value;
  const put = values.get(String(value));
  if (put === undefined) {
    const remedy = `Add it to the brackets behind “${ours}:${name}”.`;
    report({code: 'value-unmapped', severity: 'warning', field: name, value, problem: 'which the attribute fields has no word for; it is left out', remedy});
  }
  return put;
}

/** The members of an event out of flat names: `sources_title` becomes `sources: [{title}]`. */
function propertiesOf(flat: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  const lists = new Map<string, Record<string, unknown>>();
  for (const [ours, value] of flat) {
    const [list, member] = ours.split('_');
    if (member !== undefined) lists.set(list, {...lists.get(list), [member]: NUMBERS.has(ours) ? value : textOf(value)});
    else if (ours === 'tags') properties.tags = Array.isArray(value) ? value : tagsOf(String(value));
    else if (ours === 'radiusMeters') properties.radiusMeters = value;
    else if (ours === 'negative') properties.negative = /^(true|yes|1)$/i.test(String(value));
    else if (!['id', 'latitude', 'longitude', 'start', 'end'].includes(ours)) properties[ours] = textOf(value);
  }
  if (flat.has('start')) properties.when = whenOf(flat.get('start'), flat.get('end'));
  for (const [list, item] of lists) {
    if (list === 'verification') properties.verification = item;
    else if (list === 'media') properties.media = [{type: 'image', ...item}];
    // The kind alone, which may be the same for all, claims nothing.
    else if (list !== 'claims' || Object.keys(item).some((member) => ['value', 'min', 'max', 'text'].includes(member))) properties[list] = [item];
  }
  return properties;
}

/** Tags in one text, parted by semicolons or bars. */
export function tagsOf(text: string): string[] {
  return text.split(/\s*[;|]\s*/).filter(Boolean);
}

/** `when` by its two ends. */
export function whenOf(start: unknown, end: unknown): unknown {
  return end === undefined || end === start ? start : {start, end};
}

function textOf(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

/** A number that is written as a text, as that number. */
export function numberOf(value: unknown): unknown {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : value;
}

/** A date of theirs as `readWhen` reads it. */
export function dateText(given: unknown, {name, dates}: FieldSource, days: ReadonlySet<string>): unknown {
  const value = dates && typeof given === 'string' ? isoFromPattern(given, dates) : given;
  if (name !== null && days.has(name)) return String(value).slice(0, 10);
  const number = typeof value === 'number' || (typeof value === 'string' && /^\d{9,14}$/.test(value)) ? Number(value) : NaN;
  if (Number.isInteger(number) && Math.abs(number) < EPOCH_SECONDS) return String(number);
  if (!Number.isFinite(number)) return value;
  const date = new Date(Math.abs(number) < EPOCH_MILLISECONDS ? number * 1000 : number);
  return Number.isNaN(date.getTime()) ? value : date.toISOString();
}
