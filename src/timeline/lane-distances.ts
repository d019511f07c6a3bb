import {timeDistance} from './time-distance.js';
import type {EventTable} from '../data/event-table.js';
import type {DurationStyle} from '../l10n/format-duration.js';
import type {LaneLayout, LaneMark} from './lanes.js';
import type {TimeDistance} from './time-distance.js';

/** How far an event of one lane is from the event that all are compared with. */
export interface LaneDistance {
  readonly mark: LaneMark;
  readonly distance: TimeDistance;
  /** Ends of the line between the two in pixels, in the height of the mark; equal where they overlap. */
  readonly fromX: number;
  readonly toX: number;
  /** '' where there is no room for it. */
  readonly label: string;
  /** Middle of the label in pixels. */
  readonly labelX: number;
  /** Width of the label with the free space around it. */
  readonly labelWidth: number;
}

export interface LaneDistances {
  /** The event that all others are compared with. */
  readonly mark: LaneMark;
  /** In the order of the lanes. */
  readonly distances: readonly LaneDistance[];
}

interface PixelSpan {
  readonly x: number;
  readonly width: number;
}

export interface LaneDistanceOptions {
  readonly widthPixels: number;
  /** What no label may cover: the signs of folds. */
  readonly taken: readonly PixelSpan[];
  readonly words: (distance: TimeDistance, style: DurationStyle) => string;
  /** Width of a text in pixels. */
  readonly textWidth: (text: string) => number;
}

const PADDING_PIXELS = 7;
const STYLES: readonly DurationStyle[] = ['long', 'short'];

/**
 * How far the closest event of every other lane is in time from one event, and in that event's own lane those before and after it.
 *
 * Only what is in view takes part: a distance is a line that can be seen.
 *
 * @param row - The event that all are compared with.
 * @returns null where it is not in view.
 */
export function laneDistances(table: EventTable, layout: LaneLayout, row: number, options: LaneDistanceOptions): LaneDistances | null {
  const reference = layout.marks.find((mark) => mark.row === row);
  if (!reference) return null;
  const nearest = new Map<string, {mark: LaneMark; distance: TimeDistance}>();
  for (const mark of layout.marks) {
    if (mark === reference) continue;
    const distance = timeDistance(table, row, mark.row);
    const isOwn = mark.lane === reference.lane;
    // What overlaps in the same lane is seen to do so.
    if (isOwn && distance.leastMs === 0 && distance.mostMs === 0) continue;
    const key = isOwn ? distance.relation : String(mark.lane);
    const best = nearest.get(key);
    if (!best || isCloser(distance, best.distance)) nearest.set(key, {mark, distance});
  }
  const distances = [...nearest.values()]
    .sort((a, b) => a.mark.lane - b.mark.lane || a.mark.x - b.mark.x)
    .map(({mark, distance}) => placed(mark, distance, reference, layout, options));
  return {mark: reference, distances};
}

function isCloser(a: TimeDistance, b: TimeDistance): boolean {
  return a.leastMs + a.mostMs < b.leastMs + b.mostMs;
}

/** Puts a label on the line if it fits there, else beside the event, on its side of the one that all are compared with; else nowhere. */
function placed(mark: LaneMark, distance: TimeDistance, reference: LaneMark, layout: LaneLayout, options: LaneDistanceOptions): LaneDistance {
  const [fromX, toX] = lineBetween(reference, mark, distance);
  const result = {mark, distance, fromX, toX};
  const labels = STYLES.map((style) => options.words(distance, style));
  const widthOf = (label: string) => options.textWidth(label) + 2 * PADDING_PIXELS;
  const free = widestFree(Math.min(fromX, toX), Math.max(fromX, toX), options.taken);
  const onLine = labels.find((label) => widthOf(label) <= free.width);
  if (onLine !== undefined) return {...result, label: onLine, labelX: free.x + free.width / 2, labelWidth: widthOf(onLine)};
  // In its own lane the line is enough: the words would crowd the event itself.
  const sides = mark.lane === reference.lane ? [] : sidesOf(mark, reference, distance);
  const others = [...layout.marks.filter(({row, y}) => row !== mark.row && y === mark.y), ...options.taken];
  for (const label of labels) {
    const labelWidth = widthOf(label);
    const left = sides.map(({x, towards}) => (towards < 0 ? x - labelWidth : x)).find((x) => {
      const isInside = x >= 0 && x + labelWidth <= options.widthPixels;
      return isInside && !others.some((other) => other.x < x + labelWidth && other.x + other.width > x);
    });
    if (left !== undefined) return {...result, label, labelX: left + labelWidth / 2, labelWidth};
  }
  return {...result, label: '', labelX: (fromX + toX) / 2, labelWidth: 0};
}

/**
 * Where a label may begin that does not fit on the line, and in which direction it then goes: what is earlier is never told of
 * right of the event that all are compared with, and what is later never left of it.
 */
function sidesOf(mark: LaneMark, reference: LaneMark, {relation}: TimeDistance): {x: number; towards: 1 | -1}[] {
  const [endX, referenceEndX] = [mark.x + mark.width, reference.x + reference.width];
  if (relation === 'later') return [{x: Math.max(endX, referenceEndX), towards: 1}];
  if (relation === 'earlier') return [{x: Math.min(mark.x, reference.x), towards: -1}];
  return [
    {x: endX, towards: 1},
    {x: mark.x, towards: -1},
  ];
}

/** The widest part of a line that nothing lies over. */
function widestFree(startX: number, endX: number, taken: readonly PixelSpan[]): PixelSpan {
  let widest: PixelSpan = {x: startX, width: 0};
  let from = startX;
  for (const {x, width} of [...taken, {x: endX, width: 0}]) {
    const to = Math.min(x, endX);
    if (to - from > widest.width) widest = {x: from, width: to - from};
    from = Math.max(from, x + width);
  }
  return widest;
}

function lineBetween(reference: LaneMark, mark: LaneMark, {relation}: TimeDistance): [fromX: number, toX: number] {
  if (relation === 'later') return [reference.x + reference.width, mark.x];
  if (relation === 'earlier') return [reference.x, mark.x + mark.width];
  const middle = mark.x + mark.width / 2;
  return [middle, middle];
}
