import {css} from 'lit';

/** The categories as a legend that can be ticked. */
export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  .entry {
    position: relative;
    display: inline-flex;
    min-width: 0;
    max-width: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .entry label {
    display: flex;
    gap: 0.4rem;
    align-items: center;
    min-width: 0;
    min-height: 2rem;
    padding-inline: 0.6rem;
    cursor: pointer;
  }
  .entry:hover {
    border-color: var(--_soft);
  }
  .entry:has(label :focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .entry .name {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .entry .number {
    min-width: 1.25rem;
    text-align: end;
  }
  .entry:has(input:not(:checked)) {
    border-style: dashed;
    color: var(--_soft);
  }
  input:not(:checked) ~ .symbol path {
    fill-opacity: 0;
    stroke: currentColor;
    stroke-width: 0.3;
  }
  .entry input:not(:checked) ~ .name {
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  .only {
    padding-inline: 0.2rem 0.6rem;
    color: var(--_soft);
    font-size: 0.875em;
    text-decoration-color: var(--_line);
  }
  .only:is(:hover, :focus-visible, [aria-pressed='true']) {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }
  @media (hover: hover) {
    .only {
      position: absolute;
      inset-block: 0;
      inset-inline-end: 0;
      padding-inline: 0.2rem 0.45rem;
      border-radius: var(--_radius);
      background: var(--_paper);
      opacity: 0;
    }
    .entry:hover .only,
    .only:is(:focus-visible, [aria-pressed='true']) {
      opacity: 1;
    }
  }
`;
