import {DATE_LIMIT_MS, clampDate} from '../data/zone-offset.js';
import {foldedMs, foldedPixels, panFolded, pixelsPerMs, zoomFolded} from './folded-scale.js';
import type {TimeWindow} from '../data/event-table.js';

/** A stretch of time that takes so many pixels, however long it is and however far the scale is zoomed. */
export interface TimeFold extends TimeWindow {
  readonly pixels: number;
}

/** A scale from time to pixels: `startMs` is at 0, `endMs` at `widthPixels`. Both ends are finite. It is linear but for its folds. */
export interface TimeScale {
  readonly startMs: number;
  readonly endMs: number;
  readonly widthPixels: number;
  /** In order of time, without overlaps; they may lie outside. Default: none. */
  readonly folds?: readonly TimeFold[];
}

/** How far a scale may be zoomed and panned. */
export interface ScaleLimits extends TimeWindow {
  /** Shortest visible span in milliseconds. */
  readonly minSpanMs: number;
}

/** Nothing shorter can be looked at: events are dated to the minute at best, or to a second inside it. */
export const MIN_SPAN_MS = 60_000;
const DAY_MS = 86_400_000;

/**
 * Position of an instant in pixels, which may lie outside of the scale.
 *
 * @param ms - ±Infinity, an open end, is at the edge of the scale: 0 or `widthPixels`.
 */
export function toPixels(scale: TimeScale, ms: number): number {
  if (ms === -Infinity) return 0;
  if (ms === Infinity) return scale.widthPixels;
  const folded = scale.folds && foldedPixels(scale, ms);
  return folded ?? ((ms - scale.startMs) / (scale.endMs - scale.startMs)) * scale.widthPixels;
}

/** Instant at a position in pixels, in whole milliseconds; the start of a scale that has no width. */
export function toMs(scale: TimeScale, pixels: number): number {
  if (!(scale.widthPixels > 0)) return scale.startMs;
  const folded = scale.folds && foldedMs(scale, pixels);
  return clampDate(Math.round(folded ?? scale.startMs + (pixels / scale.widthPixels) * (scale.endMs - scale.startMs)));
}

/**
 * A span that can be drawn: finite, in order, within the range of `Date`.
 *
 * One instant, or less than a minute, gets a day around it. An open end lies one day beyond the other end; where both
 * are open, the span is the first day of 1970.
 */
export function finiteExtent({startMs, endMs}: TimeWindow): TimeWindow {
  const first = clampDate(Number.isFinite(startMs) ? startMs : Number.isFinite(endMs) ? endMs - DAY_MS : 0);
  const last = clampDate(Number.isFinite(endMs) ? endMs : first + DAY_MS);
  if (last - first > MIN_SPAN_MS) return {startMs: first, endMs: last};
  return slideInto((first + last - DAY_MS) / 2, DAY_MS, {startMs: -DATE_LIMIT_MS, endMs: DATE_LIMIT_MS});
}

/**
 * The limits of a story's scale: its extent with as much empty time around it as keeps it findable.
 *
 * @param extent - As of `EventTable.extent`; read with `finiteExtent`.
 * @param factor - Longest visible span, in lengths of the extent. Default: 3.
 */
export function scaleLimits(extent: TimeWindow, factor = 3): ScaleLimits {
  const {startMs, endMs} = finiteExtent(extent);
  const margin = ((endMs - startMs) * Math.max(0, factor - 1)) / 2;
  return {startMs: clampDate(startMs - margin), endMs: clampDate(endMs + margin), minSpanMs: MIN_SPAN_MS};
}

/**
 * The scale that shows a whole extent.
 *
 * @param extent - Read with `finiteExtent`.
 * @param widthPixels - Anything that is not a positive number counts as 0.
 * @param paddingPixels - Empty width on either side, so that the first mark is not cut; at most a quarter of the width
 * is used. Default: 12.
 * @param folds - Stretches inside the extent. Default: none.
 */
export function fitScale(extent: TimeWindow, widthPixels: number, paddingPixels = 12, folds?: readonly TimeFold[]): TimeScale {
  const width = widthPixels > 0 && Number.isFinite(widthPixels) ? widthPixels : 0;
  const {startMs, endMs} = finiteExtent(extent);
  const padding = Math.min(Math.max(0, paddingPixels), width / 4);
  const marginMs = width > 0 ? padding / pixelsPerMs({startMs, endMs, widthPixels: width - 2 * padding, folds}) : 0;
  const scale = {startMs: clampDate(startMs - marginMs), endMs: clampDate(endMs + marginMs), widthPixels: width};
  return folds?.length ? {...scale, folds} : scale;
}

/**
 * Zooms around a position, which keeps its instant unless a limit is met.
 *
 * @param factor - Above 1 zooms in. One that is not a positive number changes nothing.
 * @param anchorPixels - Usually the pointer's position, or the middle.
 */
export function zoomScale(scale: TimeScale, factor: number, anchorPixels: number, limits: ScaleLimits): TimeScale {
  if (!(factor > 0) || !Number.isFinite(factor)) return scale;
  const share = scale.widthPixels > 0 && Number.isFinite(anchorPixels) ? anchorPixels / scale.widthPixels : 0.5;
  const folded = scale.folds && zoomFolded(scale, factor, share * scale.widthPixels, limits);
  if (folded) return folded;
  const spanMs = scale.endMs - scale.startMs;
  const next = Math.max(limits.minSpanMs, Math.min(spanMs / factor, limits.endMs - limits.startMs));
  return {...scale, ...slideInto(scale.startMs + share * (spanMs - next), next, limits)};
}

/** Moves the scale: by positive pixels towards later dates. It stops at the limits and keeps its span. */
export function panScale(scale: TimeScale, deltaPixels: number, limits: ScaleLimits): TimeScale {
  const folded = scale.folds && panFolded(scale, deltaPixels, limits);
  if (folded) return folded;
  const spanMs = scale.endMs - scale.startMs;
  const deltaMs = scale.widthPixels > 0 && Number.isFinite(deltaPixels) ? (deltaPixels / scale.widthPixels) * spanMs : 0;
  return {...scale, ...slideInto(scale.startMs + deltaMs, spanMs, limits)};
}

/**
 * Moves a span as little as needed to lie within limits. A span that is longer than the limits starts where they start
 * and is cut to them.
 */
export function slideInto(startMs: number, spanMs: number, limits: TimeWindow): TimeWindow {
  const start = Math.max(limits.startMs, Math.min(startMs, limits.endMs - spanMs));
  return {startMs: start, endMs: Math.min(start + spanMs, limits.endMs)};
}
