import {formatCount} from '../../l10n/format-number.js';
import type {Strings} from '../../l10n/strings.js';
import type {EventStore} from '../../store/event-store.js';

/** “18 events”, or “5 of 18 events” where the window or the filters leave some out. */
export function countWords({visibleCount, total}: EventStore, strings: Strings, locale: string): string {
  const all = formatCount(total, locale);
  return visibleCount === total ? strings.eventCount(total, all) : strings.countOf(formatCount(visibleCount, locale), total, all);
}
