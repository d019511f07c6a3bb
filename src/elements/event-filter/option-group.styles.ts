import {css} from 'lit';

/** A filter that can be opened. */
export const optionStyles = css`
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    gap: 0 1.5rem;
    align-items: start;
  }
  .group {
    min-width: 0;
    border-block-start: 1px solid var(--_line);
  }
  summary {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-height: 2.25rem;
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after,
  .toggle::after {
    content: '';
    flex: none;
    width: 0.4em;
    height: 0.4em;
    margin-inline: auto 0.3rem;
    border: solid var(--_soft);
    border-width: 0 1.5px 1.5px 0;
    translate: 0 -0.1em;
    rotate: 45deg;
  }
  details[open] summary::after,
  .toggle[aria-expanded='true']::after {
    translate: 0 0.1em;
    rotate: 225deg;
  }
  summary:hover::after,
  .toggle:hover::after {
    border-color: var(--_ink);
  }
  .set {
    min-width: 1.4em;
    padding-inline: 0.35em;
    border-radius: 1em;
    background: var(--_ink);
    color: var(--_paper);
    font-size: 0.8125em;
    line-height: 1.4em;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .options {
    max-height: 22rem;
    /* Room for the ring around a tick box, which would be cut off. */
    margin-inline-start: -4px;
    padding: 0 0 0.5rem;
    padding-inline-start: 4px;
    overflow: auto;
    scrollbar-width: thin;
  }
  .find {
    height: 2rem;
    margin-block: 0.25rem 0.4rem;
    padding-inline: 0.6rem 0.3rem;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li label {
    display: flex;
    gap: 0.5rem;
    align-items: baseline;
    min-height: 1.75rem;
    padding-block: 0.2rem;
    cursor: pointer;
  }
  li input {
    flex: none;
    width: 1rem;
    height: 1rem;
    margin: 0;
    translate: 0 0.15rem;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  li .name {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  li .status {
    display: inline;
  }
  li .status .sign {
    margin-inline-end: 0.2em;
    vertical-align: -0.125em;
  }
  li label:hover .name {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  li .number {
    margin-inline-start: auto;
  }
  .note {
    margin: 0.4rem 0;
    color: var(--_soft);
  }
  @media (forced-colors: active) {
    .set {
      border: 1px solid;
    }
  }
`;
