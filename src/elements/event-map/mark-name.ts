import {formatCount} from '../../l10n/format-number.js';
import {formatWhen} from '../../l10n/format-when.js';
import {localText} from '../../l10n/local-text.js';
import type {MapTarget} from '../../map/contract.js';
import {statusOf, titleWords} from '../shared/title-words.js';
import type {TooltipContext} from './map-tooltip.js';

/** Of so many events the places are looked at. */
const LOOKED_AT = 24;
/** So many places are named. */
const NAMED = 3;

export type NameContext = Omit<TooltipContext, 'widthPixels' | 'heightPixels'>;

/**
 * What a mark stands for as a screen reader says it: title, date, place, whether it is what was not found, and how far it was checked; of
 * several events their number and the places where most of them were: “12 events, Almaty”.
 */
export function markName(target: MapTarget, context: NameContext): string {
  const [row] = target.count === 1 ? target.rows : [];
  return context.strings.enumerated(row === undefined ? wordsOfSeveral(target, context) : wordsOfOne(row, context));
}

function wordsOfOne(row: number, context: NameContext): string[] {
  const {table, strings, locale, timeZone} = context;
  const status = statusOf(table, row);
  // Its title says so first.
  const isTold = status === 'none' || status === 'debunked' || status === 'retracted';
  const finding = table.negative[row] === 1 ? strings.negativeFinding : '';
  const words = [titleWords(table, row, strings, context), formatWhen(table, row, locale, timeZone), localText(table, row, 'place', context).text, finding, isTold ? '' : strings.verification[status]];
  return words.filter(Boolean);
}

function wordsOfSeveral(target: MapTarget, context: NameContext): string[] {
  const {table, strings, locale} = context;
  const times = new Map<string, number>();
  for (const row of target.firstRows(LOOKED_AT)) {
    const place = localText(table, row, 'place', context).text;
    if (place) times.set(place, (times.get(place) ?? 0) + 1);
  }
  const places = [...times].sort(([, a], [, b]) => b - a).map(([place]) => place);
  return [strings.eventCount(target.count, formatCount(target.count, locale)), ...places.slice(0, NAMED)];
}
