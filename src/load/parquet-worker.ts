import {readParquet} from './parquet.js';
import {runWorker} from './run-worker.js';

// The script of the worker that reads Parquet.
runWorker(readParquet);
