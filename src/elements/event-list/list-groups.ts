import type {EventTable} from '../../data/event-table.js';
import {formatInstant} from '../../l10n/date-format.js';
import type {Strings} from '../../l10n/strings.js';

/** A day and its events; undated events are a group of their own at the end. */
export interface ListGroup {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly number[];
}

/**
 * Groups rows by the day on which they start.
 *
 * An event that was under way before the data begins has no day of its own: it stands with the day of its first row.
 *
 * @param limit - Rows taken at the most.
 * @param timeZone - Whose midnights part the days.
 */
export function listGroups(
  table: EventTable,
  rows: Uint32Array,
  limit: number,
  locale: string,
  timeZone: string,
  strings: Strings,
): ListGroup[] {
  const groups = new Map<string, number[]>();
  for (const row of rows.subarray(0, limit)) {
    const label = row < table.datedLength ? formatInstant(dayStart(table, row), 'day', locale, timeZone) : strings.undated;
    const group = groups.get(label);
    if (group) group.push(row);
    else groups.set(label, [row]);
  }
  return [...groups].map(([label, members]) => ({key: label, label, rows: members}));
}

function dayStart(table: EventTable, row: number): number {
  const startMs = table.startMs[row] ?? 0;
  return Number.isFinite(startMs) ? startMs : (table.extent?.startMs ?? 0);
}
