import {css} from 'lit';
import {verificationStyles} from '../shared/verification.styles.js';
import {notesStyles} from './notes.styles.js';

const mapStyles = css`
  :host {
    --_map-land: var(--event-map-land, light-dark(#f6f4f0, #23282d));
    --_map-water: var(--event-map-water, light-dark(#dfe6ea, #14191e));
    --_map-coast: var(--event-map-coast, light-dark(#b9c4ca, #3b444c));
    --_map-border: var(--event-map-border, light-dark(#c3bdb4, #4b5156));
    --_map-lake: var(--event-map-lake, var(--_map-water));
    --_map-river: var(--event-map-river, light-dark(#d3dde3, #1a2026));
    --_map-halo: var(--event-map-halo, light-dark(#ffffff, #16181a));
    --_map-count-fill: var(--_raised);
    --_map-count-ink: var(--_ink);
    --_map-selection: var(--_ink);
    --event-basemap-label: light-dark(#4a4c4e, #c3c0b9);
    --event-basemap-label-country: light-dark(#8b867d, #85837d);
    --event-basemap-label-water: light-dark(#7e95a3, #5f7788);
    --event-basemap-label-halo: var(--_map-land);
    background: var(--_map-water);
  }
  section,
  .stage,
  .labels-host,
  .surface {
    position: absolute;
    inset: 0;
  }
  /* What is drawn has the colours of the story, and so have the names on it, also where the reader's system has few colours. */
  .stage,
  .labels-host,
  .surface,
  .theme-probe {
    forced-color-adjust: none;
  }
  .stage {
    opacity: 0;
    transition: opacity 200ms;
  }
  .stage[data-drawn] {
    opacity: 1;
  }
  .labels-host {
    pointer-events: none;
    /* A layer of its own: names that move with the map are not painted anew. */
    will-change: translate;
  }
  .surface {
    cursor: grab;
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  :host(:fullscreen) .surface {
    touch-action: none;
  }
  .surface:active {
    cursor: grabbing;
  }
  .surface.pointing {
    cursor: pointer;
  }
  .surface:focus-visible {
    outline-offset: -3px;
  }
  .theme-probe {
    position: absolute;
    color: var(--_map-land);
    transition: color 1ms;
  }
  .fallback {
    position: absolute;
    inset: 0;
    overflow: auto;
    background: var(--_wash);
  }
  .fallback[hidden] {
    display: none;
  }
  .controls {
    position: absolute;
    inset-block-start: 0.75rem;
    inset-inline-end: 0.75rem;
    display: grid;
    gap: 0.5rem;
  }
  .controls > div {
    display: grid;
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: 0 0 0 1px light-dark(rgb(0 0 0 / 0.12), rgb(255 255 255 / 0.16));
  }
  .controls button {
    display: grid;
    place-items: center;
    width: 2rem;
    height: 2rem;
    padding: 0;
    border: 0;
    background: none;
  }
  .controls button + button {
    border-block-start: 1px solid var(--_line);
  }
  .controls button:hover {
    background: var(--_wash);
  }
  .controls svg {
    width: 1rem;
    height: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .foot {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    display: flex;
    justify-content: space-between;
    align-items: end;
    gap: 1rem;
    padding: 0.4rem;
    pointer-events: none;
    font-size: 0.6875rem;
    color: var(--_soft);
  }
  .bar {
    width: var(--_bar-width);
    border: 1px solid currentColor;
    border-block-start: 0;
    padding-inline: 0.25rem;
    line-height: 1.2;
    white-space: nowrap;
  }
  .attribution {
    margin-inline-start: auto;
    padding: 0.1rem 0.35rem;
    background: color-mix(in srgb, var(--_map-land) 85%, transparent);
  }
  .bar {
    background: color-mix(in srgb, var(--_map-land) 70%, transparent);
  }
  .tip {
    max-width: min(18rem, calc(100% - 1rem));
    translate: calc(-100% * var(--_share)) 0;
  }
  .tip.above {
    translate: calc(-100% * var(--_share)) -100%;
  }
  .tip .line {
    display: flex;
    gap: 0.4rem;
    align-items: baseline;
  }
  .tip .symbol {
    width: 0.75em;
    height: 0.75em;
    stroke: var(--_paper);
    stroke-width: 0.3;
  }
  .negative .symbol path {
    fill: none;
    stroke: currentColor;
    stroke-width: 0.35;
    stroke-dasharray: 0.6 0.35;
  }
  .hint {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 1rem;
    background: rgb(0 0 0 / 0.45);
    color: #fff;
    font-size: 1.125em;
    text-align: center;
    pointer-events: none;
    animation: hint 1.6s both;
  }
  @keyframes hint {
    0%,
    100% {
      opacity: 0;
    }
    15%,
    70% {
      opacity: 1;
    }
  }
  @media print {
    section {
      container-type: size;
    }
    /* The tangent of an arc tangent is the ratio of two lengths, which a division is not in every browser. */
    .labels-host {
      inset: 0 auto auto 0;
      width: var(--_drawn-width, 100%);
      height: var(--_drawn-height, 100%);
      scale: tan(atan2(100cqw, var(--_drawn-width, 100cqw))) tan(atan2(100cqh, var(--_drawn-height, 100cqh)));
      transform-origin: 0 0;
    }
    .bar {
      width: calc(var(--_bar-width) * tan(atan2(100cqw, var(--_drawn-width, 100cqw))));
      padding-inline: 0;
    }
    .controls,
    .hint,
    .tip {
      display: none;
    }
  }
`;

export const viewStyles = css`${verificationStyles}${mapStyles}${notesStyles}`;
