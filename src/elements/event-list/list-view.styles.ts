import {css} from 'lit';
import {markedStyles} from '../shared/marked-text.styles.js';
import {ownText} from '../shared/own-text.styles.js';
import {verificationStyles} from '../shared/verification.styles.js';

export const viewStyles = css`
  ${ownText}${markedStyles}${verificationStyles}
  /* Where the element has a height of its own, the events scroll in what the count leaves of it. */
  :host > section {
    display: flex;
    flex-direction: column;
    max-height: 100%;
  }
  .count {
    margin: 0 0 0.25rem;
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }
  .scroller {
    container: list / inline-size;
    max-height: var(--event-list-height, 30rem);
    overflow: auto;
    overscroll-behavior: auto;
    /* What is drawn above moves with the height of what was measured: the list sees to that itself. */
    overflow-anchor: none;
    /* An item that takes the focus must not stop below the heading of its day. */
    scroll-padding-block-start: 2.25rem;
    border-block: 1px solid var(--_line);
    scrollbar-width: thin;
  }
  .scroller:focus-visible {
    outline-offset: -2px;
  }
  .part .rows {
    position: relative;
  }
  .part .drawn {
    display: flow-root;
    position: absolute;
    inset-inline: 0;
  }
  /* A day that began above what is drawn: its heading takes no room from the rows, which are drawn from out of sight on. */
  .continued {
    display: grid;
  }
  .continued > * {
    grid-area: 1 / 1;
    min-width: 0;
  }
  .continued > h3 {
    align-self: start;
  }
  h3 {
    position: sticky;
    inset-block-start: 0;
    margin: 0;
    padding: 0.6rem 0.5rem 0.3rem;
    background: var(--_paper);
    border-block-end: 1px solid var(--_line);
    font-size: 0.8125em;
    font-weight: 600;
    letter-spacing: 0.02em;
    color: var(--_soft);
    z-index: 1;
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li + li {
    border-block-start: 1px solid var(--_line);
  }
  .item {
    /* What is only spoken stands inside the item, and must scroll with it. */
    position: relative;
    display: grid;
    grid-template-columns: 1.1rem 1fr;
    column-gap: 0.5rem;
    align-items: baseline;
    width: 100%;
    min-height: 2.75rem;
    padding: 0.5rem;
    border: 0;
    background: none;
    text-align: start;
  }
  .item .symbol {
    align-self: start;
    margin-block-start: 0.27em;
  }
  .item:hover,
  .item.hovered {
    background: var(--_wash);
  }
  .negative .item:hover,
  .negative .item.hovered {
    background: var(--_paper);
  }
  .item[aria-current] {
    background: var(--_wash);
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  :host(:state(rtl)) .item[aria-current] {
    box-shadow: inset -3px 0 0 var(--_accent);
  }
  .item:focus-visible {
    outline-offset: -2px;
  }
  .title {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .meta,
  .shows {
    grid-column: 2;
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .excerpt {
    grid-column: 2;
    overflow-wrap: anywhere;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    grid-column: 2;
    gap: 0 0.75em;
    color: var(--_soft);
    font-size: 0.9375em;
  }
  .corrected {
    font-style: italic;
  }
  .shows .sign {
    stroke-width: 1.4;
  }
  .nowhere {
    white-space: nowrap;
  }
  .nowhere .sign {
    stroke-width: 1.6;
    stroke-dasharray: 2.6 3.2;
    stroke-linecap: butt;
  }
  .negative {
    margin-block-start: 1.25rem;
    border-block-start: 3px double var(--_line);
    background: var(--_wash);
  }
  .negative h3 {
    background: var(--_wash);
    color: var(--_ink);
  }
  .negative .symbol {
    opacity: 0.45;
  }
  .rest {
    margin: 0.75rem 0.5rem;
    color: var(--_soft);
  }
  @container list (min-width: 30rem) {
    .item {
      grid-template-columns: 1.1rem 1fr 8.5rem;
    }
    .marks {
      grid-area: 1 / 3 / span 2;
      flex-direction: column;
    }
  }
  /* Shadows and grounds are taken away: what is chosen and what is found is shown by the reader's own colours. */
  @media (forced-colors: active) {
    .item[aria-current],
    .item[aria-current] * {
      forced-color-adjust: none;
      color: HighlightText;
    }
    .item[aria-current] {
      background: Highlight;
      box-shadow: none;
    }
    .item[aria-current] .symbol path {
      fill: HighlightText;
    }
    .item[aria-current] mark {
      background: HighlightText;
      color: Highlight;
    }
    .item:is(:hover, .hovered):not([aria-current]) {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
    .item[aria-current]:focus-visible {
      outline-color: HighlightText;
    }
    .negative .symbol {
      opacity: 1;
    }
  }
  @media print {
    /* What sticks on a screen would be printed over the rows. */
    h3 {
      position: static;
    }
    .scroller {
      max-height: none;
      overflow: visible;
    }
  }
`;
