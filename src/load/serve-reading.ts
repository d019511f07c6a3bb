import {releaseMemory} from '../data/release-memory.js';
import type {TextService} from '../data/text-service.js';
import type {LoadStep, LoadedTable, SearchSink, StreamOptions} from './contract.js';
import type {FromWorker, Port, Question, ToWorker} from './protocol.js';

/** What reads a file, and answers questions about its words. */
export interface Reading {
  readonly readStream: (chunks: AsyncIterable<Uint8Array>, options: StreamOptions) => AsyncGenerator<LoadStep, LoadedTable>;
  readonly transferables: (loaded: LoadedTable) => ArrayBuffer[];
  /** Is told the words. */
  readonly words: SearchSink;
  /** Answers by them. */
  readonly service: TextService & {setRows(fileRows: Uint32Array): void};
}

/** A step without a snapshot is told so often at most. */
const TELL_EVERY_MS = 50;

/** Reads the file that comes in by a port, and then answers questions about its words for as long as the port is open. */
export function serveReading(port: Port, reading: Reading): void {
  new ReadingServer(port, reading);
}

class ReadingServer {
  readonly #port: Port;
  readonly #reading: Reading;
  readonly #questions = new Map<number, AbortController>();
  /** What of the file has come and is not yet read; null at its end, an error where it broke off. */
  readonly #chunks: (Uint8Array | Error | null)[] = [];
  #wake: (() => void) | null = null;
  #giveBlock: ((bytes: Uint8Array) => void) | null = null;
  #goOn: (() => void) | null = null;
  #snapshot = 0;
  #toldMs = -Infinity;

  constructor(port: Port, reading: Reading) {
    this.#port = port;
    this.#reading = reading;
    port.addEventListener('message', ({data}) => this.#handle(data as ToWorker));
    this.#tell({kind: 'ready'});
  }

  #handle(message: ToWorker): void {
    switch (message.kind) {
      case 'open':
        void this.#read(message.options);
        break;
      case 'chunk':
        this.#take(message.bytes);
        break;
      case 'end':
        this.#take(message.isBroken ? new Error('The file breaks off.') : null);
        break;
      case 'block':
        this.#giveBlock?.(message.bytes);
        break;
      case 'go-on':
        this.#goOn?.();
        break;
      case 'question':
        void this.#answer(message);
        break;
      case 'never-mind':
        this.#questions.get(message.id)?.abort();
        break;
    }
  }

  async #read(options: StreamOptions): Promise<void> {
    const {readStream, words} = this.#reading;
    try {
      const steps = readStream(this.#incoming(), {...options, search: words, textBlock: (index) => this.#block(index)});
      for (;;) {
        const {done, value} = await steps.next();
        if (done) return this.#tellTable(value, (loaded) => ({kind: 'done', loaded}));
        this.#tellStep(value);
        // Page and worker share the cores of the device with what draws: what was handed over is drawn first.
        if (value.snapshot) await new Promise<void>((resolve) => (this.#goOn = resolve));
      }
    } catch (error) {
      this.#tell({kind: 'fault', message: error instanceof Error ? error.message : String(error)});
    }
  }

  #tellStep(step: LoadStep): void {
    const nowMs = performance.now();
    if (!step.snapshot && nowMs - this.#toldMs < TELL_EVERY_MS) return;
    this.#toldMs = nowMs;
    if (step.snapshot) this.#tellTable(step.snapshot, (snapshot) => ({kind: 'step', step: {...step, snapshot}}));
    else this.#tell({kind: 'step', step});
  }

  /** Hands a table over, but for what its words are found by, which stays here. */
  #tellTable(loaded: LoadedTable, message: (loaded: LoadedTable) => FromWorker): void {
    this.#snapshot += 1;
    this.#reading.service.setRows(loaded.fileRows);
    // What the source threw is known where the source is.
    const {failure, ...rest} = loaded;
    const told = message({...rest, fileRows: new Uint32Array(), ...(failure !== undefined && {failure: String(failure)})});
    this.#tell(told, this.#reading.transferables(loaded));
  }

  async #answer(question: Question): Promise<void> {
    const {id} = question;
    const asking = new AbortController();
    this.#questions.set(id, asking);
    try {
      if (question.snapshot !== this.#snapshot) throw new DOMException('There is a newer table.', 'AbortError');
      const {service} = this.#reading;
      const answer = question.ask === 'search' ? await service.search(question.query, asking.signal) : await service.labels(question.labels, asking.signal);
      this.#tell({kind: 'answer', id, answer});
    } catch (error) {
      const {name, message} = error instanceof Error ? error : new Error(String(error));
      this.#tell({kind: 'no-answer', id, name, message});
    } finally {
      this.#questions.delete(id);
    }
  }

  async *#incoming(): AsyncGenerator<Uint8Array, void> {
    for (;;) {
      const chunk = this.#chunks.shift();
      if (chunk === null) return;
      if (chunk instanceof Error) throw chunk;
      if (chunk) {
        this.#tell({kind: 'taken', bytes: chunk.length});
        yield chunk;
        // It has been copied: the reader keeps the bytes in blocks of its own.
        releaseMemory(chunk);
      } else {
        await new Promise<void>((resolve) => (this.#wake = resolve));
      }
    }
  }

  #take(chunk: Uint8Array | Error | null): void {
    this.#chunks.push(chunk);
    this.#wake?.();
    this.#wake = null;
  }

  #block(index: number): Promise<Uint8Array> {
    return new Promise((resolve) => {
      this.#giveBlock = resolve;
      this.#tell({kind: 'block', index});
    });
  }

  #tell(message: FromWorker, transfer: ArrayBuffer[] = []): void {
    this.#port.postMessage(message, {transfer});
  }
}
