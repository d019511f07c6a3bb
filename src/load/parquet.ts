import {parquetMetadataAsync, parquetReadObjects, type AsyncBuffer, type FileMetaData} from 'hyparquet';
import {compressors} from 'hyparquet-compressors';
import type {LoadedTable, LoadStep, StreamOptions} from './contract.js';
import {ByteSource} from './byte-source.js';
import {FeatureFormat} from './feature-format.js';
import {FileReading} from './file-reading.js';
import {tooLarge, TooLargeError, upTo, usableLimit} from './max-bytes.js';
import {tableFields} from './table-fields.js';
import {featureLine, dayColumns} from './parquet-row.js';

/** Rows that are decoded at a time, at most: those of a row group. */
const SLICE_ROWS = 4096;
const DEFAULT_MAX_ROW_BYTES = 2 ** 22;

/**
 * Reads a Parquet file, GeoParquet included: row group by row group, each row as the line of GeoJSON that it would be elsewhere.
 *
 * The table of contents stands at the end of such a file, so that nothing is read before all of it is there.
 */
export async function* readParquet(source: ByteSource, options: StreamOptions): AsyncGenerator<LoadStep, LoadedTable> {
  while (!source.isEnded) {
    await source.more();
    yield {rows: 0, bytes: source.blocks.length};
  }
  const {length} = source.blocks;
  const file: AsyncBuffer = {byteLength: length, slice: (start, end = length) => source.blocks.slice(start, end).slice().buffer as ArrayBuffer};
  const metadata = await parquetMetadataAsync(file).catch(() => null);
  const state = {isBroken: metadata === null};
  const maxBytes = usableLimit(options.maxBytes);
  const lines = new ByteSource(upTo(metadata ? linesOf(file, metadata, state) : noLines(), maxBytes), options.textBlock);
  const format = new FeatureFormat('ndjson', 0, options.maxRowBytes ?? DEFAULT_MAX_ROW_BYTES, tableFields(columnsOf(metadata)));
  // What is counted from here on is bytes of lines, and nobody knows how many they will be.
  const reading = new FileReading(lines, 'ndjson', {...options, totalBytes: null}, {
    format,
    fault: () => {
      if (source.failure instanceof TooLargeError) return tooLarge(maxBytes, 0);
      return state.isBroken || source.failure !== undefined ? BROKEN : null;
    },
  });
  const steps = reading.read();
  try {
    for (;;) {
      const step = await steps.next();
      if (step.done) return {...step.value, isComplete: step.value.isComplete && !state.isBroken && source.failure === undefined, ...(source.failure !== undefined && {failure: source.failure})};
      yield {...step.value, bytes: length};
    }
  } finally {
    await lines.cancel();
  }
}

const BROKEN = {
  code: 'parquet-broken',
  problem: 'is no Parquet file that can be read, or breaks off',
  remedy: 'Load it again, and check that it was saved and uploaded as a whole.',
};

async function* linesOf(file: AsyncBuffer, metadata: FileMetaData, state: {isBroken: boolean}): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder();
  const days = dayColumns(metadata);
  let groupStart = 0;
  try {
    for (const group of metadata.row_groups) {
      const groupEnd = groupStart + Number(group.num_rows);
      const rows = await parquetReadObjects({file, metadata, compressors, rowStart: groupStart, rowEnd: groupEnd});
      for (let from = 0; from < rows.length; from += SLICE_ROWS) {
        yield encoder.encode(rows.slice(from, from + SLICE_ROWS).map((row) => featureLine(row, days)).join(''));
      }
      groupStart = groupEnd;
    }
  } catch {
    state.isBroken = true;
  }
}

async function* noLines(): AsyncGenerator<Uint8Array, void> {
  // A file without a table of contents has no rows.
}

/** Names of the columns at the top. */
function columnsOf(metadata: FileMetaData | null): string[] {
  const names: string[] = [];
  const {schema = []} = metadata ?? {};
  for (let at = 1; at < schema.length; at = next(schema, at)) names.push(schema[at].name);
  return names;
}

/** Place behind a column and all that is nested in it. */
function next(schema: FileMetaData['schema'], at: number): number {
  let end = at + 1;
  for (let child = schema[at].num_children ?? 0; child > 0; child--) end = next(schema, end);
  return end;
}
