import {css} from 'lit';

/** Claims as a table; on a narrow card each stands as a small stack, what was claimed first. */
export const claimsStyles = css`
  .claims table {
    width: 100%;
    border-collapse: collapse;
    line-height: 1.35;
  }
  .claims th,
  .claims td {
    padding-block: 0.4rem;
    padding-inline: 0 1.25rem;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .claims tr > :last-child {
    padding-inline-end: 0;
  }
  .claims tbody:last-child tr:last-child > * {
    border: 0;
  }
  .claims thead th {
    padding-block: 0;
    border: 0;
    font-size: 0.9375em;
    color: var(--_soft);
  }
  .claims .kind th {
    padding-block-start: 0.75rem;
    border-block-end-color: var(--_ink);
  }
  .claims .kind-name {
    display: inline-block;
    margin-inline-end: 0.75em;
    font-weight: 600;
  }
  .kind-name::first-letter {
    text-transform: uppercase;
  }
  .contradiction {
    color: light-dark(#8f5d00, #e5b454);
  }
  .claims .date,
  .claims .source {
    white-space: nowrap;
  }
  .figure {
    font-size: 1.125em;
    font-variant-numeric: tabular-nums;
  }
  @container evidence (max-width: 34rem) {
    .claims thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .claims :is(table, tbody, th, td) {
      display: block;
    }
    .claims :is(th, td, .kind th) {
      padding: 0;
      border: 0;
    }
    .claims tr {
      display: block;
    }
    .claims .kind {
      padding-block: 0.75rem 0.3rem;
      border-block-end: 1px solid var(--_ink);
    }
    .claims tbody:first-of-type .kind {
      padding-block-start: 0.2rem;
    }
    .contradiction {
      display: block;
    }
    .claims .claim {
      display: grid;
      grid-template-columns: 1fr auto;
      column-gap: 1rem;
      padding-block: 0.5rem;
      border-block-end: 1px solid var(--_line);
    }
    .claims tbody:last-child tr:last-child {
      padding-block-end: 0;
      border: 0;
    }
    .claims .what {
      grid-area: 1 / 1 / 2 / 3;
    }
    .claims .by {
      grid-area: 2 / 1;
    }
    .claims .date {
      grid-area: 2 / 2;
    }
    .claims .source {
      grid-area: 3 / 1 / 4 / 3;
    }
    .claims .by,
    .claims .date {
      color: var(--_soft);
    }
    .claims .unknown {
      display: none;
    }
  }
`;
