import {LocalTextService} from './local-text-service.js';
import {readBytes} from './read-bytes.js';
import type {ParquetReader} from './read-bytes.js';
import {serveReading} from './serve-reading.js';
import {TextIndex} from './text-index.js';
import {transferables} from './transferables.js';

/**
 * Makes this thread a worker that reads files.
 *
 * Nothing in a worker's script may be imported on demand: bundlers that make workers classic scripts, Vite 7 for one, refuse to
 * cut one in two. So what reads Parquet has a worker of its own.
 *
 * @param parquet - What reads Parquet; null where such a file goes to the other worker.
 */
export function runWorker(parquet: ParquetReader | null): void {
  const words = new TextIndex();
  serveReading(self, {
    readStream: (chunks, options) => readBytes(chunks, options, () => parquet ?? noParquet()),
    transferables,
    words,
    service: new LocalTextService(words),
  });
}

function noParquet(): never {
  throw new Error('It is Parquet only by its later bytes. Say so with format="parquet".');
}
