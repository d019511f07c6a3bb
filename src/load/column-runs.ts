import {VERIFICATION_STATUSES} from '../data/event-table.js';
import type {FieldPlan} from '../data/field-plan.js';
import {codePass, isDictionary, placePass, spanPass, textPass, type Pass} from './column-passes.js';
import {epochNumbers, isNumbers, type EpochNumbers, type Numbers} from './epoch-column.js';
import {cellsOf, type EventColumn} from './event-columns.js';
import type {FastContext} from './fast-rows.js';
import {idHash} from './hash-set.js';
import {RowIds} from './row-ids.js';
import {OTHER_CODE} from './table-builder.js';

/** Most rows of a run: they take a millisecond or so. */
const RUN = 4096;
const SHORT_RUN = 8;
const GROWTH = 4;
const HANDLED = new Set(['title', 'start', 'end', 'when', 'place', 'category', 'text', 'tags', 'id', 'latitude', 'longitude', 'verification_status']);
const TEXTS = ['place', 'text', 'tags'];
const NO_STATUS = VERIFICATION_STATUSES.indexOf('none');

/** The columns of each field. */
type Given = ReadonlyMap<string, EventColumn>;

interface Dates {
  readonly start: EpochNumbers;
  readonly end: EpochNumbers | null;
}

/**
 * Reads rows column by column, as far as nothing in them is wrong or unusual: a loop over one typed array is many times as fast as
 * one over rows.
 *
 * It takes only rows that `FastRows` would take, and reads them alike. A row at which it stops is for `RowReading`.
 */
export class ColumnRuns {
  readonly #context: FastContext;
  readonly #passes: readonly Pass[];
  readonly #startMs = new Float64Array(RUN);
  readonly #endMs = new Float64Array(RUN);
  readonly #category = new Uint16Array(RUN).fill(OTHER_CODE);
  readonly #status = new Uint16Array(RUN).fill(NO_STATUS);
  readonly #precision: number;
  readonly #places: readonly [longitude: Numbers, latitude: Numbers] | null;
  readonly #ids: readonly unknown[] | null;
  /** Rows that are tried next: few where many are unusual, as what lies behind one of them is looked at in vain. */
  #run = RUN;
  /** Rows of the shortest column. */
  readonly #length: number;

  private constructor(given: Given, {start, end}: Dates, passes: readonly Pass[], context: FastContext) {
    this.#context = context;
    const [longitude, latitude] = [given.get('longitude'), given.get('latitude')];
    this.#places = isNumbers(longitude) && isNumbers(latitude) ? [longitude, latitude] : null;
    this.#ids = (given.get('id') as readonly unknown[] | undefined) ?? null;
    this.#length = Math.min(...[...given.values()].map((column) => cellsOf(column)?.length ?? 0));
    this.#precision = start.precision;
    const category = given.get('category');
    const status = given.get('verification_status');
    this.#passes = [
      ...passes,
      ...(this.#places ? [placePass(...this.#places)] : []),
      spanPass(start, end, this.#startMs, this.#endMs),
      ...(status && isDictionary(status) ? [codePass(status, statusCode, this.#status)] : []),
      // The last one, as the legend lists categories in the order of the rows that are taken.
      ...(category && isDictionary(category) ? [codePass(category, (name) => this.#categoryCode(name), this.#category)] : []),
    ];
  }

  /** @returns null for columns that must be read row by row. */
  static of(columns: Readonly<Record<string, EventColumn>>, fields: FieldPlan['fields'], context: FastContext): ColumnRuns | null {
    const given = new Map<string, EventColumn>();
    for (const [ours, {name, values, dates}] of fields) {
      if (name === null || values || dates || !HANDLED.has(ours) || given.has(ours) || !Object.hasOwn(columns, name)) return null;
      given.set(ours, columns[name]);
    }
    const dates = datesOf(given);
    const title = given.get('title');
    const all = (names: readonly string[], isRight: (column: unknown) => boolean) => names.every((ours) => !given.has(ours) || isRight(given.get(ours)));
    const passes = [title ? textPass(title, false) : null, ...TEXTS.flatMap((ours) => withColumn(given.get(ours), (column) => textPass(column, true)))];
    const areIds = given.has('id') ? Array.isArray(given.get('id')) : context.ids instanceof RowIds;
    const arePlain = all(['category', 'verification_status'], isDictionary) && all(['longitude', 'latitude'], isNumbers);
    if (!dates || !areIds || !arePlain || !passes.every((pass) => pass !== null)) return null;
    return new ColumnRuns(given, dates, passes, context);
  }

  /**
   * Takes rows from one on, some thousands at most.
   *
   * @returns The first row that it has not taken.
   */
  take(from: number): number {
    const wanted = Math.min(this.#length, from + this.#run);
    const to = this.#takeUntil(from, wanted);
    this.#run = to === wanted ? Math.min(RUN, this.#run * GROWTH) : SHORT_RUN;
    return to;
  }

  #takeUntil(from: number, until: number): number {
    let to = until;
    for (const pass of this.#passes) {
      if (to <= from) return from;
      to = pass(from, to);
    }
    const hashes = this.#ids ? new Uint32Array(to - from) : null;
    if (this.#ids && hashes) to = this.#takeIds(this.#ids, from, to, hashes);
    else if (this.#context.ids instanceof RowIds) this.#context.ids.passOver(to - from);
    if (to > from) this.#add(from, to, hashes);
    return to;
  }

  #takeIds(ids: readonly unknown[], from: number, to: number, hashes: Uint32Array): number {
    for (let row = from; row < to; row++) {
      const id = ids[row];
      if (typeof id !== 'string' || id.trim() === '' || !this.#context.ids.takeNew(id)) return row;
      hashes[row - from] = idHash(id);
    }
    return to;
  }

  #add(from: number, to: number, hashes: Uint32Array | null) {
    const {builder, clock} = this.#context;
    const count = to - from;
    builder.addRun({
      from,
      startMs: this.#startMs.subarray(0, count),
      endMs: this.#endMs.subarray(0, count),
      precision: this.#precision,
      zone: builder.zones.of(clock.timeZone),
      places: this.#places,
      category: this.#category,
      verification: this.#status,
      idHashes: hashes,
    });
  }

  #categoryCode(name: string): number {
    if (name === '') return OTHER_CODE;
    return this.#context.hasCategory(name) ? this.#context.builder.categories.of(name) : -1;
  }
}

function statusCode(status: string): number {
  return status === '' ? NO_STATUS : status === 'none' ? -1 : (VERIFICATION_STATUSES as readonly string[]).indexOf(status);
}

function datesOf(given: Given): Dates | null {
  const name = given.has('start') ? 'start' : 'when';
  if (name === 'start' ? given.has('when') : given.has('end')) return null;
  const [first, last] = [given.get(name), given.get('end')];
  const start = first ? epochNumbers(first) : null;
  const end = last ? epochNumbers(last) : null;
  // Two precisions make a third of some rows.
  const isOne = !last || (end !== null && end.precision === start?.precision);
  return start && isOne ? {start, end} : null;
}

function withColumn<T>(column: EventColumn | undefined, make: (column: EventColumn) => T): T[] {
  return column ? [make(column)] : [];
}
