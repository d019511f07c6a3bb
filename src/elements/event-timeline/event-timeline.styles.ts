import {css} from 'lit';

/** What holds before the timeline is drawn. */
export const styles = css`
  :host {
    min-height: 10rem;
    /* A lane or two, the axis, and the strip below it. */
    --_bones: linear-gradient(var(--_wash) 0 0) 0 1.25rem / 100% calc(100% - 8rem) no-repeat,
      linear-gradient(var(--_line) 0 0) 0 calc(100% - 5rem) / 100% 1px no-repeat, linear-gradient(var(--_wash) 0 0) 0 100% / 100% 3rem no-repeat;
  }
  /* What is drawn has another height: it is seen first where it stays, and the skeleton goes. */
  :host:has(> .skeleton) {
    visibility: hidden;
  }
  .skeleton {
    visibility: visible;
  }
  .skeleton,
  .state.warning {
    min-height: var(--_waiting-height, 16rem);
  }
`;
