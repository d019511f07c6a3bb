import {pixelsPerMs} from './folded-scale.js';
import {groupLanes} from './lane-groups.js';
import {passingRows, rowsNear} from './lane-rows.js';
import {markSpan} from './mark.js';
import {toPixels} from './scale.js';
import {rangeCounts} from '../data/range-counts.js';
import type {EventTable, TimeWindow} from '../data/event-table.js';
import type {LaneGroup, LaneGroupOptions, LaneGrouping} from './lane-groups.js';
import type {MarkKind, MarkSpan} from './mark.js';
import type {TimeScale} from './scale.js';

export interface LaneOptions extends LaneGroupOptions {
  readonly grouping: LaneGrouping;
  /** Diameter of a dot, and the least width of every mark. Default: 10. */
  readonly dotPixels?: number;
  /** Least free space between two marks of a row. Default: 2. */
  readonly gapPixels?: number;
  /** Distance of two rows of marks. Default: 24, so that a target of 24 px (WCAG 2.5.8) fits around every mark. */
  readonly rowHeightPixels?: number;
  /** Free height at the top of each lane, for its name. Default: 0. */
  readonly headerPixels?: number;
  /** Most rows in a lane. Default: 8; 24 for a few long events; 64 in a view of ten minutes or less, since zooming would not tell what is left apart. */
  readonly maxSublanes?: number;
  /** Most marks that are drawn one by one. Default: 1500, but never more than two for each three pixels of width. */
  readonly maxMarks?: number;
}

export interface Lane extends LaneGroup {
  /** Top edge in pixels. */
  readonly y: number;
  /** The header and whole rows: a multiple of `rowHeightPixels`. */
  readonly height: number;
  /** Rows that are packed in the lane: all of it with a date, or those in view where there are too many for that. */
  readonly rowsCount: number;
}

export interface LaneMark {
  readonly row: number;
  /** Index into `LaneLayout.lanes`. */
  readonly lane: number;
  /** Left edge in pixels. Bars are cut at the edges of the scale; a dot may stand half outside. */
  readonly x: number;
  readonly width: number;
  /** Middle of the mark in pixels from the top of the layout. */
  readonly y: number;
  readonly kind: MarkKind;
  /** The start or end of the event is not known: the mark fades. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** The event goes on beyond the edge of the scale. */
  readonly cutStart: boolean;
  readonly cutEnd: boolean;
  /** An approximate instant inside the span, in pixels; undefined where there is none or it is out of view. */
  readonly pointX?: number;
}

export interface LaneLayout {
  readonly lanes: readonly Lane[];
  /** In the order of the rows, which is that of their start. */
  readonly marks: readonly LaneMark[];
  readonly height: number;
  /** There is more in view than can be told apart: nothing is laid out, and a histogram says more. */
  readonly tooMany: boolean;
}

/** Above this many rows only those in view are looked at and packed: lanes may then change by panning, but a frame stays short. */
const STABLE_ROWS = 10_000;
const CLOSE_MS = 600_000;
/** So many marks are worth scrolling through: spans of months lie above one another, and bars would not say which is which. */
const FEW_MARKS = 100;
/** Two marks a gap apart may seem closer by rounding. */
const ROUNDING_PIXELS = 0.01;
/** No mark has a place of its own. */
export const TOO_MANY: LaneLayout = {lanes: [], marks: [], height: 0, tooMany: true};

/**
 * Lays events out in lanes, where no two marks overlap.
 *
 * Greedy interval packing in the order of start: each mark takes the first row of its lane that is free. Up to ten thousand rows
 * are packed whether they are in view or not, so panning never moves a mark up or down and never opens or closes a lane. Whether
 * there are too many in view is counted before any row is looked at.
 *
 * @param mask - Of the rows to draw, such as those that the filters leave; null for all. Rows without a date are left out.
 * @returns Marks within the scale only.
 */
export function layoutLanes(table: EventTable, mask: Uint8Array | null, scale: TimeScale, options: LaneOptions): LaneLayout {
  const {dotPixels = 10, gapPixels = 2, rowHeightPixels = 24, headerPixels = 0, maxMarks = 1500} = options;
  const counts = rangeCounts(table, mask);
  const mostMarks = Math.min(maxMarks, (scale.widthPixels * 2) / 3);
  const marginMs = (dotPixels + gapPixels) / pixelsPerMs(scale);
  if (counts.inWindow(wellInside(table, scale, marginMs)) > mostMarks) return TOO_MANY;
  const isStable = counts.inWindow(null) - counts.undatedCount <= STABLE_ROWS;
  const rows: number[] = [];
  const spans: MarkSpan[] = [];
  let inView = 0;
  for (const row of isStable ? passingRows(table, mask, counts) : rowsNear(table, mask, widened(scale, marginMs))) {
    const span = markSpan(table, row, scale, dotPixels, gapPixels);
    const isSeen = isInView(span, scale);
    if (isSeen && ++inView > mostMarks) return TOO_MANY;
    if (!isSeen && !isStable) continue;
    rows.push(row);
    spans.push(span);
  }
  const {maxSublanes = mostSublanes(scale, inView)} = options;
  const dated = Uint32Array.from(rows);
  const {groups, laneOf} = groupLanes(table, dated, options.grouping, options);
  const packed = groups.map((): {ends: number[]; rowsCount: number} => ({ends: [], rowsCount: 0}));
  const sublaneOf = new Uint32Array(dated.length);
  for (let i = 0; i < dated.length; i++) {
    const lane = packed[laneOf[i]];
    lane.rowsCount++;
    sublaneOf[i] = takeSublane(lane.ends, spans[i], gapPixels, maxSublanes);
    if (sublaneOf[i] === maxSublanes && isInView(spans[i], scale)) return TOO_MANY;
  }
  let y = 0;
  const lanes = groups.map((group, lane): Lane => {
    const {ends, rowsCount} = packed[lane];
    const height = headerPixels + Math.max(1, ends.length) * rowHeightPixels;
    const top = y;
    y += height;
    return {...group, y: top, height, rowsCount};
  });
  const marks: LaneMark[] = [];
  spans.forEach((span, i) => {
    if (!isInView(span, scale)) return;
    const middle = lanes[laneOf[i]].y + headerPixels + (sublaneOf[i] + 0.5) * rowHeightPixels;
    marks.push({row: dated[i], lane: laneOf[i], y: middle, ...cut(span, scale), ...pointOf(table, dated[i], scale)});
  });
  return {lanes, marks, height: y, tooMany: false};
}

function mostSublanes({startMs, endMs}: TimeScale, inView: number): number {
  if (endMs - startMs <= CLOSE_MS) return 64;
  return inView <= FEW_MARKS ? 24 : 8;
}

/** What lies in it is in view, whatever its mark and by whichever clock its day is. */
function wellInside({dayShift}: EventTable, {startMs, endMs}: TimeScale, marginMs: number): TimeWindow {
  const slackMs = marginMs + (dayShift?.maxMs ?? 0);
  return {startMs: startMs + slackMs, endMs: endMs - slackMs};
}

function widened({startMs, endMs}: TimeScale, marginMs: number): TimeWindow {
  return {startMs: startMs - marginMs, endMs: endMs + marginMs};
}

/**
 * Takes the first row of a lane that is free at the left edge of a mark.
 *
 * @param ends - Right edges of the last mark of each row; written to.
 * @returns `most`, and nothing is taken, where no row is free.
 */
function takeSublane(ends: number[], {startX, endX}: MarkSpan, gap: number, most: number): number {
  let sublane = 0;
  while (sublane < ends.length && ends[sublane] + gap > startX + ROUNDING_PIXELS) sublane++;
  if (sublane < most) ends[sublane] = endX;
  return sublane;
}

function isInView({startX, endX}: MarkSpan, {widthPixels}: TimeScale): boolean {
  return endX > 0 && startX < widthPixels;
}

/** Cuts a bar at the edges of the scale: a browser draws a rectangle of a million pixels badly or not at all. */
function cut({startX, endX, kind, openStart, openEnd}: MarkSpan, {widthPixels}: TimeScale) {
  const isDot = kind === 'dot';
  const x = isDot ? startX : Math.max(0, startX);
  const end = isDot ? endX : Math.min(widthPixels, endX);
  return {x, width: end - x, kind, openStart, openEnd, cutStart: startX < x, cutEnd: endX > end};
}

function pointOf(table: EventTable, row: number, scale: TimeScale): {pointX?: number} {
  const pointX = toPixels(scale, table.pointMs[row]);
  return pointX >= 0 && pointX <= scale.widthPixels ? {pointX} : {};
}
