import {css} from 'lit';
import {backgroundStyles} from './background.styles.js';
import {foldStyles} from './folds.styles.js';
import {playbackStyles} from './playback.styles.js';

export const viewStyles = css`
  ${backgroundStyles} ${foldStyles}
  :host {
    container-type: inline-size;
    user-select: none;
    -webkit-user-select: none;
  }
  .controls {
    display: var(--_controls, flex);
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    margin-block-end: 0.75rem;
  }
  .controls .button {
    height: 2rem;
    line-height: 1;
  }
  .play {
    display: grid;
    place-items: center;
    width: 2.5rem;
    padding: 0;
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_paper);
  }
  .play svg {
    width: 1rem;
    height: 1rem;
    fill: currentColor;
  }
  .speed {
    display: var(--_extras, inline-block);
    padding-inline: 0.4rem;
  }
  .words {
    flex: 1 1 12rem;
    margin: 0;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }
  .words strong {
    display: block;
    font-size: 1.0625em;
  }
  .words span {
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .end {
    display: flex;
    gap: 0.25rem;
  }
  .icon {
    display: var(--_extras, inline-block);
    width: 2rem;
    padding: 0;
    font-size: 1.125em;
  }
  .button:disabled {
    opacity: 0.45;
    cursor: default;
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
  /* There is more beyond this edge. */
  .scroller.more-above {
    --_above: 2rem;
  }
  .scroller.more-below {
    --_below: 2rem;
  }
  .scroller:is(.more-above, .more-below) {
    mask-image: linear-gradient(transparent, #000 var(--_above, 0px) calc(100% - var(--_below, 0px)), transparent);
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
    margin-inline-start: var(--_names);
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
    outline-offset: 3px;
  }
  text {
    font-size: 0.75rem;
    fill: var(--_soft);
    font-variant-numeric: tabular-nums;
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
  .bars,
  .category-bars {
    transform: translateY(4px);
  }
  .bars {
    fill: var(--_line);
  }
  .bar-ground {
    fill: var(--_accent);
    opacity: 0.14;
  }
  .bar-category {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
  .bar-category b {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
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
  .handle {
    position: absolute;
    inset-block: 0;
    width: 24px;
    margin-left: -12px;
    cursor: ew-resize;
    pointer-events: none;
  }
  .handle::before {
    content: '';
    position: absolute;
    left: 8px;
    top: calc(50% - 12px);
    width: 8px;
    height: 24px;
    border-radius: 4px;
    border: 1.5px solid var(--_accent);
    background: var(--_raised);
  }
  .handle.window {
    margin-left: 0;
    cursor: grab;
  }
  .handle.window::before {
    content: none;
  }
  .handle[hidden] {
    display: none;
  }
  .tip {
    max-width: min(18rem, 80cqw);
    translate: calc(-100% * var(--_share)) calc(-100% - 12px);
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
    .words {
      flex-basis: 9rem;
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
  ${playbackStyles}
`;
