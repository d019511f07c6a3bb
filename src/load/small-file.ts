/** A file up to here is read at once: some thousand events. It needs no worker, and no table on the way to the whole one. */
export const SMALL_BYTES = 512_000;
