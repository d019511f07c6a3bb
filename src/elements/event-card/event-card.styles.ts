import {css} from 'lit';

/** What holds before the card is drawn. */
export const styles = css`
  :host {
    min-height: 8rem;
    /* A title, and lines of text. */
    --_bones: linear-gradient(var(--_wash) 0 0) 0 0.75rem / 100% 1.75rem no-repeat,
      repeating-linear-gradient(transparent 0 0.9rem, var(--_wash) 0 1.5rem) 0 2.5rem / 100% 4.5rem no-repeat;
  }
`;
