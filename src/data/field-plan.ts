import {isoFromPattern, isOrderUnknown, type DatePattern} from './date-pattern.js';
import {DATES, type FieldMap, type FieldSource} from './fields-attribute.js';
import {isOurs} from './is-ours.js';
import {isRecord} from './is-record.js';
import type {Report} from './issue-list.js';
import {usualFields} from './usual-fields.js';

/** How the rows of a file of others become ours. */
export interface FieldPlan {
  /** Our names and where each comes from. */
  readonly fields: readonly (readonly [ours: string, source: FieldSource])[];
  /** Names of their columns in which all dates are midnights: they mean days. */
  readonly days: ReadonlySet<string>;
}

const MIDNIGHT = /^\d{4}-\d\d-\d\dT00:00(:00(\.0+)?)?Z?$/;

/**
 * Finds out how a file is read; null for one of ours, which is read as it is.
 *
 * @param features - All of them. @param fields - Of the attribute `fields`; empty where there is none.
 */
export function planFields(features: readonly unknown[], fields: FieldMap, report: Report): FieldPlan | null {
  const all = findFields(features, fields, report);
  if (!all) return null;
  const properties = features.flatMap((feature) => (isRecord(feature) && isRecord(feature.properties) ? [feature.properties] : []));
  for (const [ours, source] of fields) {
    if (!properties.some((each) => source.name !== null && Object.hasOwn(each, source.name))) reportAbsent(ours, source, report);
  }
  const days = new Set<string>();
  for (const [ours, {name, dates}] of all) {
    if (name === null || !DATES.has(ours)) continue;
    const values = properties.map((each) => each[name]).filter(isFilled);
    if (values.length > 0 && values.every((value) => isMidnight(value, dates))) days.add(name);
    if (!dates && values.some(isDateInDisorder)) reportOrder(ours, name, values.find(isDateInDisorder), report);
  }
  reportDays(days, report);
  return {fields: all, days};
}

/**
 * Our fields and where each comes from: those of the attribute, and those that were found by usual names, which is reported.
 *
 * @param features - The first ones are enough.
 * @returns null for an event file, ours or one with nothing but our names.
 */
export function findFields(features: readonly unknown[], fields: FieldMap, report: Report): FieldPlan['fields'] | null {
  if (fields.size === 0 && isOurs(features)) return null;
  const found = usualFields(features, fields);
  // Nothing but our own names: an event file in which something is missing, which is told row by row.
  if (fields.size === 0 && [...found].every(([ours, {name}]) => ours === name)) return null;
  reportFound(found, report);
  return [...fields, ...found];
}

/** Whether a date is the first instant of a day, as programs write days that know only instants. */
export function isMidnight(value: unknown, dates?: DatePattern): boolean {
  return typeof value === 'string' && MIDNIGHT.test(dates ? isoFromPattern(value, dates) : value);
}

export function isDateInDisorder(value: unknown): boolean {
  return typeof value === 'string' && isOrderUnknown(value);
}

export function reportAbsent(ours: string, {name}: FieldSource, report: Report) {
  if (name === null) return;
  const problem = `which no event has, so that ${ours} is empty`;
  report({code: 'field-missing', severity: 'error', field: 'fields', value: `${ours}:${name}`, problem, remedy: 'Check its name, capitals included.'});
}

export function reportDays(days: ReadonlySet<string>, report: Report) {
  if (days.size === 0) return;
  const problem = `has only midnights in ${[...days].join(' and ')}, which are read as days`;
  report({code: 'midnights-as-days', severity: 'warning', field: '', problem, remedy: 'Write dates without a clock time: 2022-01-04.'});
}

/** 02/01/2022 in a column whose order nobody has told. */
export function reportOrder(ours: string, name: string, value: unknown, report: Report) {
  const problem = 'which leaves open whether the day or the month stands first';
  const remedy = `Tell it in the attribute fields: fields="${entryOf(ours, name)}(dd/mm/yyyy)", or (mm/dd/yyyy) where the month stands first.`;
  report({code: 'date-order', severity: 'error', field: name, value, problem, remedy});
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function reportFound(found: FieldMap, report: Report) {
  const guessed = [...found].filter(([ours, {name}]) => name !== ours);
  if (guessed.length === 0) return;
  const pairs = guessed.map(([ours, {name}]) => entryOf(ours, String(name))).join(' ');
  report({code: 'fields-guessed', severity: 'warning', field: '', problem: `has fields that were found by their usual names (${pairs})`, remedy: `Write them into the attribute fields where they are right: fields="${pairs}".`});
}

/** As it stands in the attribute. */
function entryOf(ours: string, name: string): string {
  return `${ours}:${/[\s(),='"]/.test(name) ? `'${name}'` : name}`;
}
