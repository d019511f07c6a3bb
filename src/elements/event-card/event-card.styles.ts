import {css} from 'lit';

/** What holds before the card is drawn. */
export const styles = css`
  :host {
    min-height: 8rem;
  }
`;
