import {runWorker} from './run-worker.js';

// The script of the worker that reads large files.
runWorker(null);
