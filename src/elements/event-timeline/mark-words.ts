import {OTHER_CATEGORY} from '../../data/index.js';
import type {EventTable} from '../../data/event-table.js';
import {formatWhen} from '../../l10n/format-when.js';
import {localText} from '../../l10n/local-text.js';
import {categoryName} from '../shared/category-name.js';
import {statusOf} from '../shared/title-words.js';
import type {EventTimelineElement} from './event-timeline.js';

/** Title, date, place, category, whether it is what was not found, and how far it was checked, as a screen reader says them. */
export function markWords(element: EventTimelineElement, table: EventTable, row: number): string {
  const {locale, shownTimeZone, strings} = element;
  const [title, place] = (['title', 'place'] as const).map((field) => localText(table, row, field, element).text);
  const index = table.category[row];
  // That an event has none is no news.
  const category = table.categories[index]?.id === OTHER_CATEGORY ? '' : categoryName(table, index, strings);
  const finding = table.negative[row] === 1 ? strings.negativeFinding : '';
  const parts = [title, formatWhen(table, row, locale, shownTimeZone), place, category, finding, strings.verification[statusOf(table, row)]];
  return strings.enumerated(parts.filter(Boolean));
}
