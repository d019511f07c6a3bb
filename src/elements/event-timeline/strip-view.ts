import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import type {TimeHistogram} from '../../timeline/histogram.js';
import {toPixels} from '../../timeline/scale.js';
import type {TimeScale} from '../../timeline/scale.js';

/**
 * The histogram as one path, whatever the number of its bars.
 *
 * @param height - Pixels of the highest bar. A bin with a single event is at least two pixels high: it must be seen.
 */
export function histogramView(histogram: TimeHistogram, scale: TimeScale, height: number, className: string): SVGTemplateResult {
  if (histogram.max === 0) return svg`${nothing}`;
  let path = '';
  histogram.totals.forEach((total, bin) => {
    if (total === 0) return;
    const left = toPixels(scale, histogram.bounds[bin]);
    const right = toPixels(scale, histogram.bounds[bin + 1]);
    const bar = Math.max(2, (total / histogram.max) * height);
    const gap = right - left > 5 ? 1 : 0;
    path += `M${round(left)} ${height}v${round(-bar)}h${round(right - left - gap)}V${height}z`;
  });
  return svg`<path class=${className} d=${path}></path>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
