import {expect} from 'chai';
import type {LoadStep, LoadedTable, StreamOptions} from '../../src/load/contract.js';
import {nextTask} from '../../src/load/next-task.js';
import type {FromWorker, ToWorker} from '../../src/load/protocol.js';
import {serveReading} from '../../src/load/serve-reading.js';
import type {Reading} from '../../src/load/serve-reading.js';

const table = (fileRows: number[], members: Partial<LoadedTable> = {}) => ({issues: [], isComplete: true, fileRows: Uint32Array.from(fileRows), ...members}) as unknown as LoadedTable;

/** Reads its file as the test says, and answers with what it was asked. */
class FakeReading implements Reading {
  rows: number[] = [];
  options: StreamOptions | undefined;
  readStream: Reading['readStream'] = async function* () {
    yield* [];
    return table([]);
  };
  transferables = () => [];
  words = {clear: () => undefined, add: () => undefined};
  service: Reading['service'] = {
    setRows: (rows) => void (this.rows = [...rows]),
    search: async (query) => new TextEncoder().encode(query),
    labels: async (kind) => ({names: [kind], totals: new Uint32Array(), offsets: new Uint32Array(), values: new Uint32Array()}),
  };
}

describe('serveReading', () => {
  let near: MessagePort;
  let reading: FakeReading;
  let messages: FromWorker[];
  let wake: (() => void) | undefined;
  beforeEach(() => {
    const {port1, port2} = new MessageChannel();
    near = port1;
    reading = new FakeReading();
    messages = [];
    near.onmessage = ({data}) => {
      messages.push(data as FromWorker);
      wake?.();
    };
    serveReading(port2, reading);
    port2.start();
  });
  afterEach(() => near.close());

  const tell = (message: ToWorker) => near.postMessage(message);
  /** The first message of a kind, when it is there. */
  const heard = async <Kind extends FromWorker['kind']>(kind: Kind) => {
    for (;;) {
      const found = messages.find((message): message is Extract<FromWorker, {kind: Kind}> => message.kind === kind);
      if (found) return found;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  const open = () => tell({kind: 'open', options: {fields: 'title:name', format: 'csv', name: 'a.csv'}});

  it('says first that it is ready', async () => {
    await heard('ready');
    expect(messages).to.deep.equal([{kind: 'ready'}]);
  });

  it('reads the bytes as they come and says how many it has taken', async () => {
    const read: number[] = [];
    reading.readStream = async function* (chunks, options) {
      expect([options.fields, options.format, options.name, options.search]).to.deep.equal(['title:name', 'csv', 'a.csv', reading.words]);
      for await (const chunk of chunks) read.push(...chunk);
      yield* [];
      return table([0]);
    };
    open();
    tell({kind: 'chunk', bytes: new Uint8Array([1, 2])});
    tell({kind: 'chunk', bytes: new Uint8Array([3])});
    tell({kind: 'end', isBroken: false});
    await heard('done');
    expect(read).to.deep.equal([1, 2, 3]);
    expect(messages.flatMap((message) => (message.kind === 'taken' ? [message.bytes] : []))).to.deep.equal([2, 1]);
  });

  it('tells every snapshot, and steps without one only now and then', async () => {
    const steps: LoadStep[] = Array.from({length: 100}, (_, i) => ({rows: i, bytes: i, ...(i % 50 === 49 && {snapshot: table([i])})}));
    reading.readStream = async function* () {
      yield* steps;
      return table([]);
    };
    open();
    await heard('step');
    // Told one after the other: each of the two snapshots is waited at.
    while (!messages.some(({kind}) => kind === 'done')) {
      tell({kind: 'go-on'});
      await new Promise<void>((resolve) => (wake = resolve));
    }
    const told = messages.flatMap((message) => (message.kind === 'step' ? [message.step] : []));
    expect(told.filter(({snapshot}) => snapshot).map(({rows}) => rows)).to.deep.equal([49, 99]);
    expect(told.length).to.be.lessThan(50);
  });

  it('reads on after a snapshot when the page has drawn it, and not before', async () => {
    const acts: string[] = [];
    reading.readStream = async function* () {
      yield {rows: 1, bytes: 1, snapshot: table([0])};
      acts.push('reads on');
      return table([0]);
    };
    open();
    await heard('step');
    await nextTask();
    acts.push('told to');
    tell({kind: 'go-on'});
    await heard('done');
    expect(acts).to.deep.equal(['told to', 'reads on']);
  });

  it('keeps for itself what its words are found by', async () => {
    reading.readStream = async function* () {
      yield* [];
      return table([2, 0, 1]);
    };
    open();
    const {loaded} = await heard('done');
    expect([reading.rows, loaded.fileRows.length]).to.deep.equal([[2, 0, 1], 0]);
  });

  it('has a file that breaks off throw where it is read, and says so in words', async () => {
    reading.readStream = async function* (chunks) {
      yield* [];
      try {
        for await (const chunk of chunks) expect(chunk).to.have.lengthOf(1);
      } catch (failure) {
        return table([], {isComplete: false, failure});
      }
      return table([]);
    };
    open();
    tell({kind: 'chunk', bytes: new Uint8Array(1)});
    tell({kind: 'end', isBroken: true});
    const {loaded} = await heard('done');
    expect([loaded.isComplete, loaded.failure]).to.deep.equal([false, 'Error: The file breaks off.']);
  });

  it('asks for a block of text and hands it on', async () => {
    let block: Uint8Array | undefined;
    reading.readStream = async function* (_chunks, {textBlock}) {
      yield* [];
      block = await textBlock!(3);
      return table([]);
    };
    open();
    expect(await heard('block')).to.deep.equal({kind: 'block', index: 3});
    tell({kind: 'block', bytes: new Uint8Array([9])});
    await heard('done');
    expect([...block!]).to.deep.equal([9]);
  });

  it('tells a fault of its own', async () => {
    reading.readStream = async function* () {
      throw new RangeError('too many');
    };
    open();
    expect(await heard('fault')).to.deep.equal({kind: 'fault', message: 'too many'});
  });

  it('answers questions about the table that it has told last', async () => {
    open();
    await heard('done');
    tell({kind: 'question', id: 1, snapshot: 1, ask: 'search', query: 'fire'});
    const {id, answer} = await heard('answer');
    expect([id, new TextDecoder().decode(answer as Uint8Array)]).to.deep.equal([1, 'fire']);
  });

  it('has no answer about a table that another one has replaced', async () => {
    open();
    await heard('done');
    tell({kind: 'question', id: 5, snapshot: 0, ask: 'labels', labels: 'tags'});
    expect(await heard('no-answer')).to.include({id: 5, name: 'AbortError'});
  });

  it('ends a search that nobody waits for', async () => {
    reading.service.search = (_query, signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    open();
    await heard('done');
    tell({kind: 'question', id: 2, snapshot: 1, ask: 'search', query: 'fire'});
    tell({kind: 'never-mind', id: 2});
    expect(await heard('no-answer')).to.include({id: 2, name: 'AbortError'});
  });
});
