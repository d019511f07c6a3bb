import {css} from 'lit';

/** What holds before the map is drawn: its size above all, so that nothing shifts. */
export const styles = css`
  :host {
    aspect-ratio: 16 / 10;
    min-height: 20rem;
    overflow: hidden;
    isolation: isolate;
  }
`;
