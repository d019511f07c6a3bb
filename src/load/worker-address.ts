/**
 * Address of the worker's script, where the build knows it. In modules for a bundler it is null: a bundler finds the worker
 * by the `new Worker(new URL(…))` that makes it, and changes its address.
 */
export const WORKER_ADDRESS: string | null = null;
