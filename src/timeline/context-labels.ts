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
  /** How far the label begins left of `x`, below the fold that ends there. Default: 0. */
  readonly hangPixels?: number;
}

const CONTEXT_UNIT: Readonly<Partial<Record<CalendarUnit, CalendarUnit>>> = {
  minute: 'day',
  hour: 'day',
  day: 'month',
  week: 'month',
  month: 'year',
};
const PADDING_PIXELS = 6;
/** Free space right of a label that hangs over to the left. */
const HANG_GAP_PIXELS = 2;

/** A part of the axis that no fold interrupts. */
export interface ContextStretch extends TimeWindow {
  /** Boundaries of the unit of context that cover the stretch, ascending, at least two. */
  readonly starts: readonly number[];
  /** What the label of the stretch that follows takes of the fold between the two. Default: 0. */
  readonly takenPixels?: number;
}

/** The unit that gives ticks their context: days for hours, months for days; undefined for years. */
export function contextUnit(unit: CalendarUnit): CalendarUnit | undefined {
  return CONTEXT_UNIT[unit];
}

/** Labels for the spans of the upper level of an axis, over all stretches between its folds. */
export function contextOfStretches(
  scale: TimeScale,
  unit: CalendarUnit,
  stretches: readonly ContextStretch[],
  labels: TickLabels,
  textWidth: (text: string) => number,
): ContextLabel[] {
  const context: ContextLabel[] = [];
  // From the last to the first: the label of a short stretch may need the room below the fold before it.
  for (const stretch of [...stretches].reverse()) {
    context.unshift(...contextLabels(scale, unit, {...stretch, takenPixels: context[0]?.hangPixels ?? 0}, labels, textWidth));
  }
  return context;
}

/**
 * Labels for the spans of one stretch.
 *
 * The first span names its year, and so does the first one of every year; the others leave it out. What follows a fold begins anew,
 * and always says the year: where it is too short for that, it has one label for all of it, of the month or the year, which may
 * hang over to the left, below the fold.
 *
 * @param textWidth - Width of a text in pixels.
 */
export function contextLabels(
  scale: TimeScale,
  unit: CalendarUnit,
  {startMs: firstMs, endMs: lastMs, starts, takenPixels = 0}: ContextStretch,
  labels: TickLabels,
  textWidth: (text: string) => number,
): ContextLabel[] {
  const left = Math.max(0, toPixels(scale, firstMs));
  const right = Math.min(scale.widthPixels, toPixels(scale, lastMs));
  // The label of the last span may stand below the fold that follows.
  const foldRoom = Math.max(0, (scale.folds?.find(({startMs}) => startMs === lastMs)?.pixels ?? 0) - takenPixels);
  const isAfterFold = firstMs > scale.startMs;
  let lastYear = NaN;
  const spans = starts.slice(0, -1).map((startMs, i): ContextLabel => {
    const endMs = starts[i + 1];
    const x = Math.max(left, toPixels(scale, startMs));
    const width = Math.min(right, toPixels(scale, endMs)) - x;
    const year = labels.year(startMs);
    const room = width + (endMs >= lastMs ? foldRoom : 0);
    const fits = (text: string) => textWidth(text) + PADDING_PIXELS <= room;
    const dated = year === lastYear ? undefined : labels.context(startMs, unit, true).find(fits);
    // A year that found no room is named by the next span that has some.
    if (dated !== undefined) lastYear = year;
    const isDated = !isAfterFold || !Number.isNaN(lastYear);
    const label = dated ?? (isDated ? labels.context(startMs, unit, false).find(fits) : undefined) ?? '';
    return {startMs, endMs, x, width, label};
  });
  if (!isAfterFold || !Number.isNaN(lastYear)) return spans;
  const short = shortLabel(
    (['month', 'year'] as const).flatMap((coarser) => labels.context(firstMs, coarser, true)),
    right - left + foldRoom,
    Math.min(left, scale.folds?.find(({endMs}) => endMs === firstMs)?.pixels ?? 0),
    textWidth,
  );
  return spans.map((span, i) => (i === 0 ? {...span, ...short} : {...span, label: ''}));
}

/** The longest of some wordings that fits into a room, else the longest that does where it hangs over to the left. */
function shortLabel(wordings: readonly string[], room: number, mostHang: number, textWidth: (text: string) => number): Pick<ContextLabel, 'label' | 'hangPixels'> {
  const inside = wordings.find((text) => textWidth(text) + PADDING_PIXELS <= room);
  if (inside !== undefined) return {label: inside};
  const hangOf = (text: string) => Math.max(HANG_GAP_PIXELS, textWidth(text) + HANG_GAP_PIXELS - room);
  const hanging = wordings.find((text) => hangOf(text) <= mostHang);
  return hanging === undefined ? {label: ''} : {label: hanging, hangPixels: hangOf(hanging)};
}
