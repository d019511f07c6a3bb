import {ByteSource} from './byte-source.js';
import type {LoadedTable, LoadStep} from './contract.js';
import {FeatureFormat} from './feature-format.js';
import {FileReading} from './file-reading.js';

const UTF_16 = {
  code: 'encoding',
  problem: 'is UTF-16, which spreadsheets call “Unicode text”',
  remedy: 'Save it as UTF-8; spreadsheets offer “CSV UTF-8”.',
};

/** Whether a text is UTF-16: it begins with its byte order mark, or every other of its first bytes is zero. */
export function isUtf16(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  const start = [...head.subarray(0, 8)];
  return start.length >= 4 && [0, 1].some((zero) => start.every((byte, at) => (byte === 0) === (at % 2 === zero)));
}

/** An empty table that says what the file is. */
export function readUtf16(): AsyncGenerator<LoadStep, LoadedTable> {
  const format = new FeatureFormat('ndjson', 0, Infinity);
  return new FileReading(new ByteSource(noBytes(), undefined), 'ndjson', {}, {format, fault: () => UTF_16}).read();
}

async function* noBytes(): AsyncGenerator<Uint8Array, void> {
  // Nothing of it is read.
}
