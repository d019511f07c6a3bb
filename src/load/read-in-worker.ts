import type {LoadStep, LoadedTable} from './contract.js';
import {pageRest} from './page-rest.js';
import {BYTES_UNDER_WAY} from './protocol.js';
import type {FromWorker, Port, ReadingOptions, ToWorker} from './protocol.js';

/** What a worker is given to read, and what it may ask back. */
export interface WorkerTask {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly options: ReadingOptions;
  /** A copy of a block of text that came with a snapshot. */
  readonly textBlock: (index: number) => Uint8Array;
}

/** The end of the line at the worker: a message, or that the worker is gone. */
export interface WorkerPort extends Port {
  /** Rejected when the worker stops on its own. */
  readonly broken: Promise<never>;
}

/**
 * Has a worker read a file: as `readStream`, but apart from the page. No more than `BYTES_UNDER_WAY` of the file are handed
 * over ahead of the reading. After a snapshot the worker waits until the page has drawn it.
 *
 * @param rest - Fulfilled when the page has drawn what it was given last. Default `pageRest`.
 * @throws Where the worker stops on its own.
 */
export async function* readInWorker(port: WorkerPort, {chunks, options, textBlock}: WorkerTask, rest = pageRest): AsyncGenerator<LoadStep, LoadedTable> {
  const inbox = new Inbox(port);
  const tell = (message: ToWorker, transfer: ArrayBuffer[] = []) => port.postMessage(message, {transfer});
  /** Bytes under way, and what waits until they are fewer. */
  const flow: {bytes: number; isOver: boolean; proceed?: () => void} = {bytes: 0, isOver: false};

  const feed = async () => {
    try {
      for await (const chunk of chunks) {
        const bytes = own(chunk);
        flow.bytes += bytes.length;
        tell({kind: 'chunk', bytes}, [bytes.buffer]);
        while (flow.bytes > BYTES_UNDER_WAY && !flow.isOver) await new Promise<void>((resolve) => (flow.proceed = resolve));
        // Nobody reads: the source is given back.
        if (flow.isOver) return;
      }
      tell({kind: 'end', isBroken: false});
    } catch {
      // Whoever has the source knows what it threw.
      tell({kind: 'end', isBroken: true});
    }
  };

  tell({kind: 'open', options});
  void feed();
  try {
    for (;;) {
      const message = await inbox.next();
      if (message.kind === 'taken') {
        flow.bytes -= message.bytes;
        flow.proceed?.();
      } else if (message.kind === 'block') {
        const bytes = own(textBlock(message.index));
        tell({kind: 'block', bytes}, [bytes.buffer]);
      } else if (message.kind === 'step') {
        yield message.step;
        if (message.step.snapshot) void rest().then(() => tell({kind: 'go-on'}));
      } else if (message.kind === 'done') {
        return message.loaded;
      } else if (message.kind === 'fault') {
        throw new Error(message.message);
      }
    }
  } finally {
    inbox.close();
    flow.isOver = true;
    flow.proceed?.();
  }
}

/** Messages in the order in which they come, one at a time. */
class Inbox {
  readonly #port: WorkerPort;
  readonly #waiting: FromWorker[] = [];
  #wake: (() => void) | null = null;

  constructor(port: WorkerPort) {
    this.#port = port;
    port.addEventListener('message', this.#handle);
  }

  async next(): Promise<FromWorker> {
    for (;;) {
      const message = this.#waiting.shift();
      if (message) return message;
      await Promise.race([this.#port.broken, new Promise<void>((resolve) => (this.#wake = resolve))]);
    }
  }

  close(): void {
    this.#port.removeEventListener('message', this.#handle);
  }

  readonly #handle = ({data}: MessageEvent): void => {
    this.#waiting.push(data as FromWorker);
    this.#wake?.();
  };
}

/** Bytes whose memory may be given away: a part of a larger piece is copied. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const isWhole = bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength;
  return isWhole ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
}
