import {css} from 'lit';
import {claimsStyles} from './claims.styles.js';

/** The parts of a card that say what the event rests on: headings in a column of their own, where there is room for one. */
export const evidenceStyles = css`
  .kicker .negative {
    padding-inline: 0.5em;
    border: 1px dashed currentColor;
    border-radius: var(--_radius);
  }
  .notices {
    display: grid;
    gap: 0.5rem;
    max-inline-size: 48rem;
    margin-block-start: 0.9rem;
    padding-block: 0.65rem;
    border-block: 1px solid var(--_line);
  }
  .notices .verdict {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.6rem;
    color: light-dark(#b3261e, #ff8f85);
  }
  .notices .sign {
    width: 1.25em;
    height: 1.25em;
    margin-block-start: 0.1em;
  }
  .evidence {
    container: evidence / inline-size;
    max-inline-size: 48rem;
    margin-block-start: 1.25rem;
  }
  .evidence:not(:has(section)) {
    display: none;
  }
  .evidence section {
    padding-block: 0.8rem;
    border-block-start: 1px solid var(--_line);
  }
  .notices + .evidence {
    margin-block-start: 0;
  }
  .notices + .evidence section:first-of-type {
    border: 0;
  }
  .evidence section:last-of-type {
    padding-block-end: 0;
  }
  .evidence h4 {
    margin-block-end: 0.35rem;
    font-size: 0.9375em;
    font-weight: 600;
    color: var(--_soft);
  }
  .evidence ul {
    display: grid;
    gap: 0.4rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .evidence li,
  .evidence p {
    overflow-wrap: anywhere;
  }
  .evidence strong {
    font-weight: 600;
  }
  .verification div > * + * {
    margin-block-start: 0.6rem;
  }
  .lead .status {
    font-weight: 600;
  }
  summary {
    width: fit-content;
    min-height: 1.5rem;
    color: var(--_accent);
    cursor: pointer;
  }
  details[open] summary {
    margin-block-end: 0.4rem;
  }
  .related li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: baseline;
  }
  .relation {
    flex: none;
    color: var(--_soft);
  }
  .to {
    flex: 1 1 14rem;
    min-height: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  ${claimsStyles}
  @container evidence (min-width: 34rem) {
    .evidence section:not(.claims) {
      display: grid;
      grid-template-columns: 9rem 1fr;
      column-gap: 1.25rem;
    }
    .evidence section:not(.claims) > h4 {
      margin: 0;
    }
  }
`;
