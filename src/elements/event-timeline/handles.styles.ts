import {css} from 'lit';

/** What stands on the strip and takes keys: the handles of the brush, and the bar that the keys are at. Left is earlier in every script. */
export const handleStyles = css`
  .strip {
    --_target: 24px;
  }
  .handle {
    position: absolute;
    inset-block: 0;
    /* Kept inside the strip: a page must not become wider by it. */
    left: clamp(var(--_target) / 2, var(--_x), 100% - var(--_target) / 2);
    width: var(--_target);
    margin-left: calc(var(--_target) / -2);
    cursor: ew-resize;
    pointer-events: none;
  }
  .handle::before {
    content: '';
    position: absolute;
    left: calc(50% - 4px);
    top: calc(50% - 12px);
    width: 8px;
    height: 24px;
    border-radius: 4px;
    border: 1.5px solid var(--_accent);
    background: var(--_raised);
  }
  .handle.window {
    margin-left: 0;
    cursor: grab;
  }
  .handle.window::before {
    content: none;
  }
  .handle[hidden] {
    display: none;
  }
  /* Where a key has moved it out of view, the focus is not lost with it, as it would be by the attribute. */
  .handle.away:not(:focus) {
    display: none;
  }
  @media (pointer: coarse) {
    .strip {
      --_target: 44px;
    }
  }
`;
