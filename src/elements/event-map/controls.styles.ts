import {css} from 'lit';

/** The buttons over the map, at the upper end of its line. */
export const controlsStyles = css`
  .controls {
    position: absolute;
    inset-block-start: calc(0.75rem + var(--_safe-top, 0px));
    inset-inline-end: calc(0.75rem + var(--_safe-end, 0px));
    display: grid;
    gap: 0.5rem;
  }
  .controls > div,
  .pad button {
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: 0 0 0 1px light-dark(rgb(0 0 0 / 0.12), rgb(255 255 255 / 0.16));
  }
  .controls > div {
    display: grid;
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
  .controls button:hover,
  .controls button[aria-expanded='true'] {
    background: var(--_wash);
  }
  .controls svg {
    width: 1rem;
    height: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linejoin: round;
  }
  .pan {
    position: relative;
  }
  /* Beside its button. North is above and west on the left in every language. */
  .pad {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: calc(100% + 0.5rem);
    display: grid;
    grid: auto-flow 2rem / repeat(3, 2rem);
    grid-template-areas: '. north .' 'west . east' '. south .';
  }
  :host(:state(rtl)) .pad {
    grid-template-areas: '. north .' 'east . west' '. south .';
  }
  .pad[hidden] {
    display: none;
  }
  .controls .pad button {
    border: 0;
    background: var(--_raised);
  }
  .controls .pad button:hover {
    background: var(--_wash);
  }
  .north {
    grid-area: north;
  }
  .east {
    grid-area: east;
  }
  .south {
    grid-area: south;
  }
  .west {
    grid-area: west;
  }
  @media (forced-colors: active) {
    .controls > div,
    .pad button {
      outline: 1px solid ButtonBorder;
    }
    .controls button:focus-visible {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
