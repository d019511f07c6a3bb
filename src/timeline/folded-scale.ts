import type {TimeWindow} from '../data/event-table.js';
import type {ScaleLimits, TimeFold, TimeScale} from './scale.js';

/** A folded scale as its corners: between two of them, and beyond the first and the last, it is linear. */
interface Course {
  /** Starts and ends of the folds, ascending. */
  readonly ms: readonly number[];
  /** Where they are, in pixels; ascending. */
  readonly x: readonly number[];
  /** Pixels a millisecond outside of the folds. */
  readonly density: number;
}

/** Scales are made anew with every pan and zoom, and asked thousands of times in between. */
const courses = new WeakMap<TimeScale, Course | null>();

/**
 * Pixels a millisecond outside of folds: the same at every place that is not folded, and kept by panning.
 *
 * @returns 0 where the scale has no width.
 */
export function pixelsPerMs(scale: TimeScale): number {
  return courseOf(scale)?.density ?? scale.widthPixels / (scale.endMs - scale.startMs);
}

/** The parts of a scale between its folds, in order; the whole of it where it has none. */
export function stretchesOf(scale: TimeScale): TimeWindow[] {
  const {startMs, endMs} = scale;
  if (!courseOf(scale)) return [{startMs, endMs}];
  const stretches: TimeWindow[] = [];
  let from = startMs;
  for (const fold of scale.folds ?? []) {
    if (fold.startMs > from && fold.startMs < endMs) stretches.push({startMs: from, endMs: fold.startMs});
    from = Math.max(from, fold.endMs);
  }
  if (from < endMs) stretches.push({startMs: from, endMs});
  return stretches;
}

/** As `toPixels`, of a finite instant; null where nothing of the scale is folded. */
export function foldedPixels(scale: TimeScale, ms: number): number | null {
  const course = courseOf(scale);
  return course && along(course.ms, course.x, course.density, ms);
}

/** As `toMs`, with fractions; null where nothing of the scale is folded. */
export function foldedMs(scale: TimeScale, pixels: number): number | null {
  const course = courseOf(scale);
  return course && along(course.x, course.ms, 1 / course.density, pixels);
}

/** As `panScale`; null where nothing of the scale is folded. */
export function panFolded(scale: TimeScale, deltaPixels: number, limits: ScaleLimits): TimeScale | null {
  const course = courseOf(scale);
  return course && cutOut(scale, course, Number.isFinite(deltaPixels) ? deltaPixels : 0, limits);
}

/** As `zoomScale`; null where nothing of the scale is folded. Folds stay as wide as they are. */
export function zoomFolded(scale: TimeScale, factor: number, anchorPixels: number, limits: ScaleLimits): TimeScale | null {
  const course = courseOf(scale);
  const {folds = [], widthPixels} = scale;
  const whole = course && densityOf({...scale, startMs: limits.startMs, endMs: limits.endMs});
  if (!course || !whole) return null;
  const density = Math.max(whole, Math.min(course.density * factor, widthPixels / limits.minSpanMs));
  const anchorMs = along(course.x, course.ms, 1 / course.density, anchorPixels);
  return cutOut(scale, layOut(folds, density, anchorMs, anchorPixels), 0, limits);
}

/** The part of a course that is as wide as the scale and starts at a position, or as close to it as the limits allow. */
function cutOut(scale: TimeScale, {ms, x, density}: Course, startX: number, limits: TimeWindow): TimeScale {
  const first = along(ms, x, density, limits.startMs);
  const last = along(ms, x, density, limits.endMs);
  const start = Math.max(first, Math.min(startX, last - scale.widthPixels));
  const at = (pixels: number) => Math.max(limits.startMs, Math.min(along(x, ms, 1 / density, pixels), limits.endMs));
  return {...scale, startMs: at(start), endMs: at(start + scale.widthPixels)};
}

function courseOf(scale: TimeScale): Course | null {
  if (!scale.folds) return null;
  let course = courses.get(scale);
  if (course === undefined) {
    const density = densityOf(scale);
    course = density === null ? null : layOut(scale.folds, density, scale.startMs, 0);
    courses.set(scale, course);
  }
  return course;
}

/**
 * What is left of the width for the time that is not folded.
 *
 * @returns null where nothing is: the scale shows the inside of a fold, or is narrower than its folds. It is then read as one
 * without folds.
 */
function densityOf({startMs, endMs, widthPixels, folds = []}: TimeScale): number | null {
  let openMs = endMs - startMs;
  let openPixels = widthPixels;
  for (const fold of folds) {
    const overlapMs = Math.min(endMs, fold.endMs) - Math.max(startMs, fold.startMs);
    if (overlapMs <= 0) continue;
    openMs -= overlapMs;
    openPixels -= (overlapMs / (fold.endMs - fold.startMs)) * fold.pixels;
  }
  return folds.length > 0 && openMs > 0 && openPixels > 0 ? openPixels / openMs : null;
}

/** The course of a density that has an instant at a position. */
function layOut(folds: readonly TimeFold[], density: number, anchorMs: number, anchorPixels: number): Course {
  const ms: number[] = [];
  const x: number[] = [];
  let at = 0;
  for (const {startMs, endMs, pixels} of folds) {
    at += ms.length > 0 ? (startMs - ms[ms.length - 1]) * density : 0;
    ms.push(startMs, endMs);
    x.push(at, at + pixels);
    at += pixels;
  }
  const shift = anchorPixels - along(ms, x, density, anchorMs);
  return {ms, x: x.map((pixels) => pixels + shift), density};
}

/**
 * The value at a place of a curve made of straight lines.
 *
 * @param from - Corners, ascending, at least two.
 * @param slope - Of the curve before its first and after its last corner.
 */
function along(from: readonly number[], to: readonly number[], slope: number, value: number): number {
  const last = from.length - 1;
  if (value <= from[0]) return to[0] + (value - from[0]) * slope;
  if (value >= from[last]) return to[last] + (value - from[last]) * slope;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (from[middle] <= value) low = middle;
    else high = middle;
  }
  return to[low] + ((value - from[low]) / (from[high] - from[low])) * (to[high] - to[low]);
}
