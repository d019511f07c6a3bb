import {APPROXIMATE, OPEN_END, OPEN_START, TIME_PRECISIONS, UNCERTAIN} from '../data/event-table.js';
import {toPixels} from './scale.js';
import type {EventTable, TimePrecision} from '../data/event-table.js';
import type {TimeScale} from './scale.js';

/**
 * How an event is drawn.
 *
 * - `dot`: dated to the hour or finer, and too short to be seen as a span.
 * - `bar`: it lasted; both ends are known as finely as they are dated, or one is open.
 * - `fuzzy`: the span is what is not known: “on 4 January”, “in the night”, “about 23:00”.
 */
export type MarkKind = 'dot' | 'bar' | 'fuzzy';

/** The place of an event along the axis, in pixels of the scale; it may lie outside. */
export interface MarkSpan {
  /** -Infinity where the start is open. */
  readonly startX: number;
  /** +Infinity where the end is open. */
  readonly endX: number;
  readonly kind: MarkKind;
  /** The event's own start or end is not known: the mark fades out there. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Longest span of one unit of each precision, in milliseconds; a night is a part that runs into the next day. */
export const UNIT_MS: Readonly<Record<TimePrecision, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  part: 86_400_000,
  day: 90_000_000,
  month: 2_682_000_000,
  year: 31_626_000_000,
  decade: 315_720_000_000,
  century: 3_156_000_000_000,
  none: 0,
};

/**
 * Where and how one event is drawn, before it has a lane.
 *
 * An event known to the day is `fuzzy` over its whole day; an interval from day to day is a `bar`, since it is longer than
 * one unit of its precision. What is flagged as approximate or uncertain is `fuzzy` at any length. A mark is never narrower
 * than a dot: it then stands around the middle of its span. A wider one ends a gap early, so that two days in a row look
 * like two and still fit in one row.
 *
 * @param row - A dated row; a row without a date gives NaN.
 * @param dotPixels - Diameter of a dot, and the least width of every mark.
 * @param gapPixels - Least free space between two marks.
 */
export function markSpan(table: EventTable, row: number, scale: TimeScale, dotPixels: number, gapPixels: number): MarkSpan {
  const startMs = table.startMs[row];
  const endMs = table.endMs[row];
  const flags = table.timeFlags[row];
  const openStart = startMs === -Infinity || (flags & OPEN_START) !== 0;
  const openEnd = endMs === Infinity || (flags & OPEN_END) !== 0;
  // Not the edges of the scale, where toPixels puts open ends: a mark must not change its place in a lane by panning.
  const start = startMs === -Infinity ? startMs : toPixels(scale, startMs);
  const end = endMs === Infinity ? endMs : toPixels(scale, endMs);
  const precision = TIME_PRECISIONS[table.timePrecision[row]];
  // A clock that was set back adds an hour to a day, so the limits above are those of the longest day, month and year.
  const isOneUnit = endMs - startMs <= UNIT_MS[precision];
  const isFine = precision === 'second' || precision === 'minute' || precision === 'hour';
  const isVague = (flags & (APPROXIMATE | UNCERTAIN)) !== 0;
  const isDot = isFine && !isVague && !openStart && !openEnd && end - start < dotPixels;
  const kind = isDot ? 'dot' : isOneUnit || isVague ? 'fuzzy' : 'bar';
  if (end - start > dotPixels) return {startX: start, endX: Math.max(start + dotPixels, end - gapPixels), kind, openStart, openEnd};
  const middle = (start + end) / 2;
  return {startX: middle - dotPixels / 2, endX: middle + dotPixels / 2, kind, openStart, openEnd};
}
