import type {LabelIndex} from '../data/label-index.js';
import type {TextService} from '../data/text-service.js';
import type {FromWorker, Port, Question, ToWorker} from './protocol.js';

interface Asked {
  readonly resolve: (answer: Uint8Array | LabelIndex | null) => void;
  readonly reject: (reason: unknown) => void;
}

/** Hands questions about the words of a file to the worker that has them. */
export class WorkerQuestions {
  readonly #port: Port;
  readonly #asked = new Map<number, Asked>();
  #lastId = 0;
  #isClosed = false;

  constructor(port: Port) {
    this.#port = port;
    port.addEventListener('message', this.#handle);
  }

  /** The service of a table. @param snapshot - Its number among those that the worker has handed over, from 1. */
  service(snapshot: number): TextService {
    return {
      search: (query, signal) => this.#ask({snapshot, ask: 'search', query}, signal) as Promise<Uint8Array | null>,
      labels: (kind, signal) => this.#ask({snapshot, ask: 'labels', labels: kind}, signal) as Promise<LabelIndex>,
    };
  }

  /** The worker is gone: nothing is answered any more. */
  close(): void {
    this.#isClosed = true;
    this.#port.removeEventListener('message', this.#handle);
    for (const {reject} of this.#asked.values()) reject(gone());
    this.#asked.clear();
  }

  #ask(question: DistributiveOmit<Question, 'id'>, signal: AbortSignal): Promise<Uint8Array | LabelIndex | null> {
    return new Promise((resolve, reject) => {
      if (signal.aborted || this.#isClosed) return reject(signal.aborted ? signal.reason : gone());
      const id = ++this.#lastId;
      const giveUp = () => {
        this.#asked.delete(id);
        this.#tell({kind: 'never-mind', id});
        reject(signal.reason);
      };
      signal.addEventListener('abort', giveUp, {once: true});
      const settled = <Value>(settle: (value: Value) => void) => (value: Value) => {
        signal.removeEventListener('abort', giveUp);
        settle(value);
      };
      this.#asked.set(id, {resolve: settled(resolve), reject: settled(reject)});
      this.#tell({kind: 'question', id, ...question});
    });
  }

  #tell(message: ToWorker): void {
    this.#port.postMessage(message);
  }

  readonly #handle = ({data}: MessageEvent): void => {
    const message = data as FromWorker;
    if (message.kind !== 'answer' && message.kind !== 'no-answer') return;
    const asked = this.#asked.get(message.id);
    this.#asked.delete(message.id);
    if (message.kind === 'answer') asked?.resolve(message.answer);
    else asked?.reject(new DOMException(message.message, message.name));
  };
}

type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

function gone(): DOMException {
  return new DOMException('The story is not held any more.', 'AbortError');
}
