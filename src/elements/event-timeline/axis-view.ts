import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import type {TimeTicks} from '../../timeline/ticks.js';

/** Lines through the plot, stronger where a day, month or year begins. */
export function gridView(ticks: TimeTicks, height: number): SVGTemplateResult {
  return svg`${ticks.minor.map(({x}) => svg`<line class="grid" x1=${x} x2=${x} y2=${height}></line>`)}
    ${ticks.major.map(({x}) => svg`<line class="grid major" x1=${x} x2=${x} y2=${height}></line>`)}`;
}

/** Two rows of labels: the steps, and below them what they belong to. */
export function axisView(ticks: TimeTicks, width: number): SVGTemplateResult {
  return svg`${[...ticks.major, ...ticks.minor].map(({x, label}) => (label ? tickLabel(x, label, width) : nothing))}
    ${ticks.context.map(({x, width: room, label, hangPixels = 0}) =>
      label
        ? svg`${x > 0 && hangPixels === 0 ? svg`<line class="grid major" x1=${x} x2=${x} y1="18" y2="36"></line>` : nothing}
          <text class="context" x=${hangPixels > 0 ? x - hangPixels : x + (x > 0 ? 5 : 0)} y="31">${label}</text>`
        : svg`${room > 0 && x > 0 ? svg`<line class="grid major" x1=${x} x2=${x} y1="18" y2="36"></line>` : nothing}`,
    )}`;
}

/** A label at the edge is moved inside, so that it is never cut. */
function tickLabel(x: number, label: string, width: number): SVGTemplateResult {
  const anchor = x < 14 ? 'start' : x > width - 14 ? 'end' : 'middle';
  return svg`<text class="tick" x=${x} y="13" text-anchor=${anchor}>${label}</text>`;
}
