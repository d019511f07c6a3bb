import {expect} from 'chai';
import type {LoadStep, LoadedTable} from '../../src/load/contract.js';
import {BYTES_UNDER_WAY} from '../../src/load/protocol.js';
import type {FromWorker, ToWorker} from '../../src/load/protocol.js';
import {readInWorker} from '../../src/load/read-in-worker.js';
import type {WorkerPort} from '../../src/load/read-in-worker.js';
import {pieces} from './fake-body.js';

const OPTIONS = {fields: null, format: null, name: 'days.csv'};
const LOADED = {issues: []} as unknown as LoadedTable;

describe('readInWorker', () => {
  let far: MessagePort;
  let port: WorkerPort;
  let breakDown: (reason: unknown) => void;
  beforeEach(() => {
    const {port1, port2} = new MessageChannel();
    far = port2;
    const broken = new Promise<never>((_, reject) => (breakDown = reject));
    port = Object.assign(port1, {broken});
    port1.start();
  });
  afterEach(() => far.close());

  const tell = (message: FromWorker) => far.postMessage(message);
  /** Messages of the page, each as it comes. */
  async function* heard(): AsyncGenerator<ToWorker, never> {
    const waiting: ToWorker[] = [];
    let wake: (() => void) | undefined = undefined;
    far.onmessage = ({data}) => {
      waiting.push(data as ToWorker);
      wake?.();
    };
    for (;;) {
      const message = waiting.shift();
      if (message) yield message;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  const read = (chunks: AsyncIterable<Uint8Array>) => readInWorker(port, {chunks, options: OPTIONS, textBlock: (index) => new Uint8Array([index, index])});
  async function* chunksOf(bytes: number, count: number) {
    for (let i = 0; i < count; i++) yield new Uint8Array(bytes);
  }

  it('sends how the file is to be read, its bytes in order, and that it is over', async () => {
    const messages = heard();
    const ended = read(pieces('abcde', 2)).next();
    const kinds: string[] = [];
    for await (const message of messages) {
      kinds.push(message.kind === 'chunk' ? new TextDecoder().decode(message.bytes) : message.kind);
      if (message.kind === 'open') expect(message.options).to.deep.equal(OPTIONS);
      if (message.kind === 'end') break;
    }
    expect(kinds).to.deep.equal(['open', 'ab', 'cd', 'e', 'end']);
    tell({kind: 'done', loaded: LOADED});
    expect(await ended).to.deep.equal({done: true, value: LOADED});
  });

  it('yields the steps in their order', async () => {
    const steps: LoadStep[] = [{rows: 1, bytes: 10}, {rows: 2, bytes: 20}];
    const reading = read(pieces(''));
    const first = reading.next();
    for (const step of steps) tell({kind: 'step', step});
    expect([(await first).value, (await reading.next()).value]).to.deep.equal(steps);
  });

  it('lets the worker go on after a snapshot when the page has rested, which it does not ask for before the snapshot was taken', async () => {
    const messages = heard();
    let rested: (() => void) | undefined = undefined;
    const rest = () => new Promise<void>((resolve) => (rested = resolve));
    const reading = readInWorker(port, {chunks: pieces(''), options: OPTIONS, textBlock: () => new Uint8Array()}, rest);
    const first = reading.next();
    tell({kind: 'step', step: {rows: 1, bytes: 10, snapshot: LOADED}});
    await first;
    expect(rested).to.equal(undefined);
    void reading.next();
    const kinds: string[] = [];
    for await (const {kind} of messages) {
      kinds.push(kind);
      if (kind === 'end') await Promise.resolve().then(() => rested!());
      if (kind === 'go-on') break;
    }
    expect(kinds).to.deep.equal(['open', 'end', 'go-on']);
  });

  it('hands over no more than is read, so that a fast connection does not fill the memory', async () => {
    const size = 1_000_000;
    let given = 0;
    async function* counted() {
      for await (const chunk of chunksOf(size, 20)) {
        given += chunk.length;
        yield chunk;
      }
    }
    const messages = heard();
    void read(counted()).next();
    for await (const message of messages) if (message.kind === 'chunk' && given > BYTES_UNDER_WAY) break;
    await messages.return(undefined as never);
    expect(given).to.equal(BYTES_UNDER_WAY + size);
    const more = heard();
    tell({kind: 'taken', bytes: 2 * size});
    while (given < BYTES_UNDER_WAY + 3 * size) await more.next();
    expect(given).to.equal(BYTES_UNDER_WAY + 3 * size);
  });

  it('copies a part of a larger piece of memory, which is not its own to give away', async () => {
    const whole = new TextEncoder().encode('abcdef');
    async function* parts() {
      yield whole.subarray(2, 4);
    }
    const messages = heard();
    void read(parts()).next();
    await messages.next();
    const {value} = await messages.next();
    expect([new TextDecoder().decode((value as {bytes: Uint8Array}).bytes), whole.length]).to.deep.equal(['cd', 6]);
  });

  it('says that a source has broken off, and keeps what it threw', async () => {
    async function* broken() {
      yield new Uint8Array(1);
      throw new TypeError('network error');
    }
    const messages = heard();
    void read(broken()).next();
    const kinds: ToWorker[] = [];
    for await (const message of messages) {
      kinds.push(message);
      if (message.kind === 'end') break;
    }
    expect(kinds.at(-1)).to.deep.equal({kind: 'end', isBroken: true});
  });

  it('gives back a block of text that the worker asks for', async () => {
    const messages = heard();
    void read(pieces('')).next();
    tell({kind: 'block', index: 7});
    for await (const message of messages) {
      if (message.kind !== 'block') continue;
      expect([...message.bytes]).to.deep.equal([7, 7]);
      break;
    }
  });

  it('throws what the worker could not do, and why the worker stopped', async () => {
    const faulty = read(pieces('')).next().catch((error: unknown) => error);
    tell({kind: 'fault', message: 'a fault of ours'});
    expect(((await faulty) as Error).message).to.equal('a fault of ours');
    const stopped = read(pieces('')).next().catch((error: unknown) => error);
    const reason = new Error('out of memory');
    breakDown(reason);
    expect(await stopped).to.equal(reason);
  });

  it('gives the source back when it is over before its end', async () => {
    const chunks = chunksOf(BYTES_UNDER_WAY + 1, 3);
    const ended = read(chunks).next();
    tell({kind: 'done', loaded: LOADED});
    await ended;
    expect((await chunks.next()).done).to.equal(true);
  });
});
