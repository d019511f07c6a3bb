import {buildEventTable} from './build-event-table.js';
import {EMPTY_DATASET} from './dataset.js';
import {readFieldsAttribute} from './fields-attribute.js';
import {isRecord} from './is-record.js';
import {IssueList, type Report} from './issue-list.js';
import {mapFields} from './map-fields.js';
import {readFeatures, type EventFileResult} from './read-features.js';
import {readJson} from './read-json.js';

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

  return readFeatures(file, mapFields(given, readFieldsAttribute(fields ?? '', issues.file), issues), issues);
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
