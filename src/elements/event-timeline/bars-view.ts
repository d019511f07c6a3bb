import {html, nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import type {EventTable} from '../../data/event-table.js';
import {formatCount} from '../../l10n/format-number.js';
import {formatWindow} from '../../l10n/format-when.js';
import type {Strings} from '../../l10n/strings.js';
import {colorOf} from '../../symbols/palette.js';
import type {TimeHistogram} from '../../timeline/histogram.js';
import {toPixels} from '../../timeline/scale.js';
import type {TimeScale} from '../../timeline/scale.js';
import {categoryName} from '../shared/category-name.js';
import {categorySymbol} from '../shared/symbol.js';
import {barOf} from './strip-view.js';

/** Categories that a tooltip names; the rest are in the total. */
const MOST_NAMED = 6;

export interface BarWords {
  readonly strings: Strings;
  readonly locale: string;
  /** Zone of the axis. */
  readonly timeZone: string;
}

/**
 * The histogram with each bar made of its categories, in the order of the legend from the ground up: one path for each. It stands
 * where there are too many events for marks.
 *
 * @param height - Pixels of the highest bar.
 */
export function categoryBars(table: EventTable, {bounds, totals, byCategory, max}: TimeHistogram, scale: TimeScale, height: number): SVGTemplateResult {
  const paths = byCategory.map(() => '');
  totals.forEach((total, bin) => {
    if (total === 0) return;
    const {left, width, pixels} = barOf(scale, bounds, bin, total / max, height);
    let below = 0;
    byCategory.forEach((counts, category) => {
      const count = counts[bin];
      if (count === 0) return;
      const bottom = round(height - (below / total) * pixels);
      below += count;
      const top = round(height - (below / total) * pixels);
      paths[category] += `M${left} ${bottom}V${top}h${width}V${bottom}z`;
    });
  });
  return svg`${paths.map((path, index) => (path ? svg`<path class="category-bars" d=${path} fill=${colorOf(table.categories[index], index)}></path>` : nothing))}`;
}

/** What stands behind the bar that is pointed at. */
export function barGround(bin: number, {bounds}: TimeHistogram, scale: TimeScale, height: number): SVGTemplateResult {
  const left = toPixels(scale, bounds[bin]);
  return svg`<rect class="bar-ground" x=${left} width=${Math.max(2, toPixels(scale, bounds[bin + 1]) - left)} height=${height}></rect>`;
}

/** The dates of a bar, how many events there are, and of which categories: those with the most. */
export function barTip(table: EventTable, bin: number, {bounds, totals, byCategory}: TimeHistogram, scale: TimeScale, {strings, locale, timeZone}: BarWords): TemplateResult {
  const x = Math.min(scale.widthPixels, Math.max(0, (toPixels(scale, bounds[bin]) + toPixels(scale, bounds[bin + 1])) / 2));
  const counts = byCategory.map((category, index) => ({index, count: category[bin]})).filter(({count}) => count > 0);
  const named = counts.length > 1 ? counts.sort((a, b) => b.count - a.count).slice(0, MOST_NAMED) : counts;
  return html`<div class="tip bar-tip" part="tooltip" style="left:${x}px;top:0;--_share:${x / Math.max(1, scale.widthPixels)}" aria-hidden="true">
    <strong>${formatWindow({startMs: bounds[bin], endMs: bounds[bin + 1]}, locale, timeZone)}</strong>
    <span>${strings.eventCount(totals[bin], formatCount(totals[bin], locale))}</span>
    ${named.map(({index, count}) => html`<span class="bar-category">${categorySymbol(table, index)}${categoryName(table, index, strings)}<b>${formatCount(count, locale)}</b></span>`)}
  </div>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
