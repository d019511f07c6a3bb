import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import type {EventTable} from '../../data/event-table.js';
import {colorOf} from '../../symbols/palette.js';
import type {TimeHistogram} from '../../timeline/histogram.js';
import type {TimeScale} from '../../timeline/scale.js';
import {barOf, round} from './strip-view.js';

/** Beyond so many categories patterns come again. */
export const BAR_PATTERNS = 6;

/**
 * The histogram with each bar made of its categories, in the order of the legend from the ground up: one path for each. It stands
 * where there are too many events for marks. Where the system sets the colours, each has one of the patterns of `barPatterns`.
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
  return svg`${paths.map((path, index) => (path ? svg`<path class="category-bars" d=${path} fill=${colorOf(table.categories[index], index)} .style="--_pattern:url(#bars-${index % BAR_PATTERNS})"></path>` : nothing))}`;
}
