import {css} from 'lit';

/** The stretches that are folded, over lanes, axis and strip. */
export const foldStyles = css`
  .folds {
    position: absolute;
    z-index: 1;
    inset-block: 0 var(--_strip);
    inset-inline: var(--_names) 0;
    overflow: hidden;
    pointer-events: none;
  }
  .fold {
    position: absolute;
    inset-block: 0;
    display: flex;
    flex-direction: column;
    padding: 0;
    border: 0;
    background: none;
    pointer-events: auto;
  }
  .fold:focus-visible {
    outline-offset: -2px;
  }
  .torn {
    flex: 1;
    width: 100%;
    min-height: 0;
  }
  .torn-ground {
    fill: var(--_paper);
  }
  .torn-hatch,
  .torn-edge {
    fill: none;
    stroke: var(--_line);
  }
  .torn-edge {
    stroke: var(--_soft);
  }
  .fold:hover .torn {
    opacity: 0.7;
  }
  .fold-axis {
    position: relative;
    height: 38px;
  }
  .slashes {
    position: absolute;
    top: -7px;
    left: calc(50% - 8px);
    width: 16px;
    height: 10px;
    fill: var(--_paper);
    stroke: var(--_soft);
    stroke-width: 1.2;
  }
  .slashes path:first-child {
    stroke: none;
  }
  .fold-words {
    position: absolute;
    top: 3px;
    translate: -50%;
    color: var(--_soft);
    font-size: 0.75rem;
    font-style: italic;
    line-height: 16px;
    white-space: nowrap;
  }
  .fold:hover .fold-words {
    color: var(--_ink);
    text-decoration: underline;
  }
  .fold-strip {
    opacity: 0.8;
    pointer-events: none;
  }
  .fold-toggle[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_paper);
  }
`;
