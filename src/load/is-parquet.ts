import {gunzip} from './gunzip.js';
import {isGzip, sniffFormat} from './sniff.js';

/** So many bytes of a file tell, also where it is packed. */
export const PARQUET_HEAD_BYTES = 2 ** 12;

/**
 * Whether a file is Parquet, plain or gzip.
 *
 * @param head - Its first bytes, `PARQUET_HEAD_BYTES` of them where it has so many.
 */
export async function isParquet(head: Uint8Array): Promise<boolean> {
  if (!isGzip(head)) return sniffFormat(head) === 'parquet';
  const unpacked = gunzip(only(head));
  try {
    const {value, done} = await unpacked.next();
    return !done && sniffFormat(value) === 'parquet';
  } catch {
    // Broken from its start: what reads it says so.
    return false;
  } finally {
    await unpacked.return();
  }
}

async function* only(head: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield head;
}
