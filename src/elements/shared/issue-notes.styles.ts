import {css} from 'lit';

/** It lies over the top of the element, so that nothing in the article moves for it, and folds away to one line. */
export const issueStyles = css`
  :host {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    z-index: 6;
    display: flex;
    justify-content: center;
    /* An element may be as low as a line, or as high as a page. */
    max-height: clamp(12rem, 60%, 70vh);
    padding: 0.375rem;
    pointer-events: none;
  }
  details,
  .none {
    width: 100%;
    max-width: 44rem;
    overflow: auto;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid light-dark(#b3261e, #ff9d94);
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: 0 2px 10px rgb(0 0 0 / 0.16);
    pointer-events: auto;
    scrollbar-width: thin;
  }
  details:not([open]),
  .none {
    width: auto;
    align-self: start;
  }
  .none {
    padding: 0.35rem 0.75rem;
    border-inline-start-color: light-dark(#1e7e54, #6fcf9b);
  }
  summary {
    position: sticky;
    inset-block-start: 0;
    padding: 0.35rem 0.75rem;
    background: var(--_raised);
    font-weight: 600;
    cursor: pointer;
  }
  summary:focus-visible {
    outline-offset: -2px;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li,
  .more {
    padding: 0.5rem 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .kind {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    font-size: 0.875em;
  }
  .kind code {
    color: var(--_soft);
  }
  .error strong {
    color: light-dark(#b3261e, #ff9d94);
  }
  .warning strong,
  .remedy,
  .more {
    color: var(--_soft);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
