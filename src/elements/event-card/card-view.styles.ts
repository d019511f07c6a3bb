import {css} from 'lit';

export const viewStyles = css`
  article {
    position: relative;
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  p,
  h3,
  h4,
  figure,
  blockquote {
    margin: 0;
  }
  .kicker {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    padding-inline-end: 2.25rem;
    min-height: 1.5rem;
    font-size: 0.9375em;
    color: var(--_soft);
  }
  .category {
    display: inline-flex;
    gap: 0.4rem;
    align-items: center;
  }
  .status::before {
    content: '○ ';
  }
  .status[data-status='verified']::before {
    content: '✓ ';
  }
  .status[data-status='partly-verified']::before {
    content: '◐ ';
  }
  .status[data-status='disputed']::before {
    content: '⚠ ';
  }
  .status[data-status='debunked']::before,
  .status[data-status='retracted']::before {
    content: '✕ ';
  }
  .close {
    position: absolute;
    inset-block-start: 0.75rem;
    inset-inline-end: 0.75rem;
    width: 2rem;
    height: 2rem;
    padding: 0.5rem;
    border: 0;
    border-radius: 50%;
    background: none;
    line-height: 0;
  }
  .close:hover {
    background: var(--_wash);
  }
  .close svg {
    width: 1rem;
    height: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
  }
  h3 {
    margin: 0.35rem 0 0.5rem;
    font-size: 1.375em;
    line-height: 1.2;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .when,
  .place {
    margin-block-start: 0.15rem;
  }
  .soft {
    color: var(--_soft);
  }
  .soft::before {
    content: '· ';
  }
  .text {
    margin-block-start: 0.75rem;
    font-size: 1.0625em;
    line-height: 1.5;
  }
  .text p + p,
  .text ul,
  .text ol {
    margin-block: 0.6em 0;
  }
  .media {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 1rem;
    margin-block-start: 1rem;
  }
  figure {
    min-width: 0;
  }
  img,
  video {
    display: block;
    width: 100%;
    max-height: 26rem;
    aspect-ratio: 16 / 10;
    object-fit: cover;
    background: var(--_wash);
  }
  audio {
    width: 100%;
  }
  img[hidden] {
    display: none;
  }
  .cover,
  .missing {
    display: grid;
    align-content: center;
    justify-items: start;
    gap: 0.75rem;
    aspect-ratio: 16 / 10;
    padding: 1rem;
    border: 1px dashed var(--_line);
    background: var(--_wash);
  }
  figcaption {
    margin-block-start: 0.4rem;
    font-size: 0.9375em;
    line-height: 1.35;
  }
  .credit {
    font-style: normal;
    color: var(--_soft);
  }
  section {
    margin-block-start: 1rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  h4 {
    margin-block-end: 0.4rem;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_soft);
  }
  .claims {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
    gap: 0.75rem;
  }
  .claims h4 {
    grid-column: 1 / -1;
    margin: 0;
  }
  .claim {
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--_line);
  }
  .claim .kind {
    font-size: 0.875em;
    color: var(--_soft);
  }
  .claim .kind::first-letter {
    text-transform: uppercase;
  }
  .claim footer {
    font-size: 0.9375em;
    color: var(--_soft);
  }
  ul,
  ol {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
`;
