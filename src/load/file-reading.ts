import {isRecord} from '../data/is-record.js';
import {featuresOf} from '../data/read-event-file.js';
import {readJson} from '../data/read-json.js';
import {buildColumns} from './build-columns.js';
import type {ByteSource} from './byte-source.js';
import type {FileFormat, LoadedTable, LoadStep, StreamOptions} from './contract.js';
import {CsvFormat} from './csv-format.js';
import {FeatureFormat} from './feature-format.js';
import {FeatureScanner} from './feature-scanner.js';
import {GzipError} from './gunzip.js';
import {isLimit, tooLarge, TooLargeError, usableLimit} from './max-bytes.js';
import {RecordList, type Scanner} from './record-sink.js';
import type {BytesOf, RowFormat} from './row-format.js';
import {RowReading, type Lessons} from './row-reading.js';
import {markLength} from './sniff.js';
import {SnapshotPace, StepPace} from './pace.js';

/** Bytes that are scanned and read in one go: about a thousand rows. */
const PIECE_BYTES = 2 ** 17;
/** Rows between two looks at the clock. */
const SLICE_ROWS = 512;
/** What is read first, to find out which fields the rows have. */
const SAMPLE_ROWS = 200;
const SAMPLE_BYTES = 2 ** 18;
const DEFAULT_MAX_ROW_BYTES = 2 ** 22;
/** The first row of a table is looked for in so many bytes. */
const MAX_HEAD_BYTES = 2 ** 20;

/** A file that the rows come out of. */
export interface Container {
  readonly format: RowFormat;
  /** What is wrong with it, once all rows have been read. */
  fault(): {readonly code: string; readonly problem: string; readonly remedy: string} | null;
}

/** Reads the rows of a file, and reads them again where something that stands later in it decides how. */
export class FileReading {
  readonly #source: ByteSource;
  readonly #options: StreamOptions;
  readonly #kind: Exclude<FileFormat, 'parquet'>;
  readonly #maxRowBytes: number;
  readonly #container: Container | null;
  readonly #pace = new StepPace();
  readonly #snapshots: SnapshotPace;
  readonly #bytesOf: BytesOf;

  constructor(source: ByteSource, kind: Exclude<FileFormat, 'parquet'>, options: StreamOptions, container: Container | null = null) {
    this.#container = container;
    this.#source = source;
    this.#kind = kind;
    this.#options = options;
    this.#maxRowBytes = options.maxRowBytes ?? DEFAULT_MAX_ROW_BYTES;
    this.#snapshots = new SnapshotPace(options.totalBytes);
    this.#bytesOf = (start, end) => source.blocks.slice(start, end);
  }

  async *read(): AsyncGenerator<LoadStep, LoadedTable> {
    const format = await this.#open();
    let lessons: Lessons = {members: format.format === 'geojson' ? {} : null, clocks: new Set(), ids: null};
    for (let isFirst = true; ; isFirst = false) {
      if (!isFirst) this.#options.search?.clear();
      const outcome = yield* this.#pass(format, lessons, isFirst);
      if ('table' in outcome) return outcome.table;
      lessons = outcome.lessons;
    }
  }

  async #open(): Promise<RowFormat> {
    if (this.#container) return this.#container.format;
    const {blocks} = this.#source;
    const start = blocks.length > 0 ? markLength(blocks.block(0)) : 0;
    if (this.#kind !== 'csv') return new FeatureFormat(this.#kind, start, this.#maxRowBytes);
    // The names of the columns stand in the first row, which may be long.
    await this.#source.until(Math.min(MAX_HEAD_BYTES, 2 ** 16));
    const head = blocks.length > 0 ? blocks.block(0) : new Uint8Array(0);
    return CsvFormat.open(head, start, this.#maxRowBytes);
  }

  /** One reading from the first row to the last, or up to where it is clear that another one is needed. */
  async *#pass(format: RowFormat, given: Lessons, isFirst: boolean): AsyncGenerator<LoadStep, {table: LoadedTable} | {lessons: Lessons}> {
    const scanner = format.scanner();
    const records = new RecordList();
    let reading: RowReading | null = null;
    let lessons = given;
    let at = format.start;
    let readTo = at;
    for (let isEnd = false; !isEnd; ) {
      const piece = await this.#source.piece(at, PIECE_BYTES);
      isEnd = piece.length === 0;
      // Half a row at a limit is no row; of a file that ends by itself it is told.
      if (isEnd && !this.#isTooLarge) scanner.end(at, records);
      else scanner.scan(piece, at, records);
      at = scanner.nextPlace?.(at + piece.length) ?? at + piece.length;
      if (!reading) {
        if (!isEnd && records.length < SAMPLE_ROWS && at - format.start < SAMPLE_BYTES) continue;
        if (isFirst && scanner instanceof FeatureScanner) lessons = {...lessons, members: membersSoFar(scanner)};
        reading = new RowReading(this.#options.fields, format.fieldFinder(records, this.#bytesOf), lessons, this.#options.search ?? null);
      }
      if (records.length > 0) {
        yield* this.#readRecords(format, records, reading, at);
        readTo = records.ends[records.length - 1];
        records.clear();
      }
      if (reading.lesson) return {lessons: {...lessons, ...reading.lesson}};
      if (!isEnd && this.#snapshots.isDue(reading.builder.length, at)) {
        const snapshot = yield* this.#table(format, reading, readTo, false, at);
        this.#snapshots.made();
        yield this.#pace.step({rows: reading.rows, bytes: at, snapshot});
        this.#snapshots.resumed();
      } else if (this.#pace.isDue()) yield this.#pace.step({rows: reading.rows, bytes: at});
    }
    if (!reading) throw new Error('A file that ended has been read');
    return yield* this.#end(format, scanner, reading, lessons, readTo, at);
  }

  async *#readRecords(format: RowFormat, records: RecordList, reading: RowReading, bytes: number): AsyncGenerator<LoadStep, void> {
    for (let first = 0; first < records.length; first += SLICE_ROWS) {
      format.read(records, first, Math.min(records.length, first + SLICE_ROWS), this.#bytesOf, reading);
      if (this.#pace.isDue()) yield this.#pace.step({rows: reading.rows, bytes});
    }
  }

  async *#end(format: RowFormat, scanner: Scanner, reading: RowReading, lessons: Lessons, readTo: number, at: number): AsyncGenerator<LoadStep, {table: LoadedTable} | {lessons: Lessons}> {
    if (this.#isTooLarge) reading.isCut = true;
    if (scanner instanceof FeatureScanner) {
      const members = membersAtEnd(scanner, reading);
      if (!members) return {table: yield* this.#emptyTable(format, scanner, at)};
      if (!reading.setMembers(members)) return {lessons: {...lessons, members}};
    }
    if (reading.takenIds) return {lessons: {...lessons, ids: reading.takenIds}};
    this.#tellFailure(reading);
    return {table: yield* this.#table(format, reading, readTo, true, at)};
  }

  #tellFailure(reading: RowReading) {
    const fault = this.#container?.fault();
    if (fault) reading.tell(fault.code, 'error', fault.problem, fault.remedy);
    this.#tellLimit(reading);
    if (!(this.#source.failure instanceof GzipError)) return;
    const problem = reading.rows > 0 ? `is gzip that is broken after event ${reading.rows}` : 'is no gzip that can be read';
    reading.tell('gzip-broken', 'error', problem, 'Load it again, and check that it was compressed and uploaded as a whole.');
  }

  get #isTooLarge(): boolean {
    return this.#source.failure instanceof TooLargeError;
  }

  #tellLimit(reading: RowReading) {
    const {maxBytes} = this.#options;
    const bytes = usableLimit(maxBytes);
    if (!isLimit(maxBytes)) {
      const problem = `is no number of bytes above 0; ${bytes.toLocaleString('en')} are read at most`;
      reading.fileReport({code: 'max-bytes-invalid', severity: 'warning', field: 'max-bytes', problem, remedy: 'Write a number such as 50000000.'});
    }
    if (!this.#isTooLarge) return;
    const {code, problem, remedy} = tooLarge(bytes, reading.rows);
    reading.tell(code, 'error', problem, remedy);
  }

  /** Of a file that is no FeatureCollection, with the issue that says what it is. */
  async *#emptyTable(format: RowFormat, scanner: FeatureScanner, at: number): AsyncGenerator<LoadStep, LoadedTable> {
    const reading = new RowReading('', () => null, {members: null, clocks: new Set(), ids: null}, null);
    this.#options.search?.clear();
    const file = this.#isTooLarge ? undefined : readJson(scanner.envelope, reading.fileReport);
    if (file !== undefined) featuresOf(file, reading.fileReport);
    this.#tellFailure(reading);
    return yield* this.#table(format, reading, 0, true, at);
  }

  async *#table(format: RowFormat, reading: RowReading, readTo: number, isLast: boolean, bytes: number): AsyncGenerator<LoadStep, LoadedTable> {
    const {dataset, builder} = reading;
    if (isLast) reading.end();
    const building = buildColumns(builder, dataset.categories ?? null, dataset.timeZone, isLast);
    for (let part = building.next(); ; part = building.next()) {
      if (part.done) {
        const {columns, offsets, idHashes, idNumbers, fileRows} = part.value;
        const {failure} = this.#source;
        const plan = {format: format.format, fields: reading.fields && {...reading.fields, days: new Set(reading.fields.days)}, dialect: format.dialect, timeZone: dataset.timeZone};
        return {
          columns,
          dataset,
          issues: reading.issues(isLast),
          texts: {...this.#source.handOver(readTo), offsets, idHashes, idNumbers, plan},
          fileRows,
          isComplete: isLast && failure === undefined && !reading.isCut,
          ...(isLast && failure !== undefined && {failure}),
        };
      }
      if (this.#pace.isDue()) yield this.#pace.step({rows: reading.rows, bytes});
    }
  }
}

/** The members that stand before the features. */
function membersSoFar(scanner: FeatureScanner): Record<string, unknown> {
  const members = parse(scanner.isInFeatures ? `${scanner.envelope}]}` : scanner.envelope);
  return isRecord(members) ? members : {};
}

/** All members; null where the file is no FeatureCollection. */
function membersAtEnd(scanner: FeatureScanner, reading: RowReading): Record<string, unknown> | null {
  if (!scanner.isFound) return null;
  if (scanner.hasRest) reading.tell('json-syntax', 'error', 'goes on behind the object that is the file', 'Write one FeatureCollection; what stands behind it is left out.');
  const members = scanner.isClosed ? parse(scanner.envelope) : membersSoFar(scanner);
  if (!scanner.isClosed && !reading.isCut) reading.cut(scanner.isInFeatures ? 'after event' : 'behind the features, after event');
  if (isRecord(members)) return members.type === 'FeatureCollection' ? members : null;
  reading.tell('json-syntax', 'error', 'is not JSON beside its features, so that its members are not known', 'Check the commas and brackets around “features”.');
  return {type: 'FeatureCollection'};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
