import {formatDuration, formatDurations, isRoundedToZero} from '../l10n/format-duration.js';
import type {TimePrecision} from '../data/event-table.js';
import type {DurationStyle, DurationUnit} from '../l10n/format-duration.js';
import type {Strings} from '../l10n/strings.js';
import type {TimeDistance} from './time-distance.js';

/** The finest unit for bounds that come from dates of a precision. */
const FINEST: Readonly<Record<TimePrecision, DurationUnit>> = {
  second: 'minute',
  minute: 'minute',
  hour: 'hour',
  part: 'hour',
  day: 'hour',
  month: 'day',
  year: 'month',
  decade: 'year',
  century: 'year',
  none: 'minute',
};
/** Dates that were counted are told in what was counted, whatever the number: “1 day”, not “24 hours”. */
const COUNTED: Readonly<Partial<Record<TimePrecision, DurationUnit>>> = {day: 'day', month: 'month', year: 'year'};

/**
 * A distance in time as readers say it: “same time”, “3 hours later”, “1 day earlier”, “2–14 hours later”, “up to 9 hours later”.
 *
 * @param style - Of the unit: `short` where there is little room.
 */
export function distanceWords(distance: TimeDistance, strings: Strings, locale: string, style: DurationStyle = 'long'): string {
  const {relation, leastMs, mostMs, precision, approximate} = distance;
  if (relation === 'same') return strings.sameTime;
  if (relation === 'same-day') return strings.sameDay;
  if (relation === 'overlap') return strings.aboutSameTime;
  const finest = (leastMs === mostMs && COUNTED[precision]) || FINEST[precision];
  const options = {style, finest};
  const isUpTo = leastMs < mostMs && isRoundedToZero(leastMs, mostMs, options);
  const span = isUpTo ? strings.upTo(formatDuration(mostMs, locale, options)) : formatDurations(leastMs, mostMs, locale, options);
  const said = relation === 'later' ? strings.later(span) : strings.earlier(span);
  return approximate ? strings.approximately(said) : said;
}
