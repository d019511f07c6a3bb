/** So many rows are drawn and measured together, so that a million are some ten thousand to the virtualiser. */
export const BLOCK_ROWS = 16;

/** Which rows are drawn, by their place in the list, and where. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
  /** Where the first one stands. */
  readonly topPixels: number;
  /** Height of what they stand in. */
  readonly heightPixels: number;
}
