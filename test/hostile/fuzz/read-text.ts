import type {LoadedTable, StreamOptions} from '../../../src/load/contract.js';
import {readStream} from '../../../src/load/read-stream.js';
import {toEventTable} from '../../../src/load/to-event-table.js';
import type {StreamedTable} from '../../../src/load/to-event-table.js';
import {hold} from './fuzz.js';
import type {Random} from './random.js';

export interface ReadText {
  readonly table: StreamedTable;
  readonly loaded: LoadedTable;
  /** Codes of the issues, and how much came of the text. */
  readonly outcome: string;
}

const encoder = new TextEncoder();

/** Reads a text as a file whose bytes come in pieces of any length, and checks what must hold of any table. */
export async function readText(text: string, options: StreamOptions, random: Random): Promise<ReadText> {
  const loaded = await wholeOf(readStream(pieces(encoder.encode(text), random), options));
  const table = toEventTable(loaded);
  const {length, startMs, endMs, x, y} = table;
  const ids = new Set<string>();
  for (let row = 0; row < length; row++) {
    hold(row === 0 || !(startMs[row] < startMs[row - 1]), 'Rows that are not in the order of time');
    hold(!(startMs[row] > endMs[row]), 'A row that ends before it begins');
    ids.add(table.texts.id(row));
    const {properties} = table.texts.feature(row);
    hold(typeof table.texts.title(row) === 'string' && table.texts.title(row) !== '', 'A row without a title');
    hold(typeof properties === 'object', 'A row without properties');
  }
  hold(ids.size === length, 'Two rows with the same id');
  hold([x, y].every((column) => column === undefined || column.length >= 0), 'No columns');
  for (const {message, code, remedy} of loaded.issues) hold(message.endsWith(`[${code}]`) && remedy !== '' && !/undefined|\[object/.test(message.replace(/".*"/s, '')), `An issue that says nothing: ${message}`);
  hold(Object.getOwnPropertyNames(Object.prototype).length === PROTOTYPE_NAMES, 'All objects have a new member');
  return {table, loaded, outcome: `${Math.min(3, length)} ${loaded.isComplete} ${loaded.issues.map(({code, field}) => `${code} ${field?.replace(/\d+/g, '')}`).sort().join()}`};
}

const PROTOTYPE_NAMES = Object.getOwnPropertyNames(Object.prototype).length;

async function wholeOf(steps: AsyncGenerator<unknown, LoadedTable>): Promise<LoadedTable> {
  for (;;) {
    const {done, value} = await steps.next();
    if (done) return value;
  }
}

async function* pieces(bytes: Uint8Array, random: Random): AsyncGenerator<Uint8Array, void> {
  const most = random.chance(0.5) ? bytes.length : 1 + random.below(Math.max(1, bytes.length / 4));
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(bytes.length, at + 1 + random.below(Math.max(1, most)));
    yield bytes.slice(at, end);
    at = end;
  }
}
