import {css} from 'lit';

/** The large view: one item over the page, as large as the window leaves room for. */
export const viewerStyles = css`
  .viewer {
    position: fixed;
    inset: 0;
    width: 100vw;
    max-width: none;
    height: 100dvh;
    max-height: none;
    margin: auto;
    --_notch: env(safe-area-inset-top, 0px) env(safe-area-inset-right, 0px) env(safe-area-inset-bottom, 0px) env(safe-area-inset-left, 0px);
    padding: var(--_notch);
    border: 0;
    overflow: hidden;
    background: var(--_paper);
    color: var(--_ink);
  }
  .viewer[open] {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
  }
  .viewer::backdrop {
    background: rgb(0 0 0 / 0.7);
  }
  .viewer,
  .viewer * {
    touch-action: pinch-zoom;
  }
  .viewer.enlarged,
  .viewer.enlarged * {
    touch-action: auto;
  }
  .viewer header {
    display: flex;
    gap: 0.25rem;
    align-items: center;
    min-height: 3.25rem;
    padding: 0.25rem 0.5rem;
  }
  .viewer :is(.step, .close) {
    position: static;
    flex: none;
    width: 2.75rem;
    height: 2.75rem;
    padding: 0.85rem;
    border: 0;
    border-radius: 50%;
    background: none;
    line-height: 0;
  }
  .viewer .close {
    margin-inline-start: auto;
  }
  .viewer :is(.step, .close):hover {
    background: var(--_wash);
  }
  .viewer .step[aria-disabled] {
    opacity: 0.3;
    cursor: default;
  }
  .viewer :is(.step, .close) svg {
    width: 1.05rem;
    height: 1.05rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  :host(:state(rtl)) .viewer .step svg {
    scale: -1 1;
  }
  .viewer .count {
    min-width: 3.5rem;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .viewer header:not(:has(.step)) .count {
    min-width: 0;
  }
  .viewer .title {
    min-width: 0;
    padding-inline: 0.5rem;
    overflow: hidden;
    color: var(--_soft);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .viewer figure {
    display: grid;
    grid-template: minmax(0, 1fr) auto auto / minmax(0, 1fr);
    min-height: 0;
  }
  .viewer .stage {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-height: 0;
    overflow: auto;
    background: var(--_wash);
  }
  .viewer .stage > .uncovered {
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-height: 0;
  }
  .viewer .frame {
    aspect-ratio: auto;
    height: 100%;
    max-height: none;
    min-height: 0;
  }
  /* Words may be longer than the window is high: they scroll. */
  .viewer :is(.cover, .missing, .post) {
    height: auto;
    min-height: 100%;
  }
  .viewer:not(.enlarged) .stage:has(> .cover, > .missing, > .post),
  .viewer:not(.enlarged) .stage > :is(.cover, .missing, .post),
  .viewer:not(.enlarged) .stage > :is(.cover, .missing, .post) * {
    overscroll-behavior: contain;
    touch-action: pan-y pinch-zoom;
  }
  .viewer .frame > :is(img, video) {
    object-fit: contain;
  }
  .viewer :is(.cover, .missing, .post, .blank) {
    justify-items: center;
    align-content: safe center;
    border: 0;
    border-radius: 0;
    text-align: center;
  }
  .viewer .blank {
    padding: 1rem 1rem 8rem;
  }
  .viewer .cover .choices {
    justify-content: center;
  }
  .viewer figcaption {
    max-height: 30dvh;
    margin: 0;
    padding: 0.75rem 1rem 1rem;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .viewer:not(.enlarged) :is(figcaption, figcaption *) {
    touch-action: pan-y pinch-zoom;
  }
  .viewer .colophon {
    padding: 0 1rem 0.75rem;
  }
  @media (min-width: 48rem) and (min-height: 34rem) {
    .viewer {
      width: min(100vw - 4rem, 80rem);
      height: calc(100dvh - 4rem);
      border-radius: var(--_radius);
    }
    .viewer header {
      padding-inline: 0.75rem;
    }
    .viewer figcaption {
      padding-inline: 1.5rem;
    }
    .viewer .colophon {
      padding-inline: 1.5rem;
    }
  }
  /* A phone on its side: the words go beside the picture. */
  @media (max-height: 33.99rem) and (orientation: landscape) {
    .viewer[open] {
      grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) minmax(13rem, 30%);
    }
    .viewer header {
      grid-area: 1 / 2;
    }
    .viewer .title {
      display: none;
    }
    .viewer figure {
      grid-area: 1 / 1 / 3 / 3;
      grid-template: 3.25rem minmax(0, 1fr) auto / minmax(0, 1fr) minmax(13rem, 30%);
      pointer-events: none;
    }
    .viewer figure > * {
      pointer-events: auto;
    }
    .viewer .stage {
      grid-area: 1 / 1 / 4 / 2;
    }
    .viewer figcaption {
      grid-area: 2 / 2;
      max-height: none;
    }
    .viewer .colophon {
      grid-area: 3 / 2;
    }
  }
`;
