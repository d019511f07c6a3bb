import {buildEventTable, type EventRow} from './build-event-table.js';
import {EMPTY_DATASET, readDataset, type Dataset} from './dataset.js';
import {EventIds} from './event-ids.js';
import type {EventTable} from './event-table.js';
import {readFieldsAttribute} from './fields-attribute.js';
import {FoundCategories} from './found-categories.js';
import {isRecord} from './is-record.js';
import type {Issue} from './issue.js';
import {IssueList, type Report} from './issue-list.js';
import {mapFields} from './map-fields.js';
import {readEvent} from './read-event.js';
import {readJson} from './read-json.js';
import {clockFinder, zoneClock} from './zoned-time.js';

export interface EventFileResult {
  readonly table: EventTable;
  readonly dataset: Dataset;
  /** In the order of the file; more than 20 of a kind are summed up in one. */
  readonly issues: Issue[];
}

export interface ReadOptions {
  /** Whose names the file has, as in the attribute `fields`: `title:conflict_name start:date_start`. Default: ours, or usual ones. */
  readonly fields?: string | null;
}

/**
 * Reads an event file: a GeoJSON FeatureCollection whose features have a title and a date.
 *
 * Bad data never throws. A row with a fault is shown without the part that is at fault, and a file that is no
 * FeatureCollection is an empty table and one issue.
 *
 * @param input - JSON text, or what `JSON.parse` made of it; the object is not changed, and its features are used as they stand.
 */
export function readEventFile(input: string | object, {fields}: ReadOptions = {}): EventFileResult {
  const issues = new IssueList();
  const file = typeof input === 'string' ? readJson(input, issues.file) : input;
  const given = file === undefined ? null : featuresOf(file, issues.file);
  if (!given || !isRecord(file)) return {table: buildEventTable([]), dataset: EMPTY_DATASET, issues: issues.toArray()};

  const features = mapFields(given, readFieldsAttribute(fields ?? '', issues.file), issues);
  const findClock = clockFinder();
  const dataset = readDataset(file, findClock, issues.file);
  const found = new FoundCategories();
  const listed = dataset.categories && new Set(dataset.categories.map(({id}) => id));
  const context = {
    issues,
    ids: new EventIds(features),
    clock: findClock(dataset.timeZone) ?? zoneClock('UTC'),
    findClock,
    hasCategory: (id: string) => (listed ? listed.has(id) : found.has(id)),
  };
  const rows: EventRow[] = [];
  features.forEach((feature, i) => {
    const row = readEvent(feature, i + 1, context);
    if (row) rows.push(row);
  });
  found.report(issues.file);
  const categories = dataset.categories ?? Array.from(found.names, (id) => ({id}));
  return {table: buildEventTable(rows, categories, dataset.timeZone), dataset, issues: issues.toArray()};
}

/** The features of a FeatureCollection; null for anything else, which is named in the report. */
export function featuresOf(file: unknown, report: Report): readonly unknown[] | null {
  if (isRecord(file) && file.type === 'FeatureCollection' && Array.isArray(file.features)) return file.features;
  report({
    code: 'not-feature-collection',
    severity: 'error',
    field: '',
    problem: `is ${nameOf(file)}, not a GeoJSON FeatureCollection`,
    remedy: 'Write {"type": "FeatureCollection", "features": [ … ]} around the events.',
  });
  return null;
}

function nameOf(file: unknown): string {
  if (Array.isArray(file)) return 'a list';
  if (!isRecord(file)) return file === null ? 'null' : `a ${typeof file}`;
  if (file.type === 'Feature') return 'a single Feature';
  if (file.type === 'FeatureCollection') return 'a FeatureCollection without a list of features';
  if (file.type === 'Topology') return 'TopoJSON';
  return typeof file.type === 'string' ? `an object of type ${JSON.stringify(file.type.slice(0, 40))}` : 'an object without a type';
}
