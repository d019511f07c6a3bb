import {DeferredWords} from './deferred-words.js';
import {goOn} from './go-on.js';
import {LocalTextService} from './local-text-service.js';
import {nextTask} from './next-task.js';
import type {LoadStep, LoadedTable} from './contract.js';
import type {ReadingOptions} from './protocol.js';
import {readStream} from './read-stream.js';
import {SMALL_BYTES} from './small-file.js';
import type {Reader} from './reader.js';
import {TextIndex} from './text-index.js';

/** Reads a file on the page's own thread, with a turn for everything else after every few milliseconds. */
export function readHere(chunks: AsyncIterable<Uint8Array>, options: ReadingOptions): Reader {
  const words = new TextIndex();
  const isSmall = (options.totalBytes ?? Infinity) <= SMALL_BYTES;
  // A small file is shown before it can be searched: its words wait for the first search.
  const search = isSmall ? new DeferredWords(words, true) : null;
  const service = new LocalTextService(words, search?.fill());
  return {
    steps: withTurns(readStream(chunks, {...options, search: search ?? words}), isSmall ? goOn : nextTask),
    service: ({fileRows}) => {
      service.setRows(fileRows);
      return service;
    },
  };
}

async function* withTurns(steps: AsyncGenerator<LoadStep, LoadedTable>, turn: () => Promise<void>): AsyncGenerator<LoadStep, LoadedTable> {
  for (;;) {
    const {done, value} = await steps.next();
    if (done) return value;
    await turn();
    yield value;
  }
}
