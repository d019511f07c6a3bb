import {createLoadWorker} from './create-worker.js';
import type {FromWorker} from './protocol.js';
import type {WorkerPort} from './read-in-worker.js';

/** A worker that is up. */
export type OpenWorker = WorkerPort;

/**
 * Starts a worker that reads files.
 *
 * A browser starts none from the address of another origin, and none from a `blob:` where the page's policy forbids that.
 *
 * @param signal - Ends the worker.
 * @param create - Makes it: default, the one for large files but Parquet.
 * @returns null where the page may have none, or the signal has ended it.
 */
export async function openWorker(signal: AbortSignal, create = createLoadWorker): Promise<OpenWorker | null> {
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
