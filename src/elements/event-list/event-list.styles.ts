import {css} from 'lit';

/** What holds before the list is drawn. */
export const styles = css`
  :host {
    min-height: 8rem;
    /* Rows of a title and a line below it. */
    --_bones: repeating-linear-gradient(transparent 0 0.75rem, var(--_wash) 0 1.75rem, transparent 0 2.1rem, var(--_wash) 0 2.75rem, transparent 0 3.5rem);
  }
  .skeleton {
    min-height: min(24rem, var(--event-list-height, 24rem));
  }
`;
