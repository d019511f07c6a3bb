/**
 * Addresses of the workers' scripts, where the build knows them. In modules for a bundler they are null: a bundler finds a worker
 * by the `new Worker(new URL(…))` that makes it, and changes its address.
 */
export const LOAD_WORKER_ADDRESS: string | null = null;
export const PARQUET_WORKER_ADDRESS: string | null = null;
