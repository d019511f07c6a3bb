import {TIME_PRECISIONS, VERIFICATION_STATUSES} from '../data/event-table.js';
import type {EventTable, TimePrecision, VerificationStatus} from '../data/event-table.js';
import {zoneOffsetMs} from '../data/zone-offset.js';
import {formatRange} from '../l10n/date-format.js';
import type {DateStyle} from '../l10n/date-format.js';
import {formatCount} from '../l10n/format-number.js';
import {localText} from '../l10n/local-text.js';
import type {FigureStory} from './figure-story.js';

/** From good to bad; the events that state none stand last. */
const ORDER: readonly VerificationStatus[] = [...VERIFICATION_STATUSES.filter((status) => status !== 'none'), 'none'];

/** What a reader has to know of a story where no script runs, in words of their language; '' for what the file does not have. */
export interface FigureFacts {
  readonly title: string;
  /** What the file covers, in its own words. */
  readonly description: string;
  /** “18 events” */
  readonly events: string;
  /** “1–7 January 2022”, by the events' own clocks; sides that are open are left out. */
  readonly dates: string;
  /** “Places: 9” */
  readonly places: string;
  /** “Verification: Verified (14), Partly verified (1), Not stated (3)” */
  readonly verification: string;
  /** “3 events that are not verified are withheld” */
  readonly withheld: string;
}

export function figureFacts(story: FigureStory): FigureFacts {
  const {table, dataset, strings, locale, withheldCount} = story;
  const count = (number: number) => formatCount(number, locale);
  const places = new Set(Array.from(story.rows, (row) => localText(table, row, 'place', story).text.trim()).filter(Boolean));
  return {
    title: dataset.title?.trim() ?? '',
    description: dataset.description?.trim() ?? '',
    events: strings.eventCount(table.length, count(table.length)),
    dates: datesOf(story),
    places: places.size > 0 ? strings.labelled(strings.places, count(places.size)) : '',
    verification: verificationOf(story, count),
    withheld: withheldCount > 0 ? strings.withheld(withheldCount, count(withheldCount)) : '',
  };
}

function verificationOf({table, strings}: FigureStory, count: (number: number) => string): string {
  const counts = new Map<VerificationStatus, number>();
  for (const index of table.verification) {
    const status = VERIFICATION_STATUSES[index] ?? 'none';
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const parts = ORDER.flatMap((status) => {
    const number = counts.get(status) ?? 0;
    return number > 0 ? [strings.aside(status === 'none' ? strings.noVerification : strings.verification[status], count(number))] : [];
  });
  return parts.length > 0 ? strings.labelled(strings.verificationStatus, strings.enumerated(parts)) : '';
}

/** From the first to the last date, each as the clock of its own place shows it: 4 January in Aktau is no 5 January in Almaty. */
function datesOf({table, locale}: FigureStory): string {
  let [startMs, endMs] = [Infinity, -Infinity];
  for (let row = 0; row < table.datedLength; row++) {
    startMs = Math.min(startMs, civilMs(table, row, table.startMs[row]));
    const rowEndMs = civilMs(table, row, table.endMs[row]);
    // What ends at midnight ended on the day before; an event of no length is where it starts.
    endMs = Math.max(endMs, rowEndMs, civilMs(table, row, table.startMs[row], -Infinity) + 1);
  }
  return startMs < endMs ? formatRange(startMs, endMs, finestStyle(table), locale, 'UTC') : '';
}

/** @param instead - For a side that is open: it has no part in the first or the last date. */
function civilMs(table: EventTable, row: number, ms = NaN, instead = ms > 0 ? -Infinity : Infinity): number {
  return Number.isFinite(ms) ? ms + zoneOffsetMs(ms, table.zones[table.zone[row] ?? 0] ?? 'UTC') : instead;
}

/** Days, unless no event is dated to one. */
function finestStyle({timePrecision, datedLength}: EventTable): DateStyle {
  const finest = timePrecision.subarray(0, datedLength).reduce((least, each) => Math.min(least, each), TIME_PRECISIONS.length - 1);
  const precision: TimePrecision = TIME_PRECISIONS[finest] ?? 'day';
  if (precision === 'month') return 'month';
  return precision === 'year' || precision === 'decade' || precision === 'century' ? 'year' : 'day';
}
