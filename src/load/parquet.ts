import type {ByteSource} from './byte-source.js';
import type {LoadedTable, LoadStep, StreamOptions} from './contract.js';

export async function* readParquet(_source: ByteSource, _options: StreamOptions): AsyncGenerator<LoadStep, LoadedTable> {
  throw new Error('not yet');
}
