import {expect} from 'chai';
import {createLoadWorker, createParquetWorker} from '../../src/load/create-worker.js';
import type {ReadingOptions} from '../../src/load/protocol.js';

const OPTIONS: ReadingOptions = {fields: null, format: null, name: ''};

/** What a worker answers to a file, after it has said that it is ready. */
async function read(create: () => Worker, bytes: Uint8Array) {
  const worker = create();
  const answer = await new Promise((resolve) => {
    worker.addEventListener('message', ({data}) => {
      if (data.kind === 'ready') for (const message of [{kind: 'open', options: OPTIONS}, {kind: 'chunk', bytes}, {kind: 'end', isBroken: false}]) worker.postMessage(message);
      else if (data.kind === 'done') resolve(data.loaded.columns.length);
      else if (data.kind === 'fault') resolve(data.message);
    });
  });
  worker.terminate();
  return answer;
}

const parquet = async () => new Uint8Array(await (await fetch(new URL('../fixtures/events.parquet', import.meta.url))).arrayBuffer());

describe('the workers that read files', () => {
  it('read a table, both of them', async () => {
    for (const create of [createLoadWorker, createParquetWorker]) {
      expect(await read(create, new TextEncoder().encode('title,when\nOne,2022-01-05\nTwo,2022-01-06\n'))).to.equal(2);
    }
  });

  it('read Parquet in the one that is for it, and the other says what to do', async () => {
    expect(await read(createParquetWorker, await parquet())).to.equal(4);
    expect(await read(createLoadWorker, await parquet())).to.match(/format="parquet"/);
  });
});
