import {OTHER_CATEGORY} from '../../data/index.js';
import type {EventTable} from '../../data/event-table.js';
import type {Strings} from '../../l10n/strings.js';

/** Name of a category: the file's label, else its id; of the events that have none, the word of the interface. */
export function categoryName({categories}: Pick<EventTable, 'categories'>, index: number, strings: Strings): string {
  const {id = OTHER_CATEGORY, label} = categories[index] ?? {};
  return label ?? (id === OTHER_CATEGORY ? strings.otherCategory : id);
}
