import {VERIFICATION_STATUSES} from '../../data/event-table.js';
import type {EventTable, VerificationStatus} from '../../data/event-table.js';
import {localText} from '../../l10n/local-text.js';
import type {TextReader} from '../../l10n/local-text.js';
import type {Strings} from '../../l10n/strings.js';

/** The title of an event as a word of a sentence; one that does not hold says so before anything else. */
export function titleWords(table: EventTable, row: number, strings: Strings, reader: TextReader): string {
  const title = localText(table, row, 'title', reader).text;
  const prefix = titlePrefix(table, row, strings);
  return prefix ? strings.titleAfter(prefix, title) : title;
}

/** What is said before the title of an event that does not hold; '' for all others. */
export function titlePrefix(table: EventTable, row: number, strings: Strings): string {
  const status = statusOf(table, row);
  return status === 'debunked' || status === 'retracted' ? strings.verification[status] : '';
}

/** How far an event was checked. */
export function statusOf(table: EventTable, row: number): VerificationStatus {
  return VERIFICATION_STATUSES[table.verification[row] ?? 0] ?? 'none';
}
