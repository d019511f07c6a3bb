import {toPixels} from './scale.js';
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

/** The unit that gives ticks their context: days for hours, months for days; undefined for years. */
export function contextUnit(unit: CalendarUnit): CalendarUnit | undefined {
  return CONTEXT_UNIT[unit];
}

/**
 * Labels for the spans of the upper level of an axis.
 *
 * The first span names its year, and so does the first one of every year; the others leave it out.
 *
 * @param starts - Boundaries of the unit that cover the scale, ascending.
 * @param textWidth - Width of a text in pixels.
 */
export function contextLabels(
  scale: TimeScale,
  unit: CalendarUnit,
  starts: readonly number[],
  labels: TickLabels,
  textWidth: (text: string) => number,
): ContextLabel[] {
  let lastYear = NaN;
  return starts.slice(0, -1).map((startMs, i) => {
    const endMs = starts[i + 1];
    const x = Math.max(0, toPixels(scale, startMs));
    const width = Math.min(scale.widthPixels, toPixels(scale, endMs)) - x;
    const year = labels.year(startMs);
    const fits = (text: string) => textWidth(text) + PADDING_PIXELS <= width;
    const dated = year === lastYear ? undefined : labels.context(startMs, unit, true).find(fits);
    // A year that found no room is named by the next span that has some.
    if (dated !== undefined) lastYear = year;
    const label = dated ?? labels.context(startMs, unit, false).find(fits) ?? '';
    return {startMs, endMs, x, width, label};
  });
}
