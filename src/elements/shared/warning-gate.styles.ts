import {css} from 'lit';

/** The notice before a story has the size of what it stands for. */
export const gateStyles = css`
  .warning {
    display: flex;
    flex-direction: column;
    min-height: inherit;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_wash);
    color: var(--_ink);
  }
  /* In the middle of what is low; near the top of what is higher than a screen, and with the reader who scrolls past. */
  .warning::before,
  .warning::after {
    content: '';
    flex: 1 1 0;
  }
  .warning::before {
    max-height: 8rem;
  }
  .warning .notice {
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
  .warning .notice > * {
    grid-column: 2;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .warning .sign {
    grid-column: 1;
    width: 1.25rem;
    height: 1.25rem;
    stroke-width: 1.75;
    translate: 0 0.2rem;
  }
  .warning h3 {
    font-size: 1.1875em;
    line-height: 1.25;
    text-wrap: balance;
  }
  .warning .words {
    font-size: 1.0625em;
    line-height: 1.5;
    white-space: pre-line;
  }
  .warning .kinds {
    color: var(--_soft);
  }
  .warning .button {
    justify-self: start;
    min-height: 2.5rem;
    margin-block-start: 0.75rem;
    padding-inline: 1.1rem;
    border-color: currentColor;
  }
  @media print {
    .warning .button {
      display: none;
    }
  }
`;
