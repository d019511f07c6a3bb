import type {EventStore} from '../../store/event-store.js';
import {formatWhen} from '../../l10n/format-when.js';
import {statusOf} from '../shared/title-words.js';
import type {EventTimelineElement} from './event-timeline.js';

/**
 * Title, date, place, whether it is what was not found, and how far it was checked, as a screen reader says them.
 *
 * @param more - What the lanes have to say of it besides; may be ''.
 */
export function markWords({locale, shownTimeZone, strings}: EventTimelineElement, {table}: EventStore, row: number, more = ''): string {
  const finding = table.negative[row] === 1 ? strings.negativeFinding : '';
  const parts = [table.texts.title(row), formatWhen(table, row, locale, shownTimeZone), table.texts.place(row), finding, strings.verification[statusOf(table, row)], more];
  return parts.filter(Boolean).join(', ');
}
