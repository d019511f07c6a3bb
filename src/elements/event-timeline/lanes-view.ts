import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import type {EventTable, TimeWindow} from '../../data/event-table.js';
import {colorOf} from '../../symbols/palette.js';
import {SHAPE_PATHS, shapeOf} from '../../symbols/shapes.js';
import type {LaneLayout, LaneMark} from '../../timeline/lanes.js';

const BAR_HEIGHT = 10;
const SYMBOL_RADIUS = 5;

export interface LanesState {
  readonly window: TimeWindow | null;
  readonly selectedRow: number | null;
  readonly hoveredRow: number | null;
  /** The one mark that the Tab key reaches. */
  readonly tabRow: number | null;
  readonly width: number;
  /** What a screen reader says of a mark. */
  readonly describe: (row: number) => string;
  readonly handleFocus: (row: number) => void;
}

/** Lanes and their marks: a dot for an instant, a bar for a span, a fading bar where the span is what is not known. */
export function lanesView(table: EventTable, layout: LaneLayout, state: LanesState): SVGTemplateResult {
  return svg`<defs>${table.categories.map((category, index) => gradients(colorOf(category, index), index))}</defs>
    ${layout.lanes.map((lane, index) => svg`<rect class=${index % 2 ? 'lane odd' : 'lane'} y=${lane.y} width=${state.width} height=${lane.height}></rect>`)}
    ${layout.marks.map((mark) => markView(table, mark, state))}`;
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
  const isSelected = row === state.selectedRow;
  const classes = ['mark', mark.kind, isSelected && 'selected', row === state.hoveredRow && 'hovered', isOutside(table, row, state.window) && 'outside'];
  const symbolX = mark.pointX ?? (mark.kind === 'bar' ? mark.x + SYMBOL_RADIUS + 1 : mark.x + mark.width / 2);
  return svg`<g class=${classes.filter(Boolean).join(' ')} data-row=${row} role="button" tabindex=${row === state.tabRow ? 0 : -1}
      aria-label=${state.describe(row)} aria-pressed=${isSelected} @focus=${() => state.handleFocus(row)}>
    ${mark.kind === 'dot' ? nothing : barView(mark, index, colorOf(table.categories[index], index))}
    <path class="symbol" d=${SHAPE_PATHS[shapeOf(table.categories[index], index)]} fill=${colorOf(table.categories[index], index)}
      transform="translate(${symbolX} ${mark.y}) scale(${SYMBOL_RADIUS})"></path>
  </g>`;
}

function barView(mark: LaneMark, index: number, color: string): SVGTemplateResult {
  const fade = mark.openStart ? 'fade-start' : mark.openEnd ? 'fade-end' : null;
  const paint = mark.kind === 'fuzzy' ? `url(#fuzzy-${index})` : fade ? `url(#${fade}-${index})` : color;
  // An edge that the axis cuts is straight: the event goes on there.
  const radius = mark.cutStart || mark.cutEnd ? 0 : BAR_HEIGHT / 2;
  return svg`<rect class="bar" x=${mark.x} y=${mark.y - BAR_HEIGHT / 2} width=${mark.width} height=${BAR_HEIGHT} rx=${radius} fill=${paint}></rect>`;
}

function isOutside(table: EventTable, row: number, window: TimeWindow | null): boolean {
  return window !== null && !(table.startMs[row] < window.endMs && table.endMs[row] > window.startMs);
}
