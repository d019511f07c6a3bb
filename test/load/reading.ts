import type {EventTable} from '../../src/data/event-table.js';
import type {ByteTexts} from '../../src/load/byte-texts.js';
import type {LoadedTable, LoadStep, StreamOptions} from '../../src/load/contract.js';
import {readStream} from '../../src/load/read-stream.js';
import {toEventTable, type StreamedTable} from '../../src/load/to-event-table.js';
import {transferables} from '../../src/load/transferables.js';

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The bytes in pieces that end at the given places, and then what the source throws. */
export async function* pieces(bytes: Uint8Array, cuts: readonly number[] = [], failure?: Error): AsyncGenerator<Uint8Array, void> {
  const ends = [...new Set([...cuts.filter((cut) => cut < bytes.length), bytes.length])].sort((a, b) => a - b);
  let from = 0;
  for (const end of ends) {
    yield bytes.slice(from, end);
    from = end;
  }
  if (failure) throw failure;
}

export interface Reading {
  readonly table: StreamedTable;
  readonly loaded: LoadedTable;
  readonly steps: LoadStep[];
  readonly codes: string[];
}

/**
 * Reads a file as a page does that has handed the reading to another thread: with each snapshot the buffers go over.
 *
 * @param asked - Gets the numbers of the blocks that are asked back.
 */
export async function readAll(chunks: AsyncIterable<Uint8Array>, options: StreamOptions = {}, asked: number[] = []): Promise<Reading> {
  let texts: ByteTexts | null = null;
  const take = (loaded: LoadedTable) => {
    const table: StreamedTable = toEventTable(structuredClone(loaded, {transfer: transferables(loaded)}), texts);
    texts = table.texts;
    return table;
  };
  const steps: LoadStep[] = [];
  const textBlock = (index: number) => {
    asked.push(index);
    return Promise.resolve(texts!.block(index));
  };
  const generator = readStream(chunks, {...options, textBlock});
  for (;;) {
    const step = await generator.next();
    if (step.done) return {table: take(step.value), loaded: step.value, steps, codes: step.value.issues.map(({code}) => code)};
    steps.push(step.value);
    if (step.value.snapshot) take(step.value.snapshot);
  }
}

export const readText = (text: string, options: StreamOptions = {}, cuts: readonly number[] = []) => readAll(pieces(bytesOf(text), cuts), options);

/** A row as plain values, however its columns are coded. */
export function rowOf(table: EventTable, row: number) {
  const points = Array.from({length: table.pointOffsets[row + 1] - table.pointOffsets[row]}, (_, i) => table.pointOffsets[row] + i);
  return {
    id: table.texts.id(row),
    title: table.texts.title(row),
    place: table.texts.place(row),
    feature: table.texts.feature(row),
    span: [table.startMs[row], table.endMs[row], table.pointMs.length > 0 ? table.pointMs[row] : NaN],
    time: [table.timePrecision[row], table.timeFlags[row], table.dayShift?.ms[row] ?? 0],
    zone: table.zones[table.zone[row]],
    points: points.map((point) => [table.x[point], table.y[point]]),
    where: [table.geometryKind[row], table.placePrecision[row]],
    category: table.categories[table.category[row]].id,
    status: table.verification[row],
    negative: table.negative.length > 0 ? table.negative[row] : 0,
  };
}

export const rowsOf = (table: EventTable) => Array.from({length: table.length}, (_, row) => rowOf(table, row));
