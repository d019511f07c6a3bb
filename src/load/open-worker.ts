import type {FromWorker} from './protocol.js';
import type {WorkerPort} from './read-in-worker.js';
import {WORKER_ADDRESS} from './worker-address.js';

/** A worker that is up. */
export type OpenWorker = WorkerPort;

/**
 * Starts the worker that reads large files.
 *
 * A browser starts none from the address of another origin, and none from a `blob:` where the page's policy forbids that.
 *
 * @param signal - Ends the worker.
 * @returns null where the page may have none, or the signal has ended it.
 */
export async function openWorker(signal: AbortSignal, create = createWorker): Promise<OpenWorker | null> {
  let worker: Worker;
  try {
    worker = create();
  } catch {
    return null;
  }
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      // It is told where the file is; the page's own error handlers have nothing to do with it.
      event.preventDefault();
      reject(new Error(`The reading stopped: ${event.message || 'the worker has failed'}.`));
    });
    signal.addEventListener('abort', () => {
      worker.terminate();
      reject(signal.reason);
    });
  });
  const up = new Promise<boolean>((resolve) => {
    const handle = ({data}: MessageEvent) => {
      if ((data as FromWorker).kind === 'ready') resolve(true);
      worker.removeEventListener('message', handle);
    };
    worker.addEventListener('message', handle);
    broken.catch(() => resolve(false));
  });
  if (await up) return Object.assign(worker, {broken});
  worker.terminate();
  return null;
}

function createWorker(): Worker {
  if (WORKER_ADDRESS && new URL(WORKER_ADDRESS).origin !== location.origin) return createForeign(WORKER_ADDRESS);
  return new Worker(new URL('./load-worker.js', import.meta.url), {type: 'module'});
}

/** A worker of the page's own origin that imports the script from another one. */
function createForeign(address: string): Worker {
  const wrapper = URL.createObjectURL(new Blob([`import ${JSON.stringify(address)};`], {type: 'text/javascript'}));
  try {
    return new Worker(wrapper, {type: 'module'});
  } finally {
    // The browser has taken it when the worker is made.
    URL.revokeObjectURL(wrapper);
  }
}
