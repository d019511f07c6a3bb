import {toPixels} from './scale.js';
import type {TimeWindow} from '../data/event-table.js';
import type {CalendarUnit} from './calendar-step.js';
import type {TimeScale} from './scale.js';
import type {TickLabels} from './tick-labels.js';

/** A day, month or year above the ticks that belong to it. */
export interface ContextLabel {
  readonly startMs: number;
  readonly endMs: number;
  /** Left edge of the visible part in pixels: the label of what began before the scale sticks at 0. */
  readonly x: number;
  /** Width of the visible part in pixels. */
  readonly width: number;
  /** The longest wording that fits; '' where none does. */
  readonly label: string;
}

const CONTEXT_UNIT: Readonly<Partial<Record<CalendarUnit, CalendarUnit>>> = {
  minute: 'day',
  hour: 'day',
  day: 'month',
  week: 'month',
  month: 'year',
};
const PADDING_PIXELS = 6;

/** A part of the axis that no fold interrupts. */
export interface ContextStretch extends TimeWindow {
  /** Boundaries of the unit of context that cover the stretch, ascending, at least two. */
  readonly starts: readonly number[];
}

/** The unit that gives ticks their context: days for hours, months for days; undefined for years. */
export function contextUnit(unit: CalendarUnit): CalendarUnit | undefined {
  return CONTEXT_UNIT[unit];
}

/**
 * Labels for the spans of the upper level of an axis.
 *
 * The first span names its year, and so does the first one of every year; the others leave it out. What follows a fold begins anew,
 * and always says the year: where it is too short for that, it has one label for all of it, of the month or the year.
 *
 * @param textWidth - Width of a text in pixels.
 */
export function contextLabels(
  scale: TimeScale,
  unit: CalendarUnit,
  {startMs: firstMs, endMs: lastMs, starts}: ContextStretch,
  labels: TickLabels,
  textWidth: (text: string) => number,
): ContextLabel[] {
  const left = Math.max(0, toPixels(scale, firstMs));
  const right = Math.min(scale.widthPixels, toPixels(scale, lastMs));
  // The label of the last span may stand below the fold that follows.
  const fold = scale.folds?.find(({startMs}) => startMs === lastMs);
  const isAfterFold = firstMs > scale.startMs;
  let lastYear = NaN;
  const spans = starts.slice(0, -1).map((startMs, i): ContextLabel => {
    const endMs = starts[i + 1];
    const x = Math.max(left, toPixels(scale, startMs));
    const width = Math.min(right, toPixels(scale, endMs)) - x;
    const year = labels.year(startMs);
    const room = width + (endMs >= lastMs ? (fold?.pixels ?? 0) : 0);
    const fits = (text: string) => textWidth(text) + PADDING_PIXELS <= room;
    const dated = year === lastYear ? undefined : labels.context(startMs, unit, true).find(fits);
    // A year that found no room is named by the next span that has some.
    if (dated !== undefined) lastYear = year;
    const isDated = !isAfterFold || !Number.isNaN(lastYear);
    const label = dated ?? (isDated ? labels.context(startMs, unit, false).find(fits) : undefined) ?? '';
    return {startMs, endMs, x, width, label};
  });
  if (!isAfterFold || !Number.isNaN(lastYear)) return spans;
  const fits = (text: string) => textWidth(text) + PADDING_PIXELS <= right - left + (fold?.pixels ?? 0);
  const short = (['month', 'year'] as const).flatMap((coarser) => labels.context(firstMs, coarser, true)).find(fits) ?? '';
  return spans.map((span, i) => ({...span, label: i === 0 ? short : ''}));
}
