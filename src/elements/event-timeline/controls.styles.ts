import {css} from 'lit';

/** The row above the timeline. */
export const controlStyles = css`
  .controls {
    display: var(--_controls, flex);
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    margin-block-end: 0.75rem;
  }
  .controls .button {
    height: 2rem;
    line-height: 1;
  }
  .play {
    display: grid;
    place-items: center;
    width: 2.5rem;
    padding: 0;
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_paper);
  }
  .play svg {
    width: 1rem;
    height: 1rem;
    fill: currentColor;
  }
  .speed {
    display: var(--_extras, inline-block);
    padding-inline: 0.4rem;
  }
  .words {
    flex: 1 1 12rem;
    margin: 0;
    line-height: 1.25;
    font-variant-numeric: tabular-nums;
  }
  .words strong {
    display: block;
    font-size: 1.0625em;
  }
  .words span {
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .end {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  .icon {
    display: var(--_extras, inline-block);
    width: 2rem;
    padding: 0;
    font-size: 1.125em;
  }
  .button:disabled {
    opacity: 0.45;
    cursor: default;
  }
  .pan,
  .moves {
    display: var(--_extras, flex);
    gap: 0.25rem;
  }
  /* Earlier is on the left in every script, as on the axis. */
  .pan {
    direction: ltr;
  }
  .clock {
    padding-inline: 0.4rem;
  }
  @container (max-width: 520px) {
    .words {
      flex-basis: 9rem;
    }
  }
`;
