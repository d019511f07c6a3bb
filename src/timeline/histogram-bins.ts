import {stepBoundaries} from './calendar.js';
import {stepAtLeast} from './calendar-step.js';
import {pixelsPerMs, stretchesOf} from './folded-scale.js';
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
  const density = pixelsPerMs(scale);
  // A scale that is not even as wide as one bar is one bar.
  return stepAtLeast(Math.min(minPixels / density, scale.endMs - scale.startMs));
}

/**
 * Boundaries of the bins of a histogram: whole minutes, hours, days, weeks, months or years in a zone, which cover the scale.
 *
 * A fold lies between two boundaries of its own, so that no bar reaches into it.
 *
 * @param timeZone - IANA name of the zone of the axis.
 * @returns Strictly ascending UTC milliseconds: the first at or before the start of the scale, the last at or after its end.
 */
export function histogramBins(scale: TimeScale, timeZone: string, minPixels = MIN_BAR_PIXELS): number[] {
  const step = binStep(scale, minPixels);
  return stretchesOf(scale).flatMap((stretch) => {
    const bounds = stepBoundaries(stretch, step, timeZone);
    if (stretch.startMs > scale.startMs) bounds[0] = stretch.startMs;
    if (stretch.endMs < scale.endMs) bounds[bounds.length - 1] = stretch.endMs;
    return bounds;
  });
}
