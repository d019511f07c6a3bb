import {VERIFICATION_STATUSES} from '../../data/event-table.js';
import type {EventTable, VerificationStatus} from '../../data/event-table.js';
import type {Strings} from '../../l10n/strings.js';

/** The title of an event; one that does not hold says so before anything else. */
export function titleWords(table: EventTable, row: number, strings: Strings): string {
  const status = statusOf(table, row);
  const title = table.texts.title(row);
  return status === 'debunked' || status === 'retracted' ? strings.titleAfter(strings.verification[status], title) : title;
}

/** How far an event was checked. */
export function statusOf(table: EventTable, row: number): VerificationStatus {
  return VERIFICATION_STATUSES[table.verification[row] ?? 0] ?? 'none';
}
