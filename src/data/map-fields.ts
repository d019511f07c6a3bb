import type {FieldMap, FieldSource} from './fields-attribute.js';
import {isRecord} from './is-record.js';
import type {IssueList, Report} from './issue-list.js';
import {usualFields} from './usual-fields.js';

const NUMBERS: ReadonlySet<string> = new Set(['radiusMeters', 'latitude', 'longitude', 'claims_value', 'claims_min', 'claims_max']);
/** What cannot be flat: it is ours where it stands under our name as a list or an object. */
const NESTED = ['translations', 'media', 'sources', 'verification', 'claims', 'corrections', 'links', 'related'];
const DATES: readonly string[] = ['when', 'start', 'end'];
const MIDNIGHT = /^\d{4}-\d\d-\d\dT00:00(:00(\.0+)?)?Z?$/;
/** From here on a number is no year but seconds, and milliseconds from the next. */
const EPOCH_SECONDS = 100_000;
const EPOCH_MILLISECONDS = 1e11;

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
  if (fields.size === 0 && isOurs(features)) return features;
  const found = usualFields(features, fields);
  // Nothing but our own names: an event file in which something is missing, which is told row by row.
  if (fields.size === 0 && [...found].every(([ours, {name}]) => ours === name)) return features;
  const all = [...fields, ...found];
  reportFound(found, issues.file);
  for (const [ours, source] of fields) reportAbsent(ours, source, features, issues.file);
  const days = new Set(all.flatMap(([ours, {name}]) => (name && DATES.includes(ours) && isColumnOfDays(features, name) ? [name] : [])));
  if (days.size > 0) reportDays([...days], issues.file);
  return features.map((feature, i) => (isRecord(feature) && isRecord(feature.properties) ? mapFeature(feature, feature.properties, all, days, issues.at(i + 1, '')) : feature));
}

function isOurs(features: readonly unknown[]): boolean {
  const has = (name: string) => features.some((feature) => isRecord(feature) && isRecord(feature.properties) && feature.properties[name] !== undefined);
  return has('title') && has('when');
}

function mapFeature(
  feature: Record<string, unknown>,
  theirs: Record<string, unknown>,
  fields: readonly (readonly [string, FieldSource])[],
  days: ReadonlySet<string>,
  report: Report,
): Record<string, unknown> {
  const flat = new Map<string, unknown>();
  for (const [ours, source] of fields) {
    const value = valueOf(theirs, source, ours, report);
    if (value === undefined || value === null || value === '') continue;
    flat.set(ours, DATES.includes(ours) ? dateText(value, source.name !== null && days.has(source.name)) : NUMBERS.has(ours) ? numberOf(value) : value);
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
  if (!values || value === undefined || value === null) return value;
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
    else if (ours === 'tags') properties.tags = Array.isArray(value) ? value : String(value).split(/\s*[;|]\s*/).filter(Boolean);
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

function whenOf(start: unknown, end: unknown): unknown {
  return end === undefined || end === start ? start : {start, end};
}

function textOf(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

function numberOf(value: unknown): unknown {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : value;
}

function dateText(value: unknown, isDay: boolean): unknown {
  if (isDay) return String(value).slice(0, 10);
  const number = typeof value === 'number' || (typeof value === 'string' && /^\d{9,14}$/.test(value)) ? Number(value) : NaN;
  if (Number.isInteger(number) && Math.abs(number) < EPOCH_SECONDS) return String(number);
  if (!Number.isFinite(number)) return value;
  const date = new Date(Math.abs(number) < EPOCH_MILLISECONDS ? number * 1000 : number);
  return Number.isNaN(date.getTime()) ? value : date.toISOString();
}

function isColumnOfDays(features: readonly unknown[], name: string): boolean {
  let isFound = false;
  for (const feature of features) {
    const value = isRecord(feature) && isRecord(feature.properties) ? feature.properties[name] : undefined;
    if (value === undefined || value === null || value === '') continue;
    if (typeof value !== 'string' || !MIDNIGHT.test(value)) return false;
    isFound = true;
  }
  return isFound;
}

function reportFound(found: FieldMap, report: Report) {
  const guessed = [...found].filter(([ours, {name}]) => name !== ours);
  if (guessed.length === 0) return;
  const pairs = guessed.map(([ours, {name}]) => `${ours}:${String(name)}`).join(' ');
  report({code: 'fields-guessed', severity: 'warning', field: '', problem: `has fields that were found by their usual names (${pairs})`, remedy: `Write them into the attribute fields where they are right: fields="${pairs}".`});
}

function reportAbsent(ours: string, {name}: FieldSource, features: readonly unknown[], report: Report) {
  if (name === null || features.some((feature) => isRecord(feature) && isRecord(feature.properties) && Object.hasOwn(feature.properties, name))) return;
  const problem = `which no event has, so that ${ours} is empty`;
  report({code: 'field-missing', severity: 'error', field: 'fields', value: `${ours}:${name}`, problem, remedy: 'Check its name, capitals included.'});
}

function reportDays(names: readonly string[], report: Report) {
  const problem = `has only midnights in ${names.join(' and ')}, which are read as days`;
  report({code: 'midnights-as-days', severity: 'warning', field: '', problem, remedy: 'Write dates without a clock time: 2022-01-04.'});
}
