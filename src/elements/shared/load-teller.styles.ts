import {css} from 'lit';

/** It lies over the foot of the element, as far as that is in the viewport, so that nothing in the article moves for it. */
export const tellerStyles = css`
  :host {
    position: absolute;
    inset: 0;
    z-index: 5;
    display: flex;
    flex-direction: column;
    justify-content: flex-end;
    pointer-events: none;
  }
  .toast {
    position: sticky;
    inset-block-end: max(0.75rem, env(safe-area-inset-bottom, 0px));
    display: flex;
    align-items: center;
    align-self: center;
    gap: 0.5rem 0.875rem;
    max-width: min(30rem, 100% - 1rem);
    margin-block: 0.5rem 0.75rem;
    padding: 0.5rem 0.5rem 0.5rem 0.875rem;
    overflow: clip;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.16);
    pointer-events: auto;
  }
  .bar {
    position: absolute;
    inset: 0 0 auto;
    height: 3px;
    background: var(--_line);
  }
  .done {
    height: 100%;
    background: var(--_accent);
    transform-origin: left;
    transition: scale 150ms linear;
  }
  :host(:dir(rtl)) .done {
    transform-origin: right;
  }
  .unknown {
    width: 30%;
    animation: pass 1.6s ease-in-out infinite alternate;
  }
  @keyframes pass {
    to {
      margin-inline-start: 70%;
    }
  }
  p {
    margin: 0;
  }
  .count {
    font-variant-numeric: tabular-nums;
  }
  .notice {
    align-items: flex-start;
    padding-block: 0.625rem;
  }
  .words {
    flex: 1 1 auto;
    min-width: 0;
    align-self: center;
  }
  .details {
    margin-block-start: 0.125rem;
    max-height: 4.2em;
    overflow: auto;
    color: var(--_soft);
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  .button {
    flex: none;
  }
  .close {
    flex: none;
    width: 2rem;
    height: 2rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_soft);
  }
  .close:hover {
    color: var(--_ink);
  }
  @media (max-width: 30rem) {
    .notice {
      flex-wrap: wrap;
    }
    .notice .words {
      flex-basis: calc(100% - 2.875rem);
    }
    .notice .button {
      order: 1;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .done {
      transition: none;
    }
    .unknown {
      width: 100%;
      opacity: 0.4;
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .done {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
