import {css} from 'lit';

export const viewStyles = css`
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
  .placeless {
    position: absolute;
    inset-block: 0.75rem 2.5rem;
    inset-inline: 0.75rem 3.75rem;
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 0.5rem;
    pointer-events: none;
    font-size: 0.8125rem;
  }
  .placeless .toggle,
  .placeless [id] {
    border: 0;
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: 0 0 0 1px light-dark(rgb(0 0 0 / 0.12), rgb(255 255 255 / 0.16));
    pointer-events: auto;
  }
  .placeless .toggle {
    flex: none;
    min-height: 2rem;
    padding: 0.25rem 0.6rem;
    color: var(--_soft);
    text-align: start;
  }
  .placeless .toggle::after {
    content: '';
    display: inline-block;
    width: 0.4em;
    height: 0.4em;
    margin-inline-start: 0.6em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    vertical-align: 0.15em;
    rotate: 45deg;
  }
  .placeless .toggle[aria-expanded='true']::after {
    vertical-align: -0.05em;
    rotate: 225deg;
  }
  .placeless .toggle:hover,
  .placeless .toggle[aria-expanded='true'] {
    color: var(--_ink);
  }
  .placeless [id] {
    max-width: 20rem;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .placeless [hidden] {
    display: none;
  }
  .placeless ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .placeless li + li {
    border-block-start: 1px solid var(--_line);
  }
  .placeless li button {
    display: flex;
    gap: 0.5rem;
    align-items: baseline;
    width: 100%;
    padding: 0.5rem 0.6rem;
    border: 0;
    background: none;
    text-align: start;
  }
  .placeless li button:focus-visible {
    outline-offset: -2px;
  }
  .placeless li button:hover,
  .placeless [aria-current] {
    background: var(--_wash);
  }
  .placeless time {
    display: block;
    color: var(--_soft);
  }
  .placeless p {
    margin: 0;
    padding: 0.5rem 0.6rem;
    border-block-start: 1px solid var(--_line);
    color: var(--_soft);
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
    .placeless .toggle {
      box-shadow: none;
    }
    .placeless .toggle::after,
    .placeless [id],
    .controls,
    .hint,
    .tip {
      display: none;
    }
  }
`;
