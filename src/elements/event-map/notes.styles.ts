import {css} from 'lit';

/** What the map does not show, at its upper left: between its buttons on the right and its scale and credit below. */
export const notesStyles = css`
  .notes {
    position: absolute;
    inset-block: calc(0.75rem + var(--_safe-top, 0px)) calc(2.5rem + var(--_safe-bottom, 0px));
    inset-inline: calc(0.75rem + var(--_safe-start, 0px)) calc(3.75rem + var(--_safe-end, 0px));
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 0.5rem;
    pointer-events: none;
    font-size: 0.8125rem;
  }
  .notes .message {
    flex: none;
    padding: 0.5rem 0.75rem 0.75rem;
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: 0 0 0 1px light-dark(rgb(0 0 0 / 0.12), rgb(255 255 255 / 0.16));
    pointer-events: auto;
  }
  .placeless {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 0.5rem;
    min-height: 0;
  }
  .placeless .toggle,
  .rows {
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
  .rows {
    max-width: 20rem;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .rows[hidden] {
    display: none;
  }
  .spot {
    width: 20rem;
    box-sizing: border-box;
    max-width: 100%;
  }
  .spot header {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    gap: 0.5rem;
    align-items: center;
    justify-content: space-between;
    padding-inline-start: 0.6rem;
    border-block-end: 1px solid var(--_line);
    background: var(--_raised);
  }
  .spot h4 {
    margin: 0;
    font: inherit;
    font-weight: 600;
  }
  .spot header button {
    flex: none;
    width: 2rem;
    height: 2rem;
    padding: 0.55rem;
    border: 0;
    background: none;
    line-height: 0;
  }
  .spot header button:hover {
    background: var(--_wash);
  }
  .spot header svg {
    width: 0.9rem;
    height: 0.9rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  .rows ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .rows li + li {
    border-block-start: 1px solid var(--_line);
  }
  .rows li button {
    display: flex;
    gap: 0.5rem;
    align-items: baseline;
    width: 100%;
    padding: 0.5rem 0.6rem;
    border: 0;
    background: none;
    text-align: start;
  }
  .rows li button:focus-visible {
    outline-offset: -2px;
  }
  .rows li button:hover,
  .rows [aria-current] {
    background: var(--_wash);
  }
  .rows .facts {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.75rem;
    color: var(--_soft);
  }
  .rows p {
    margin: 0;
    padding: 0.5rem 0.6rem;
    border-block-start: 1px solid var(--_line);
    color: var(--_soft);
  }
  .withheld {
    flex: none;
    margin: 0;
    padding: 0.1rem 0.35rem;
    background: color-mix(in srgb, var(--_map-land) 85%, transparent);
    color: var(--_soft);
    font-size: 0.75rem;
  }
  @media (forced-colors: active) {
    .placeless .toggle,
    .rows {
      outline: 1px solid CanvasText;
    }
    .placeless .toggle:focus-visible {
      outline: 2px solid Highlight;
    }
    .rows [aria-current] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .placeless .toggle {
      box-shadow: none;
    }
    .placeless .toggle::after,
    .rows {
      display: none;
    }
  }
`;
