import type {EventTable} from '../data/event-table.js';
import {ByteTexts} from './byte-texts.js';
import type {LoadedTable} from './contract.js';

/** The table of a file that was read in another thread, or here in steps. No row is looked at. */
export interface StreamedTable extends EventTable {
  readonly texts: ByteTexts;
}

/** @param before - Texts of the last snapshot of the same file; null for the first one. */
export function toEventTable({columns, texts}: LoadedTable, before: ByteTexts | null = null): StreamedTable {
  return {...columns, texts: new ByteTexts(texts, before)};
}
