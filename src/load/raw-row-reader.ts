import type {EventRow} from '../data/build-event-table.js';
import {contentId, ownId} from '../data/event-ids.js';
import type {FieldPlan} from '../data/field-plan.js';
import {mapFeature} from '../data/map-fields.js';
import {readEvent, type EventContext} from '../data/read-event.js';
import {clockFinder, zoneClock} from '../data/zoned-time.js';
import {rowId} from './row-ids.js';

const EMPTY = {type: 'Feature', geometry: null, properties: {}};
const report = () => undefined;

/** Reads single rows again, as they were read with all others; what is wrong with them has been told. */
export class RawRowReader {
  readonly #fields: FieldPlan | null;
  readonly #timeZone: string;
  readonly #findClock = clockFinder();

  /** @param fields - Null for rows in our own names. @param timeZone - Of the file. */
  constructor(fields: FieldPlan | null, timeZone: string) {
    this.#fields = fields;
    this.#timeZone = timeZone;
  }

  /**
   * @param raw - The row as it stands in the file.
   * @param idNumber - What stands behind its id, 0 for nothing.
   * @param fileRow - From 0, where ids are made of it.
   */
  read(raw: unknown, idNumber: number, fileRow: number | null = null): EventRow {
    const context: EventContext = {
      issues: {at: () => report},
      ids: {next: (feature) => (fileRow === null ? numbered(ownId(feature) ?? contentId(feature), idNumber) : rowId(fileRow))},
      clock: this.#findClock(this.#timeZone) ?? zoneClock('UTC'),
      findClock: this.#findClock,
      hasCategory: () => true,
    };
    const feature = this.#fields ? mapFeature(raw, this.#fields, report) : raw;
    // Bytes that are not those of the table give no row: a page that goes on is better than one that stops.
    const row = readEvent(feature, 1, context) ?? readEvent(EMPTY, 1, context);
    if (!row) throw new Error('A row cannot be read again');
    return row;
  }
}

function numbered(id: string, number: number): string {
  return number > 0 ? `${id}-${number}` : id;
}
