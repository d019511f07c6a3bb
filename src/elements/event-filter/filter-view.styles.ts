import {css} from 'lit';
import {ownText} from '../shared/own-text.styles.js';
import {verificationStyles} from '../shared/verification.styles.js';
import {legendStyles} from './legend-group.styles.js';
import {optionStyles} from './option-group.styles.js';

export const viewStyles = css`
  ${ownText}${verificationStyles}
  :host {
    container-type: inline-size;
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1rem;
    align-items: center;
  }
  input[type='search'] {
    width: 100%;
    min-width: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    color: inherit;
    font: inherit;
    appearance: none;
  }
  input[type='search']:focus-visible {
    border-color: var(--_focus);
    outline-offset: -1px;
  }
  input::placeholder {
    color: var(--_soft);
    opacity: 1;
  }
  .search {
    position: relative;
    flex: 1 1 14rem;
    max-width: 26rem;
  }
  .search input {
    display: block;
    height: 2.25rem;
    padding-inline: 2.1rem 2.25rem;
    /* Below 16 px a phone zooms into a field. */
    font-size: max(1em, var(--_field, 0px));
  }
  .search input::-webkit-search-cancel-button {
    display: none;
  }
  .search > .sign {
    position: absolute;
    inset-block-start: calc(50% - 0.5em);
    inset-inline-start: 0.7rem;
    stroke-width: 1.5;
    color: var(--_soft);
    pointer-events: none;
  }
  /* Most answers come before anyone could see it. */
  .search[aria-busy='true'] > .sign {
    animation: seeking 0.7s ease-in-out 0.2s infinite alternate;
  }
  @keyframes seeking {
    to {
      opacity: 0.2;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .search[aria-busy='true'] > .sign {
      animation: none;
      opacity: 0.5;
    }
  }
  .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    width: 2.25rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_soft);
  }
  .clear:hover {
    color: var(--_ink);
  }
  .clear:focus-visible {
    outline-offset: -4px;
  }
  .count {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9rem;
    align-items: baseline;
    min-height: 2rem;
    margin: 0;
    line-height: 2rem;
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }
  .reset,
  .more,
  .only {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .reset,
  .more {
    min-height: 2rem;
  }
  :is(.reset, .more, .only):hover {
    text-decoration-thickness: 2px;
  }
  .toggle {
    display: none;
    gap: 0.75rem;
    align-items: center;
    min-width: 0;
    max-width: 100%;
    min-height: 2.25rem;
    font-weight: 600;
    text-align: start;
  }
  .summary {
    min-width: 0;
    overflow: hidden;
    color: var(--_soft);
    font-weight: 400;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  :host([folded]) .toggle {
    display: flex;
  }
  :host([folded]) .panel.folded {
    display: none;
  }
  .panel {
    display: grid;
    gap: 0.75rem;
    flex: 1 0 100%;
    min-width: 0;
  }
  .number {
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }
  .none .name {
    color: var(--_soft);
  }
  .none :is(.symbol, .sign) {
    opacity: 0.5;
  }
  ${legendStyles} ${optionStyles}

  @container (max-width: 479px) {
    .search {
      flex-basis: 100%;
      max-width: none;
      --_field: 16px;
    }
    .toggle {
      display: flex;
      flex: 1 1 100%;
    }
    .count {
      justify-content: space-between;
      width: 100%;
    }
    .filter {
      row-gap: 0.5rem;
    }
    .panel.folded {
      display: none;
    }
  }
`;
