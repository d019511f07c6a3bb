import {css} from 'lit';

/** What holds before the map is drawn: its size above all, so that nothing shifts. */
export const styles = css`
  :host {
    /* Its height makes one, which leaves room beside it in a row. */
    width: auto;
    aspect-ratio: 16 / 10;
    min-height: 20rem;
    /* Else the least height would make a width of its own: a map would be wider than a phone. */
    max-width: 100%;
    overflow: hidden;
    isolation: isolate;
    /* Land, while nothing is drawn on it. */
    --_bones: var(--event-map-land, light-dark(#f6f4f0, #23282d));
  }
  .state:not(:has(+ slot)),
  .skeleton {
    position: absolute;
    inset: 0;
    overflow: auto;
  }
`;
