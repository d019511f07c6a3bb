import {nothing, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import type {LaneDistance, LaneDistances} from '../../timeline/lane-distances.js';

const TICK_PIXELS = 3;

/** The time of one event as a column through all lanes, and lines from it to the closest event of each lane. */
export function distanceLines(distances: LaneDistances, height: number): SVGTemplateResult {
  const {x, width} = distances.mark;
  return svg`<g class="distances">
    <rect class="reference" x=${x} width=${width} height=${height}></rect>
    <path class="reference-edge" d="M${x} 0V${height}M${x + width} 0V${height}"></path>
    ${distances.distances.map((distance) => (distance.fromX === distance.toX ? nothing : lineView(distance)))}
  </g>`;
}

/** A line with a short stroke where it starts; it makes way for a label that stands on it. */
function lineView({fromX, toX, mark, labelX, labelWidth}: LaneDistance): SVGTemplateResult {
  const towards = Math.sign(toX - fromX);
  const isOnLine = labelWidth > 0 && (labelX - fromX) * towards > 0 && (toX - labelX) * towards > 0;
  const gap = isOnLine ? `H${labelX - (towards * labelWidth) / 2}M${labelX + (towards * labelWidth) / 2} ${mark.y}` : '';
  return svg`<path class="distance" d="M${fromX} ${mark.y - TICK_PIXELS}v${2 * TICK_PIXELS}M${fromX} ${mark.y}${gap}H${toX}"></path>`;
}

/** How far each of them is, in words. Screen readers are told with the event itself. */
export function distanceLabels(distances: LaneDistances): SVGTemplateResult {
  return svg`<g aria-hidden="true">${distances.distances.map(({label, labelX, mark}) =>
    label ? svg`<text class="distance-label" x=${labelX} y=${mark.y + 4} text-anchor="middle">${label}</text>` : nothing,
  )}</g>`;
}
