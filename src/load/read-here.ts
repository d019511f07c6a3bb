import {LocalTextService} from './local-text-service.js';
import {nextTask} from './next-task.js';
import type {LoadStep, LoadedTable} from './contract.js';
import type {ReadingOptions} from './protocol.js';
import {readStream} from './read-stream.js';
import type {Reader} from './reader.js';
import {TextIndex} from './text-index.js';

/** Reads a file on the page's own thread, with a turn for everything else after every few milliseconds. */
export function readHere(chunks: AsyncIterable<Uint8Array>, options: ReadingOptions): Reader {
  const words = new TextIndex();
  const service = new LocalTextService(words);
  return {
    steps: withTurns(readStream(chunks, {...options, search: words})),
    service: ({fileRows}) => {
      service.setRows(fileRows);
      return service;
    },
  };
}

async function* withTurns(steps: AsyncGenerator<LoadStep, LoadedTable>): AsyncGenerator<LoadStep, LoadedTable> {
  for (;;) {
    const {done, value} = await steps.next();
    await nextTask();
    if (done) return value;
    yield value;
  }
}
