import {css} from 'lit';

/** What holds before the list is drawn. */
export const styles = css`
  :host {
    min-height: 8rem;
  }
`;
