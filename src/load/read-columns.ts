import type {Dataset} from '../data/dataset.js';
import type {EventTable} from '../data/event-table.js';
import {isRecord} from '../data/is-record.js';
import type {Issue} from '../data/issue.js';
import {buildColumns} from './build-columns.js';
import {ColumnRuns} from './column-runs.js';
import {ColumnTexts} from './column-texts.js';
import type {LoadStep} from './contract.js';
import type {DeferredWords, RowWords} from './deferred-words.js';
import {isEpochColumn} from './epoch-column.js';
import {cellsOf, type EventColumns} from './event-columns.js';
import {StepPace} from './pace.js';
import {RawRowReader} from './raw-row-reader.js';
import {RowIds} from './row-ids.js';
import {RowReading, type Lessons} from './row-reading.js';
import {tableFields} from './table-fields.js';

export interface ColumnsOptions {
  /** As in the attribute `fields`. */
  readonly fields?: string | null;
  readonly search?: DeferredWords;
}

/** The table of events that were given in columns. Its words are the given arrays. */
export interface ColumnsResult {
  readonly table: EventTable;
  readonly dataset: Dataset;
  readonly issues: Issue[];
  /** Row of the table to row of the columns. */
  readonly fileRows: Uint32Array;
}

type Column = {readonly name: string; readonly length: number; at(row: number): unknown};

/** Rows between two looks at the clock. */
const SLICE = 2048;

/**
 * Reads events that are in columns already, in steps of some milliseconds.
 *
 * Columns that cannot be read and columns of another length are reported: rows for which a column has no cell have an empty one. Where
 * no column has ids, an event is named by its row: `event-1` is the first one.
 *
 * @param input - Its arrays are kept and not changed.
 */
export function* readColumns(input: EventColumns, {fields, search}: ColumnsOptions = {}): Generator<LoadStep, ColumnsResult> {
  const columns = readableColumns(input);
  const given = columns.map(({name}) => name);
  const length = typeof input.length === 'number' ? input.length : Math.max(0, ...columns.map((column) => column.length));
  const finder = tableFields(given);
  let lessons: Lessons = {members: {...input, type: 'FeatureCollection'}, clocks: clockColumns(input), ids: null};
  const pace = new StepPace();
  for (;;) {
    const reading = new RowReading(fields, finder, withIds(lessons, finder, fields), search ?? null, Math.max(1, length));
    reportColumns(input, columns, length, reading);
    const columnOf = (reading.fields?.fields ?? []).map(([, {name}]) => (name === null ? -1 : given.indexOf(name)));
    const used = new Set(columnOf);
    const words = wordsOf(columns, reading);
    const cells: unknown[] = columns.map(() => undefined);
    let row = 0;
    const toFeature = () => featureAt(columns, row);
    const runs = reading.fast && reading.fields ? ColumnRuns.of(input.columns, reading.fields.fields, reading.fast) : null;
    for (; row < length && !reading.lesson; row++) {
      for (let taken = runs?.take(row) ?? row; taken > row; taken = runs?.take(row) ?? row) {
        reading.skipTaken(taken - row);
        search?.addRun(words, row, taken);
        row = taken;
        if (pace.isDue()) yield pace.step({rows: row, bytes: 0});
      }
      if (row === length) break;
      for (const at of used) if (at >= 0) cells[at] = columns[at].at(row);
      reading.readCells(cells, columnOf, toFeature, row);
      if (row % SLICE === 0 && pace.isDue()) yield pace.step({rows: row, bytes: 0});
    }
    if (length > 0 && !reading.fields?.fields.some(([ours]) => ours === 'id')) tellMissingIds(reading);
    const ids = reading.takenIds;
    if (!reading.lesson && !ids) return yield* finish(reading, columns, pace);
    lessons = {...lessons, ...reading.lesson, ids: ids ?? lessons.ids};
    search?.clear();
  }
}

function* finish(reading: RowReading, columns: readonly Column[], pace: StepPace): Generator<LoadStep, ColumnsResult> {
  const {dataset, builder} = reading;
  const building = buildColumns(builder, dataset.categories ?? null, dataset.timeZone, true);
  let part = building.next();
  for (; !part.done; part = building.next()) if (pace.isDue()) yield pace.step({rows: reading.rows, bytes: 0});
  const {columns: tableColumns, idHashes, idNumbers, fileRows} = part.value;
  const hasIds = reading.fields?.fields.some(([ours]) => ours === 'id') ?? false;
  const reader = new RawRowReader(reading.fields, dataset.timeZone);
  const texts = new ColumnTexts(reader, (row) => featureAt(columns, row), {fileRows, idHashes: hasIds ? idHashes : null, idNumbers});
  return {table: {...tableColumns, texts}, dataset, issues: reading.issues(true), fileRows};
}

function tellMissingIds(reading: RowReading) {
  const problem = 'has no column of ids; events are named by their rows, and links to them break when rows come or go';
  reading.tell('id-missing', 'warning', problem, 'Give a column “id” of short names that never change.');
}

function featureAt(columns: readonly Column[], row: number): unknown {
  return {type: 'Feature', geometry: null, properties: Object.fromEntries(columns.map((column) => [column.name, column.at(row) ?? '']))};
}

function wordsOf(columns: readonly Column[], {fields}: RowReading): RowWords {
  const cellsOfField = (field: string) => {
    const name = fields?.fields.find(([ours]) => ours === field)?.[1].name;
    return columns.find((column) => column.name === name)?.at ?? (() => null);
  };
  return {title: cellsOfField('title'), place: cellsOfField('place'), text: cellsOfField('text'), tags: cellsOfField('tags')};
}

/** The columns of which it is said how well their moments are known: midnights among them are no days. */
function clockColumns({columns}: EventColumns): Set<string> {
  return new Set(isRecord(columns) ? Object.keys(columns).filter((name) => isEpochColumn(columns[name])) : []);
}

/** Columns without ids are not given any that would have to be kept. */
function withIds(lessons: Lessons, finder: ReturnType<typeof tableFields>, fields: string | null | undefined): Lessons {
  const trial = new RowReading(fields, finder, {members: null, clocks: new Set(), ids: null}, null);
  return trial.fields?.fields.some(([ours]) => ours === 'id') ? lessons : {...lessons, ids: new RowIds()};
}

function readableColumns({columns}: EventColumns): Column[] {
  if (!isRecord(columns)) return [];
  return Object.entries(columns).flatMap(([name, column]) => {
    const cells = cellsOf(column);
    return cells ? [{name, length: cells.length, at: cells.at}] : [];
  });
}

function reportColumns({columns}: EventColumns, readable: readonly Column[], length: number, reading: RowReading) {
  const known = new Set(readable.map(({name}) => name));
  for (const name of isRecord(columns) ? Object.keys(columns) : []) {
    if (!known.has(name)) reading.tell('column-type', 'error', `has a column “${name}” that is no list`, 'Give an array, a typed array, or {dictionary, codes}.');
  }
  for (const column of readable) {
    if (column.length === length) continue;
    const problem = `has ${column.length} cells in the column “${column.name}” for ${length} events`;
    reading.tell('column-length', 'error', problem, 'Give columns of one length.');
  }
  if (readable.length === 0) reading.tell('columns-missing', 'error', 'has no columns', 'Write {type: "EventColumns", columns: {title: […], start: […], longitude: […], latitude: […]}}.');
}
