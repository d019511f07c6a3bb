import {css} from 'lit';

/** The bar that is pointed at, and the one that the keys are at. */
export const barStyles = css`
  .bar-ground {
    fill: var(--_accent);
    opacity: 0.14;
  }
  .bar-category {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
  .bar-category b {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
  }
  /* The slider is the whole plot; what moves on it is as narrow as a bar. */
  .bar-cursor {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .bar-cursor::after {
    content: '';
    position: absolute;
    inset-block: 0;
    left: var(--_left);
    width: var(--_width);
  }
  .bar-cursor:focus-visible {
    outline: none;
  }
  .bar-cursor:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
`;
