import {css} from 'lit';

/** What holds before the element is drawn. */
export const styles = css`
  :host {
    min-height: 3rem;
  }
`;
