import {pixelsPerMs} from './folded-scale.js';
import {groupLanes} from './lane-groups.js';
import {markSpan} from './mark.js';
import {toPixels} from './scale.js';
import type {EventTable} from '../data/event-table.js';
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
  /** Most rows in a lane. Default: 8. */
  readonly maxSublanes?: number;
  /** Most marks that are drawn one by one. Default: 1500, but never more than two for each three pixels of width. */
  readonly maxMarks?: number;
}

export interface Lane extends LaneGroup {
  /** Top edge in pixels. */
  readonly y: number;
  /** The header and whole rows: a multiple of `rowHeightPixels`. */
  readonly height: number;
  /** Dated rows in the lane, in view or not. */
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

/** Above this many rows only those in view are packed: lanes may then change by panning, but a frame stays short. */
const STABLE_ROWS = 10_000;
/** Two marks a gap apart may seem closer by rounding. */
const ROUNDING_PIXELS = 0.01;
const TOO_MANY: LaneLayout = {lanes: [], marks: [], height: 0, tooMany: true};

/**
 * Lays events out in lanes, where no two marks overlap.
 *
 * Greedy interval packing in the order of start: each mark takes the first row of its lane that is free. Rows are packed whether
 * they are in view or not, so panning never moves a mark up or down and never opens or closes a lane.
 *
 * @param rows - Rows to draw, ascending, such as those of the legend's active categories. Rows without a date are left out.
 * @returns Marks within the scale only.
 */
export function layoutLanes(table: EventTable, rows: Uint32Array, scale: TimeScale, options: LaneOptions): LaneLayout {
  const {dotPixels = 10, gapPixels = 2, rowHeightPixels = 24, headerPixels = 0, maxSublanes = 8, maxMarks = 1500} = options;
  const marginMs = dotPixels / pixelsPerMs(scale);
  const isNear = (row: number) => table.endMs[row] + marginMs > scale.startMs && table.startMs[row] - marginMs < scale.endMs;
  const dated = rows.filter((row) => row < table.datedLength && (rows.length <= STABLE_ROWS || isNear(row)));
  const spans: MarkSpan[] = [];
  let inView = 0;
  const mostMarks = Math.min(maxMarks, (scale.widthPixels * 2) / 3);
  for (const row of dated) {
    const span = markSpan(table, row, scale, dotPixels, gapPixels);
    if (isInView(span, scale) && ++inView > mostMarks) return TOO_MANY;
    spans.push(span);
  }
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
