import {trustedScript} from '../trust/page-policy.js';
import {LOAD_WORKER_ADDRESS, PARQUET_WORKER_ADDRESS} from './worker-address.js';

/** Makes the worker that reads large files, but for Parquet. @throws Where the browser refuses. */
export function createLoadWorker(): Worker {
  return foreign(LOAD_WORKER_ADDRESS) ?? new Worker(new URL('./load-worker.js', import.meta.url), {type: 'module'});
}

/** Makes the worker that reads Parquet, which is thrice as large. @throws Where the browser refuses. */
export function createParquetWorker(): Worker {
  return foreign(PARQUET_WORKER_ADDRESS) ?? new Worker(new URL('./parquet-worker.js', import.meta.url), {type: 'module'});
}

/** A worker of the page's own origin that imports the script from another one; null where the script is the page's own. */
function foreign(address: string | null): Worker | null {
  if (!address || new URL(address).origin === self.origin) return null;
  const wrapper = URL.createObjectURL(new Blob([`import ${JSON.stringify(address)};`], {type: 'text/javascript'}));
  try {
    return new Worker(trustedScript(wrapper), {type: 'module'});
  } finally {
    // The browser has taken it when the worker is made.
    URL.revokeObjectURL(wrapper);
  }
}
