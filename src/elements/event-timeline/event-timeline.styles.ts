import {css} from 'lit';

/** What holds before the timeline is drawn. */
export const styles = css`
  :host {
    min-height: 10rem;
  }
`;
