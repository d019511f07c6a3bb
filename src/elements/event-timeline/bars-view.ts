import {html, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import type {EventTable} from '../../data/event-table.js';
import {formatCount} from '../../l10n/format-number.js';
import {formatWindow} from '../../l10n/format-when.js';
import type {Strings} from '../../l10n/strings.js';
import type {TimeHistogram} from '../../timeline/histogram.js';
import {toPixels} from '../../timeline/scale.js';
import type {TimeScale} from '../../timeline/scale.js';
import {categoryName} from '../shared/category-name.js';
import {categorySymbol} from '../shared/symbol.js';

export {barStyles as partStyles} from './bars.styles.js';
export {categoryBars} from './category-bars.js';

/** Categories that a tooltip names; the rest are in the total. */
const MOST_NAMED = 6;

export interface BarWords {
  readonly strings: Strings;
  readonly locale: string;
  /** Zone of the axis. */
  readonly timeZone: string;
}

/** What stands behind the bar that is pointed at. */
export function barGround(bin: number, {bounds}: TimeHistogram, scale: TimeScale, height: number): SVGTemplateResult {
  const left = toPixels(scale, bounds[bin]);
  return svg`<rect class="bar-ground" x=${left} width=${Math.max(2, toPixels(scale, bounds[bin + 1]) - left)} height=${height}></rect>`;
}

/** Strokes on a square of 8 pixels: full, then leaning either way, lying, standing, dotted. */
const PATTERNS = ['M0 4H8', 'M-2 2L2 -2M0 8L8 0M6 10L10 6', 'M-2 6L2 10M0 0L8 8M6 -2L10 2', 'M0 2H8M0 6H8', 'M2 0V8M6 0V8', 'M1 2H3M5 6H7'];

/** What tells the categories of bars apart where they have no colours of their own: in the order of the legend, over and over. */
export function barPatterns(): SVGTemplateResult {
  return svg`<defs>${PATTERNS.map(
    (strokes, index) => svg`<pattern id="bars-${index}" width="8" height="8" patternUnits="userSpaceOnUse">
      <rect class="pattern-ground" width="8" height="8"></rect><path class="pattern-stroke" d=${strokes} stroke-width=${index === 0 ? 8 : 2}></path>
    </pattern>`,
  )}</defs>`;
}

/** What the focus is on where the bars stand in place of events: a slider over the bars that have events, which says of each what it is. */
export function barCursor(bin: number, {bounds, totals}: TimeHistogram, scale: TimeScale, {strings, locale, timeZone}: BarWords): TemplateResult {
  const left = Math.max(0, toPixels(scale, bounds[bin]));
  const right = Math.min(scale.widthPixels, toPixels(scale, bounds[bin + 1]));
  const when = formatWindow({startMs: bounds[bin], endMs: bounds[bin + 1]}, locale, timeZone);
  return html`<div
    class="bar-cursor"
    role="slider"
    tabindex="0"
    aria-label=${strings.timelineBars}
    aria-valuemin=${bounds[0]}
    aria-valuemax=${bounds[bounds.length - 1]}
    aria-valuenow=${bounds[bin]}
    aria-valuetext=${strings.enumerated([when, strings.eventCount(totals[bin], formatCount(totals[bin], locale))])}
    aria-keyshortcuts="Enter Escape"
    .style="--_left:${left}px;--_width:${Math.max(2, right - left)}px"
  ></div>`;
}

/** The dates of a bar, how many events there are, and of which categories: those with the most. */
export function barTip(table: EventTable, bin: number, {bounds, totals, byCategory}: TimeHistogram, scale: TimeScale, {strings, locale, timeZone}: BarWords): TemplateResult {
  const x = Math.min(scale.widthPixels, Math.max(0, (toPixels(scale, bounds[bin]) + toPixels(scale, bounds[bin + 1])) / 2));
  const counts = byCategory.map((category, index) => ({index, count: category[bin]})).filter(({count}) => count > 0);
  const named = counts.length > 1 ? counts.sort((a, b) => b.count - a.count).slice(0, MOST_NAMED) : counts;
  return html`<div class="tip bar-tip" part="tooltip" .style="left:${x}px;top:0;--_share:${x / Math.max(1, scale.widthPixels)}" aria-hidden="true">
    <strong>${formatWindow({startMs: bounds[bin], endMs: bounds[bin + 1]}, locale, timeZone)}</strong>
    <span>${strings.eventCount(totals[bin], formatCount(totals[bin], locale))}</span>
    ${named.map(({index, count}) => html`<span class="bar-category">${categorySymbol(table, index)}${categoryName(table, index, strings)}<b>${formatCount(count, locale)}</b></span>`)}
  </div>`;
}
