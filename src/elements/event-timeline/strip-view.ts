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
export function histogramView({bounds, totals, max}: TimeHistogram, scale: TimeScale, height: number, className: string): SVGTemplateResult {
  if (max === 0) return svg`${nothing}`;
  let path = '';
  totals.forEach((total, bin) => {
    if (total === 0) return;
    const {left, width, pixels} = barOf(scale, bounds, bin, total / max, height);
    path += `M${left} ${height}v${-pixels}h${width}V${height}z`;
  });
  return svg`<path class=${className} d=${path}></path>`;
}

/** Where a bar stands and how high it is, in pixels. @param share - Of the height of the highest. */
export function barOf(scale: TimeScale, bounds: readonly number[], bin: number, share: number, height: number): {left: number; width: number; pixels: number} {
  const left = toPixels(scale, bounds[bin]);
  const right = toPixels(scale, bounds[bin + 1]);
  const gap = right - left > 5 ? 1 : 0;
  return {left: round(left), width: round(right - left - gap), pixels: round(Math.max(2, share * height))};
}

/** To hundredths of a pixel: browsers draw no finer. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
