import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {VERIFICATION_STATUSES} from '../../data/event-table.js';
import type {EventTable, TimeWindow, VerificationStatus} from '../../data/event-table.js';
import {isInWindow} from '../../data/window-slice.js';
import {colorOf} from '../../symbols/palette.js';
import {SHAPE_PATHS, shapeOf} from '../../symbols/shapes.js';
import {VERIFICATION_PATHS} from '../../symbols/verification.js';
import {NO_PLACE} from '../../timeline/lane-groups.js';
import type {LaneLayout, LaneMark} from '../../timeline/lanes.js';

const BAR_HEIGHT = 10;
const SYMBOL_RADIUS = 5;
/** Of the badge: from the middle of the symbol to the right and down, and of the disc. */
const BADGE_OFFSET = 5;
const BADGE_RADIUS = 4.5;
/** Of the sign, which is drawn on a grid of 16. */
const BADGE_SCALE = 0.46;

export interface LanesState {
  readonly window: TimeWindow | null;
  /** Where marks are drawn from, in pixels: what pans with them, so that a pan moves one group and not each of them. */
  readonly anchorX: number;
  /** While a playback carries the window on: where its end was at first. Null otherwise. */
  readonly playedFromMs: number | null;
  readonly selectedRow: number | null;
  readonly hoveredRow: number | null;
  /** The one mark that the Tab key reaches. */
  readonly tabRow: number | null;
  /** What a screen reader says of a mark; nothing before the words are loaded. */
  readonly describe: (row: number) => string | undefined;
  readonly handleFocus: (row: number) => void;
}

/** The ground of the lanes: every other one is washed, and that of the events without a single place is set apart by a line. */
export function laneGrounds({lanes}: LaneLayout, width: number): SVGTemplateResult {
  return svg`${lanes.map(
    ({y, height, key}, index) => svg`<rect class=${index % 2 ? 'lane odd' : 'lane'} y=${y} width=${width} height=${height}></rect>
      ${key === NO_PLACE && index > 0 ? svg`<line class="apart" x2=${width} y1=${y} y2=${y}></line>` : nothing}`,
  )}`;
}

/** The marks: a dot for an instant, a bar for a span, a fading bar where the span is what is not known; hollow where nothing was found. */
export function marksView(table: EventTable, {marks}: LaneLayout, state: LanesState): SVGTemplateResult {
  return svg`<defs>${table.categories.map((category, index) => gradients(colorOf(category, index), index))}</defs>
    <g class="marks" transform="translate(${state.anchorX} 0)">${repeat(marks, ({row}) => row, (mark) => markView(table, mark, state))}</g>`;
}

function gradients(color: string, index: number): SVGTemplateResult {
  const stop = (offset: number, opacity: number) => svg`<stop offset=${offset} stop-color=${color} stop-opacity=${opacity}></stop>`;
  return svg`<linearGradient id="fuzzy-${index}">${stop(0, 0.1)}${stop(0.3, 0.5)}${stop(0.7, 0.5)}${stop(1, 0.1)}</linearGradient>
    <linearGradient id="fade-start-${index}">${stop(0, 0)}${stop(0.5, 1)}</linearGradient>
    <linearGradient id="fade-end-${index}">${stop(0.5, 1)}${stop(1, 0)}</linearGradient>`;
}

function markView(table: EventTable, mark: LaneMark, state: LanesState): SVGTemplateResult {
  const {row} = mark;
  const index = table.category[row];
  const color = colorOf(table.categories[index], index);
  const isSelected = row === state.selectedRow;
  const classes = ['mark', mark.kind, table.negative[row] === 1 && 'negative', isSelected && 'selected', row === state.hoveredRow && 'hovered', ...placeInTime(table, row, state)];
  const symbolX = mark.pointX ?? (mark.kind === 'bar' ? mark.x + SYMBOL_RADIUS + 1 : mark.x + mark.width / 2);
  // What stands in the mark is placed by its symbol, so that a zoom moves the mark and little in it.
  return svg`<g class=${classes.filter(Boolean).join(' ')} transform="translate(${round(symbolX - state.anchorX)} ${mark.y})" color=${color} data-row=${row} role="button" tabindex=${row === state.tabRow ? 0 : -1}
      aria-label=${state.describe(row) ?? nothing} aria-pressed=${isSelected} @focus=${() => state.handleFocus(row)}>
    ${mark.kind === 'dot' ? nothing : barView(mark, mark.x - symbolX, index, color)}
    <path class="symbol" d=${SHAPE_PATHS[shapeOf(table.categories[index], index)]} fill=${color} transform="scale(${SYMBOL_RADIUS})"></path>
    ${badgeView(VERIFICATION_STATUSES[table.verification[row]])}
  </g>`;
}

/** How far an event was checked, as a sign at the lower right of its symbol; nothing for an event without a status. */
function badgeView(status: VerificationStatus): SVGTemplateResult | typeof nothing {
  if (status === 'none') return nothing;
  return svg`<g class="badge" data-status=${status} transform="translate(${BADGE_OFFSET} ${BADGE_OFFSET})">
    <circle r=${BADGE_RADIUS}></circle><path d=${VERIFICATION_PATHS[status]} transform="scale(${BADGE_SCALE}) translate(-8 -8)"></path>
  </g>`;
}

function barView(mark: LaneMark, x: number, index: number, color: string): SVGTemplateResult {
  const fade = mark.openStart ? 'fade-start' : mark.openEnd ? 'fade-end' : null;
  const paint = mark.kind === 'fuzzy' ? `url(#fuzzy-${index})` : fade ? `url(#${fade}-${index})` : color;
  // An edge that the axis cuts is straight: the event goes on there.
  const radius = mark.cutStart || mark.cutEnd ? 0 : BAR_HEIGHT / 2;
  return svg`<rect class="bar" x=${round(x)} y=${-BAR_HEIGHT / 2} width=${round(mark.width)} height=${BAR_HEIGHT} rx=${radius} fill=${paint}></rect>`;
}

/** Whether a mark lies outside the window, before it or to come, or has come into it in the course of a playback. */
function placeInTime(table: EventTable, row: number, {window, playedFromMs}: LanesState): string[] {
  if (!window) return [];
  if (isInWindow(table, row, window)) return playedFromMs !== null && table.startMs[row] >= playedFromMs ? ['entered'] : [];
  return table.startMs[row] < window.startMs ? ['outside', 'passed'] : ['outside'];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
