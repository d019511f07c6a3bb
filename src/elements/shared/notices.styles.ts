import {css} from 'lit';

/** What stands in the place of a view: the notice before a story, a failure, or that there is nothing. */
export const noticeStyles = css`
  .state {
    display: flex;
    flex-direction: column;
    min-height: inherit;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_wash);
    color: var(--_ink);
  }
  /* In the middle of what is low; near the top of what is higher than a screen, and with the reader who scrolls past. */
  .state::before,
  .state::after {
    content: '';
    flex: 1 1 0;
  }
  .state::before {
    max-height: 8rem;
  }
  .state .notice {
    position: sticky;
    inset-block-start: 0;
    display: grid;
    flex: none;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.25rem 0.75rem;
    align-items: baseline;
    width: 100%;
    max-width: 36rem;
    margin-inline: auto;
    padding: 1.25rem;
  }
  .state .notice > * {
    grid-column: 2;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .state .sign {
    grid-column: 1;
    width: 1.25rem;
    height: 1.25rem;
    stroke-width: 1.75;
    translate: 0 0.2rem;
  }
  .state :is(h3, .title) {
    font-size: 1.1875em;
    font-weight: bold;
    line-height: 1.25;
    text-wrap: balance;
  }
  .state .words {
    font-size: 1.0625em;
    line-height: 1.5;
    white-space: pre-line;
  }
  .state :is(.kinds, .soft) {
    color: var(--_soft);
  }
  .state .button {
    justify-self: start;
    min-height: 2.5rem;
    margin-block-start: 0.75rem;
    padding-inline: 1.1rem;
    border-color: currentColor;
  }
  .state .notice:not(:has(.sign)) {
    display: block;
    text-align: center;
  }
  .failed .notice {
    width: fit-content;
  }
  .failed + slot {
    display: block;
    margin-block-start: 1rem;
  }
  @media print {
    .state .button {
      display: none;
    }
  }
`;
