import {formatCount} from '../../l10n/format-number.js';
import type {Strings} from '../../l10n/strings.js';
import type {EventStore} from '../../store/event-store.js';

/** “7 events that are not verified are withheld”, where only verified ones are shown; empty where nothing is. */
export function withheldWords({withheldCount}: EventStore, strings: Strings, locale: string): string {
  return withheldCount > 0 ? strings.withheld(withheldCount, formatCount(withheldCount, locale)) : '';
}
