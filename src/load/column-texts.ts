import type {EventTexts} from '../data/event-texts.js';
import {KeptRows} from './kept-rows.js';
import {idHash} from './hash-set.js';
import {rowOfId} from './row-ids.js';
import type {RawRowReader} from './raw-row-reader.js';

/** The words of events in columns: the arrays themselves, of which a row is made when it is asked for. */
export class ColumnTexts extends KeptRows implements EventTexts {
  readonly #fileRows: Uint32Array;
  readonly #idHashes: Uint32Array | null;

  /**
   * @param toFeature - Makes a feature of a row as it was given.
   * @param fileRows - Row of the table to row of the columns.
   * @param idHashes - Null for columns without ids.
   */
  constructor(reader: RawRowReader, toFeature: (fileRow: number) => unknown, {fileRows, idHashes, idNumbers}: {fileRows: Uint32Array; idHashes: Uint32Array | null; idNumbers: Uint32Array}) {
    super((row) => reader.read(toFeature(fileRows[row]), idNumbers.length > 0 ? idNumbers[row] : 0, idHashes ? null : fileRows[row]));
    this.#fileRows = fileRows;
    this.#idHashes = idHashes;
  }

  rowOf(id: string): number | null {
    if (!this.#idHashes) {
      const fileRow = rowOfId(id);
      const row = fileRow < 0 ? -1 : this.#fileRows.indexOf(fileRow);
      return row < 0 ? null : row;
    }
    return this.findRow(id, idHash(id), this.#idHashes);
  }
}
