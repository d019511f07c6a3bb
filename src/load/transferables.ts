import type {LoadedTable} from './contract.js';

/**
 * The buffers of a table, so that it goes to another thread without a copy. Blocks of text go with it: see `StreamOptions.textBlock`.
 *
 * `fileRows` stays: it is of use where the rows were read.
 */
export function transferables({columns, texts}: LoadedTable): ArrayBuffer[] {
  const {order, dayShift} = columns;
  const arrays = [...Object.values(columns), ...Object.values(order), dayShift?.ms, ...texts.blocks, texts.offsets, texts.idHashes, texts.idNumbers] as unknown[];
  const buffers = arrays.flatMap((value) => (ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : []));
  return [...new Set(buffers)];
}
