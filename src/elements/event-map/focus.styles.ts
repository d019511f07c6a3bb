import {css} from 'lit';

/** The ring of the keyboard: around the map, and around the mark that the keys have come to. */
export const focusStyles = css`
  .surface:focus-visible {
    outline-offset: -3px;
  }
  /* Two lines, one in the colour of the ground's lightest or darkest: one of them stands off whatever the ring lies on. */
  .stop {
    --_reach: calc(max(var(--_radius-pixels), 12px) + 5px);
    position: absolute;
    inset: 0 auto auto 0;
    width: calc(2 * var(--_reach));
    height: calc(2 * var(--_reach));
    margin: calc(-1 * var(--_reach));
    border-radius: 50%;
    outline: 3px solid var(--_focus);
    box-shadow:
      0 0 0 5px var(--_map-halo),
      inset 0 0 0 2px var(--_map-halo);
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .surface:focus-visible,
    .stop {
      outline-color: Highlight;
    }
    .surface:focus-visible {
      box-shadow: inset 0 0 0 6px Canvas;
    }
    .stop {
      box-shadow:
        0 0 0 5px Canvas,
        inset 0 0 0 2px Canvas;
    }
  }
  @media print {
    .surface:focus-visible {
      outline: none;
    }
    .stop {
      display: none;
    }
  }
`;
