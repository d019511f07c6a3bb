import {css} from 'lit';
import {ownText} from '../shared/own-text.styles.js';
import {tipStyles} from '../shared/tip.styles.js';
import {controlStyles} from './controls.styles.js';
import {handleStyles} from './handles.styles.js';

const zoneBelow = css`
  inset-block-start: 100%;
  inset-inline: 0;
  inline-size: auto;
  padding: 0;
  text-overflow: ellipsis;
  white-space: nowrap;
`;
/** Not of the stage, which is as high as what is drawn over it. */
const roomBelow = css`
  margin-block-end: var(--_zone-room, 18px);
`;

export const viewStyles = css`
  ${ownText} ${tipStyles} ${controlStyles} ${handleStyles}
  :host {
    container-type: inline-size;
    user-select: none;
    -webkit-user-select: none;
  }
  .frame {
    --_names: var(--_lane-names, 8.5rem);
  }
  .frame.place {
    --_names: var(--_lane-names, 11rem);
  }
  .frame.none,
  .frame.dense {
    --_names: 0rem;
  }
  /* As wide as what it stands in, and of one height: what is drawn to a new width does not change once more what is observed. */
  .ruler {
    height: 0;
  }
  .unmeasured {
    height: 0;
    overflow: clip;
  }
  .defs {
    position: absolute;
    width: 0;
    height: 0;
  }
  .stage,
  .scroller {
    position: relative;
  }
  .scroller {
    display: var(--event-timeline-lanes, flex);
    max-height: var(--event-timeline-height, 24rem);
    overflow: hidden auto;
    scrollbar-width: none;
  }
  .scroller[hidden] {
    display: none;
  }
  .names {
    flex: none;
    width: var(--_names);
    padding-inline-end: 0.75rem;
    font-size: 0.9375em;
  }
  .names div {
    display: flex;
    gap: 0.45rem;
    align-items: center;
    min-width: 0;
  }
  .names span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .names .apart {
    color: var(--_soft);
    font-style: italic;
  }
  .plot {
    position: relative;
    margin-inline-start: var(--_names);
  }
  /* As the plot lies, whichever side of it the names are on. */
  .over {
    position: absolute;
    z-index: 3;
    inset-block: 0;
    inset-inline: var(--_names) 0;
    pointer-events: none;
  }
  /* Beside the axis, below the names; below the strip where there is no room for these. */
  .zone {
    display: var(--_extras, block);
    position: absolute;
    inset-block-start: 2px;
    inset-inline-end: 100%;
    inline-size: var(--_names);
    margin: 0;
    padding-inline-end: 0.75rem;
    overflow: hidden;
    color: var(--_soft);
    font-size: 0.75rem;
    line-height: 16px;
    text-align: end;
  }
  .frame:is(.none, .dense) .zone {
    ${zoneBelow}
  }
  .frame:is(.none, .dense) .stage:has(.zone) {
    ${roomBelow}
  }
  .none .names {
    display: none;
  }
  svg.lanes,
  svg.axis,
  svg.histogram {
    display: block;
    width: 100%;
    overflow: visible;
  }
  /* Time runs from left to right in every script. */
  svg.lanes,
  svg.axis,
  svg.histogram {
    direction: ltr;
  }
  svg.lanes {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    cursor: grab;
    touch-action: pan-y;
  }
  svg.lanes:active {
    cursor: grabbing;
  }
  .lane {
    fill: transparent;
  }
  .lane.odd {
    fill: var(--_wash);
  }
  line.apart {
    stroke: var(--_soft);
    stroke-dasharray: 4 3;
    shape-rendering: crispEdges;
  }
  .grid {
    stroke: var(--_line);
    stroke-width: 1;
    stroke-dasharray: 1 3;
    shape-rendering: crispEdges;
  }
  .grid.major {
    stroke-dasharray: none;
  }
  .mark {
    cursor: pointer;
  }
  .mark .symbol {
    stroke: var(--_paper);
    stroke-width: 0.25;
    width: auto;
    height: auto;
    paint-order: stroke;
  }
  .mark.negative .bar {
    fill: var(--_paper);
    stroke: currentColor;
    stroke-dasharray: 4 3;
  }
  .mark.negative .symbol {
    fill: var(--_paper);
    stroke: currentColor;
    stroke-width: 0.4;
  }
  .badge circle {
    fill: var(--_paper);
  }
  .badge path {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 2.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .badge[data-status='verified'] path {
    stroke: var(--_soft);
  }
  .mark.outside {
    opacity: 0.35;
  }
  .mark.hovered .symbol,
  .mark.selected .symbol {
    stroke: var(--_ink);
    stroke-width: 0.4;
    paint-order: stroke;
  }
  .mark.selected .bar,
  .mark.hovered .bar {
    stroke: var(--_ink);
    stroke-width: 1;
  }
  .mark.selected .bar {
    stroke-width: 2;
  }
  .mark.selected .symbol {
    stroke-width: 0.6;
  }
  .mark:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  text {
    font-size: 0.75rem;
    fill: var(--_soft);
    font-variant-numeric: tabular-nums;
    unicode-bidi: plaintext;
  }
  text.context {
    fill: var(--_ink);
    font-weight: 600;
  }
  svg.axis {
    border-block-start: 1px solid var(--_soft);
    cursor: grab;
    touch-action: pan-y;
  }
  .strip {
    position: relative;
    margin-block-start: 0.25rem;
    background: var(--_wash);
    touch-action: pan-y;
  }
  svg.histogram {
    overflow: hidden;
    cursor: crosshair;
    touch-action: pan-y;
  }
  /* Each bar begins and ends with a whole pixel, which is sharp, and is painted in half the time while dates are chosen. */
  .bars,
  .category-bars {
    transform: translateY(4px);
    shape-rendering: crispEdges;
  }
  .bars {
    fill: var(--_line);
  }
  .bars.inside {
    fill: color-mix(in srgb, var(--_soft) 70%, var(--_wash));
  }
  .band {
    pointer-events: none;
  }
  .veil {
    fill: var(--_paper);
    opacity: 0.55;
  }
  svg.lanes .veil {
    display: none;
  }
  .band line {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  @container (max-width: 520px) {
    .frame.frame {
      --_names: 0rem;
    }
    .names {
      position: absolute;
      z-index: 2;
      inset: 0;
      width: auto;
      padding: 0;
      pointer-events: none;
    }
    .names div {
      position: absolute;
      inset-inline: 0;
      align-items: start;
      line-height: 20px;
      text-shadow:
        0 0 2px var(--_paper),
        0 0 2px var(--_paper);
    }
    .scroller {
      max-height: var(--event-timeline-height, 36rem);
    }
    .names .symbol {
      height: 20px;
    }
    .frame .zone.zone {
      ${zoneBelow}
    }
    .stage:has(.zone) {
      ${roomBelow}
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .mark {
      transition: opacity 120ms;
    }
  }
  /* What was drawn for the screen is made smaller for the page, all of it by the same share. */
  @media print {
    .frame {
      width: calc(var(--_drawn) * 1px);
      zoom: min(1, tan(atan2(100cqw, calc(var(--_drawn) * 1px))));
    }
    .frame .scroller.scroller {
      max-height: none;
      mask: none;
    }
    .controls .button,
    .tip {
      display: none;
    }
  }
`;
