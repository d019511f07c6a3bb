import {readDataset, EMPTY_DATASET, type Dataset} from '../data/dataset.js';
import {reportAbsent, type FieldPlan} from '../data/field-plan.js';
import {readFieldsAttribute, type FieldMap} from '../data/fields-attribute.js';
import {FoundCategories} from '../data/found-categories.js';
import {isRecord} from '../data/is-record.js';
import type {Issue} from '../data/issue.js';
import {IssueList, type Report} from '../data/issue-list.js';
import {mapFeature, NESTED} from '../data/map-fields.js';
import {readEvent, type EventContext} from '../data/read-event.js';
import {clockFinder, zoneClock} from '../data/zoned-time.js';
import type {SearchSink} from './contract.js';
import {DayColumns} from './day-columns.js';
import {FastRows, type FastContext} from './fast-rows.js';
import {idHash} from './hash-set.js';
import {RowIds, type IdKeeper} from './row-ids.js';
import {StreamIds} from './stream-ids.js';
import {TableBuilder} from './table-builder.js';

/** What a file has taught that reads its rows again. */
export interface Lessons {
  /** Members of the file beside its features; null where there are none, as in a table. */
  readonly members: Record<string, unknown> | null;
  /** Columns with clock times. */
  readonly clocks: ReadonlySet<string>;
  /** Ids of an earlier reading; ids by number for columns without any. */
  readonly ids: StreamIds | RowIds | null;
}

/** Finds the fields by the first rows of a file; null for one in our own names. */
export type FieldFinder = (fields: FieldMap, report: Report) => FieldPlan['fields'] | null;

/** One reading of the rows of a file into columns. */
export class RowReading {
  readonly builder: TableBuilder;
  dataset: Dataset;
  readonly fields: FieldPlan | null;
  /** Rows so far, those that were left out among them. */
  rows = 0;
  isCut = false;
  readonly findClock = clockFinder();
  readonly #ids: IdKeeper;
  readonly #fileIssues = new IssueList();
  readonly #mapIssues = new IssueList();
  #memberIssues = new IssueList();
  readonly #issues = new IssueList();
  readonly #days: DayColumns | null;
  readonly #fast: FastRows | null;
  readonly #context: EventContext;
  /** Null for rows in our own names. */
  readonly fast: FastContext | null;
  readonly #found: FoundCategories | null;
  readonly #search: SearchSink | null;
  readonly #wanted: FieldMap;
  /** Fields of the attribute that no row has had yet, by their place. */
  readonly #absent: Set<number>;
  readonly #raw: unknown[];
  #hasOtherEncoding = false;

  /** @param fields - As in the attribute `fields`. @param rows - Number of rows, where it is known. */
  constructor(fields: string | null | undefined, findFields: FieldFinder, {members, clocks, ids}: Lessons, search: SearchSink | null, rows?: number) {
    this.builder = new TableBuilder(rows);
    this.#wanted = readFieldsAttribute(fields ?? '', this.#fileIssues.file);
    const found = findFields(this.#wanted, this.#fileIssues.file);
    this.#days = found && new DayColumns(found, clocks);
    this.fields = found && this.#days && {fields: found, days: this.#days.days};
    this.#raw = (found ?? []).map(() => undefined);
    this.#absent = new Set((found ?? []).flatMap(([ours, {name}], at) => (name !== null && this.#wanted.has(ours) ? [at] : [])));
    const {findClock} = this;
    this.dataset = members ? readDataset(members, findClock, this.#memberIssues.file) : EMPTY_DATASET;
    this.#found = this.dataset.categories ? null : new FoundCategories();
    const listed = new Set(this.dataset.categories?.map(({id}) => id));
    this.#ids = ids instanceof RowIds ? ids : new StreamIds(ids, rows);
    this.#search = search;
    this.#context = {
      issues: this.#issues,
      ids: this.#ids,
      clock: findClock(this.dataset.timeZone) ?? zoneClock('UTC'),
      findClock,
      hasCategory: (id) => this.#found?.has(id) ?? listed.has(id),
    };
    this.fast = this.fields && {...this.#context, ids: this.#ids, builder: this.builder, search};
    this.#fast = this.fields && this.fast && new FastRows(this.fields, this.fast);
  }

  /** What must be known before the rows are read; null where this reading holds so far. */
  get lesson(): Pick<Lessons, 'clocks'> | null {
    return this.#days?.isContradicted ? {clocks: this.#days.clocks} : null;
  }

  /** After the last row: the ids of this reading where another one must know them. */
  get takenIds(): StreamIds | null {
    return this.#ids instanceof StreamIds && this.#ids.isContradicted ? this.#ids : null;
  }

  /**
   * Takes the members of the file as they are at its end.
   *
   * @returns false where they say something else of the rows than was known, so that these must be read again.
   */
  setMembers(members: Record<string, unknown>): boolean {
    const issues = new IssueList();
    const dataset = readDataset(members, this.findClock, issues.file);
    const isSame = dataset.timeZone === this.dataset.timeZone && JSON.stringify(dataset.categories) === JSON.stringify(this.dataset.categories);
    if (!isSame) return false;
    this.dataset = dataset;
    this.#memberIssues = issues;
    return true;
  }

  /** Counts a row that cannot be read and tells why. */
  leaveOut(code: string, problem: string, remedy: string | (() => string)) {
    this.#issues.at(++this.rows, '')({code, severity: 'error', field: '', problem, remedy});
  }

  /** Tells something of the row that is read next. */
  warn(code: string, problem: string, remedy: string) {
    this.#issues.at(this.rows + 1, '')({code, severity: 'warning', field: '', problem, remedy});
  }

  /** Tells something of the file. */
  tell(code: string, severity: Issue['severity'], problem: string, remedy: string) {
    this.#issues.file({code, severity, field: '', problem, remedy});
  }

  /** Where problems of the file as a whole are told. */
  get fileReport(): Report {
    return this.#issues.file;
  }

  /** Tells that the file ends too early. @param where - “in a row that begins at byte 12, after event”. */
  cut(where: string) {
    this.isCut = true;
    this.tell('file-cut', 'error', `breaks off ${where} ${this.rows}`, 'Load it again, and check that it was saved and uploaded as a whole.');
  }

  /** No more rows come: ids are not looked for any more. */
  end() {
    if (this.#ids instanceof StreamIds) this.#ids.release();
  }

  /** Tells once that a text is not in the encoding that files have. */
  noteEncoding() {
    if (this.#hasOtherEncoding) return;
    this.#hasOtherEncoding = true;
    const problem = `has letters that are not UTF-8, first near event ${this.rows + 1}; they are shown as �`;
    this.tell('encoding', 'error', problem, 'Save it as UTF-8; spreadsheets offer “CSV UTF-8”.');
  }

  /** Reads a row of a table. @param columnOf - Column of each field, -1 for none. @param toFeature - Called where it is not a simple row. */
  readCells(cells: readonly unknown[], columnOf: readonly number[], toFeature: (cells: readonly unknown[]) => unknown, offset: number) {
    for (let at = 0; at < columnOf.length; at++) this.#raw[at] = columnOf[at] < 0 ? undefined : cells[columnOf[at]];
    this.#read(null, null, () => toFeature(cells), offset);
  }

  /** Counts rows that were taken together, with a cell in every column. */
  skipTaken(count: number) {
    this.rows += count;
    if (count === 0 || !this.fields) return;
    const {fields} = this.fields;
    for (const at of this.#absent) if (fields[at][1].name !== null) this.#absent.delete(at);
  }

  /** Reads a feature as it stands in the file. */
  readFeature(feature: unknown, offset: number) {
    const properties = isRecord(feature) && isRecord(feature.properties) ? feature.properties : null;
    const point = properties && this.fields && isRecord(feature) ? pointOf(feature.geometry) : undefined;
    if (properties && this.fields) this.#takeRaw(properties, this.fields.fields);
    if (properties && isRecord(feature) && point !== undefined && !hasNested(properties)) this.#read(point, feature.id, () => feature, offset);
    else this.#readThoroughly(feature, offset, properties !== null);
  }

  /** The problems of the rows so far, in the order in which a whole file is read. */
  issues(isComplete: boolean): Issue[] {
    const closing = new IssueList();
    if (isComplete && this.fields) for (const at of this.#absent) reportAbsent(...this.fields.fields[at], closing.file);
    if (isComplete) this.#days?.report(closing.file);
    const categories = new IssueList();
    this.#found?.report(categories.file);
    return [this.#fileIssues, closing, this.#mapIssues, this.#memberIssues, this.#issues, categories].flatMap((issues) => issues.toArray());
  }

  #read(point: readonly [number, number] | null, ownId: unknown, feature: () => unknown, offset: number) {
    this.#see();
    if (this.#fast?.read(this.#raw, point, ownId, offset, this.rows + 1)) this.rows++;
    else this.#readFound(feature(), offset);
  }

  #readThoroughly(feature: unknown, offset: number, hasProperties: boolean) {
    if (hasProperties) this.#see();
    this.#readFound(feature, offset);
  }

  #readFound(feature: unknown, offset: number) {
    const number = ++this.rows;
    const mapped = this.fields ? mapFeature(feature, this.fields, this.#mapIssues.at(number, '')) : feature;
    const row = readEvent(mapped, number, this.#context);
    if (!row) return;
    const {text = '', translations = null, tags = []} = row.feature.properties;
    const isKnown = row.category !== '' && this.#context.hasCategory(row.category);
    this.builder.addRow(row, isKnown, offset, idHash(row.id), this.#ids.lastNumber);
    this.#search?.add(row.title, row.place, text, translations, tags);
  }

  #takeRaw(properties: Record<string, unknown>, fields: FieldPlan['fields']) {
    for (let at = 0; at < fields.length; at++) {
      const {name} = fields[at][1];
      this.#raw[at] = name === null ? undefined : properties[name];
    }
  }

  #see() {
    this.#days?.see(this.#raw, this.#mapIssues.file);
    if (this.#absent.size === 0) return;
    for (const at of this.#absent) if (this.#raw[at] !== undefined) this.#absent.delete(at);
  }
}

/** The coordinates of a plain point; null without a geometry, undefined for another one. */
function pointOf(geometry: unknown): readonly [number, number] | null | undefined {
  if (geometry === null || geometry === undefined) return null;
  if (!isRecord(geometry) || geometry.type !== 'Point' || !Array.isArray(geometry.coordinates)) return undefined;
  const [lng, lat] = geometry.coordinates as unknown[];
  const isSound = typeof lng === 'number' && typeof lat === 'number' && Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
  return isSound ? (geometry.coordinates as unknown as readonly [number, number]) : undefined;
}

function hasNested(properties: Record<string, unknown>): boolean {
  return NESTED.some((name) => typeof properties[name] === 'object' && properties[name] !== null);
}
