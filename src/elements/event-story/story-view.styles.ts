import {css} from 'lit';
import {viewsStyles} from './views.styles.js';

export const viewStyles = css`
  ${viewsStyles}
  .navigation {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.25rem;
    align-items: center;
    padding-block: 0.4rem;
  }
  .steps {
    flex: 1 0 100%;
    display: grid;
    grid-template-columns: repeat(var(--_columns), minmax(0, 1fr));
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .step {
    display: block;
    width: 100%;
    height: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
  }
  .step:focus-visible {
    outline-offset: -2px;
  }
  .step::before {
    content: '';
    display: block;
    height: 2px;
    margin-inline: 1px;
    background: var(--_soft);
    opacity: 0.7;
    transition: height 150ms;
  }
  .step[data-done]::before {
    height: 4px;
    background: var(--_ink);
    opacity: 1;
  }
  .step[aria-current]::before {
    background: var(--_accent);
    height: 8px;
  }
  .step:is(:hover, :focus-visible)::before {
    height: 8px;
    opacity: 1;
  }
  .here {
    flex: 1 1 0;
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.6rem;
    margin: 0;
    min-width: 0;
  }
  .count {
    flex: none;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  .name {
    flex: 1 1 0;
    min-width: 0;
    overflow: hidden;
    color: var(--_soft);
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* A line of its own: the name of the step keeps its room. */
  .withheld {
    flex: 0 0 100%;
    color: var(--_soft);
    font-size: 0.85em;
    line-height: 1.25;
  }
  .turn {
    display: grid;
    place-items: center;
    width: 2rem;
    height: 2rem;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .turn:not([aria-disabled]):hover {
    border-color: currentColor;
  }
  .turn[aria-disabled] {
    color: color-mix(in srgb, currentColor 40%, transparent);
    cursor: default;
  }
  .turn svg {
    width: 1rem;
    height: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .turn[aria-expanded='true'] {
    background: var(--_ink);
    color: var(--_paper);
  }
  /* There is room for the card itself. */
  @media (min-height: 32rem) {
    @container (min-width: 560px) {
      .card {
        display: none;
      }
    }
  }
  .chapter {
    padding-inline-start: 1rem;
    border-inline-start: 2px solid transparent;
    transition: border-color 200ms;
  }
  .chapter + .chapter {
    margin-block-start: max(4rem, 22svh);
  }
  .chapter[aria-current] {
    border-color: var(--_accent);
  }
  .chapter h3 {
    margin: 0 0 0.5em;
    font-size: 1.25em;
    line-height: 1.2;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .chapter :is(p, ul, ol) {
    margin: 0 0 0.8em;
  }
  .chapter a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  @media (prefers-reduced-motion: reduce) {
    .step::before,
    .chapter {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .step::before {
      forced-color-adjust: none;
      background: CanvasText;
      opacity: 1;
    }
    .step[aria-current]::before {
      background: Highlight;
    }
    .turn[aria-expanded='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .navigation {
      display: none;
    }
    .chapter + .chapter {
      margin-block-start: 1.5rem;
    }
    .chapter[aria-current] {
      border-color: transparent;
    }
  }
  /* It reaches the edge of the screen, and the views lie on it. */
  .stage:focus-visible {
    outline: none;
  }
  .stage:focus-visible::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 2;
    border: 2px solid var(--_focus);
    pointer-events: none;
  }
  /* The words and buttons below the views keep clear of it. */
  .stage:focus-visible .navigation {
    padding-inline: 0.5rem;
  }
`;
