import {OTHER_CATEGORY} from '../../data/index.js';
import type {EventTable} from '../../data/event-table.js';
import {inLanguage} from '../../l10n/in-language.js';
import type {Strings} from '../../l10n/strings.js';

/** Name of a category: the file's label in the language of the interface where it has it, else as it was written, else its id; of the events that have none, the word of the interface. */
export function categoryName({categories}: Pick<EventTable, 'categories'>, index: number, strings: Strings): string {
  const {id, label} = inLanguage(categories[index] ?? {id: OTHER_CATEGORY}, {locale: strings.language}).words;
  return label ?? (id === OTHER_CATEGORY ? strings.otherCategory : id);
}
