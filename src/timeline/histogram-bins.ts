import {stepBoundaries} from './calendar.js';
import {stepAtLeast} from './calendar-step.js';
import type {CalendarStep} from './calendar-step.js';
import type {TimeScale} from './scale.js';

/** A bar of fewer pixels cannot be told from its neighbours. */
const MIN_BAR_PIXELS = 4;

/**
 * The calendar unit of the bars of a histogram: the finest whose bars are at least so wide.
 *
 * It is also what a brush snaps to: finer than the ticks, and never finer than a pointer can aim.
 *
 * @param minPixels - Default: 4. Bars are up to five times as wide, where the calendar has no unit between;
 * wider only where they are single minutes.
 */
export function binStep(scale: TimeScale, minPixels = MIN_BAR_PIXELS): CalendarStep {
  return stepAtLeast((minPixels * (scale.endMs - scale.startMs)) / Math.max(scale.widthPixels, minPixels));
}

/**
 * Boundaries of the bins of a histogram: whole minutes, hours, days, weeks, months or years in a zone, which cover the scale.
 *
 * @param timeZone - IANA name of the zone of the axis.
 * @returns Strictly ascending UTC milliseconds: the first at or before the start of the scale, the last at or after its end.
 */
export function histogramBins(scale: TimeScale, timeZone: string, minPixels = MIN_BAR_PIXELS): number[] {
  return stepBoundaries(scale, binStep(scale, minPixels), timeZone);
}
