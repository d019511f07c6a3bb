import {css} from 'lit';
import {ownText} from '../shared/own-text.styles.js';
import {tipStyles} from '../shared/tip.styles.js';
import {verificationStyles} from '../shared/verification.styles.js';
import {controlsStyles} from './controls.styles.js';
import {focusStyles} from './focus.styles.js';
import {fullScreenStyles} from './full-screen.styles.js';
import {notesStyles} from './notes.styles.js';
import {tooltipStyles} from './tooltip.styles.js';

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
    /* A layer of its own: what comes after the map in the page would else be painted on top of it, in a layer as large as both. */
    will-change: opacity;
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
  .surface:active {
    cursor: grabbing;
  }
  .surface.pointing {
    cursor: pointer;
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
  /* Layers of their own, no larger than they are: one for all of them would lie over the whole map in every frame. */
  .controls,
  .foot {
    will-change: transform;
  }
  .foot {
    position: absolute;
    inset-block-end: var(--_safe-bottom, 0px);
    inset-inline: var(--_safe-start, 0px) var(--_safe-end, 0px);
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
  @media (prefers-reduced-motion: reduce) {
    .stage {
      transition: none;
    }
    .hint {
      animation-timing-function: step-end;
    }
  }
  @media (forced-colors: active) {
    .hint {
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    section {
      container-type: size;
      --_print-scale: min(tan(atan2(100cqw, var(--_drawn-width, 100cqw))), tan(atan2(100cqh, var(--_drawn-height, 100cqh))));
    }
    /*
     * Picture and names keep their shape, in the middle of a page's width that may have another. The tangent of an arc tangent is the ratio of
     * two lengths, which a division is not in every browser.
     */
    .stage,
    .labels-host {
      inset: 0 auto auto 0;
      width: var(--_drawn-width, 100%);
      height: var(--_drawn-height, 100%);
      scale: var(--_print-scale);
      translate: calc((100cqw - var(--_drawn-width, 100cqw) * var(--_print-scale)) / 2) calc((100cqh - var(--_drawn-height, 100cqh) * var(--_print-scale)) / 2);
      transform-origin: 0 0;
    }
    .bar {
      width: calc(var(--_bar-width) * var(--_print-scale));
      padding-inline: 0;
    }
    .hint {
      display: none;
    }
  }
`;

export const viewStyles = css`${ownText}${tipStyles}${verificationStyles}${mapStyles}${controlsStyles}${fullScreenStyles}${tooltipStyles}${notesStyles}${focusStyles}`;
