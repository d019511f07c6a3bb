import {css} from 'lit';

/** What holds before the map is drawn: its size above all, so that nothing shifts. */
export const styles = css`
  :host {
    aspect-ratio: 16 / 10;
    min-height: 20rem;
    /* Else the least height would make a width of its own: a map would be wider than a phone. */
    max-width: 100%;
    overflow: hidden;
    isolation: isolate;
  }
  .warning {
    position: absolute;
    inset: 0;
    overflow: auto;
  }
`;
