import {css} from 'lit';
import {ownText} from '../shared/own-text.styles.js';
import {verificationStyles} from '../shared/verification.styles.js';
import {evidenceStyles} from './evidence/evidence.styles.js';
import {mediaStyles} from './media/media.styles.js';
import {stripStyles} from './media/strip.styles.js';
import {shareStyles} from './share.styles.js';

const cardStyles = css`
  /* The room that a card will take. */
  .prompt {
    display: grid;
    min-height: 8rem;
    place-content: center;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    text-align: center;
    text-wrap: balance;
  }
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
  :is(.close, .share) {
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
  :is(.close, .share):hover {
    background: var(--_wash);
  }
  :is(.close, .share) svg {
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
  .text {
    max-inline-size: 48rem;
    margin-block-start: 0.75rem;
    font-size: 1.0625em;
    line-height: 1.5;
  }
  .text p + p,
  .text ul,
  .text ol {
    margin-block: 0.6em 0;
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

// Put together here: the build makes only sheets small that have no other inside.
export const viewStyles = css`${ownText}${verificationStyles}${evidenceStyles}${mediaStyles}${stripStyles}${cardStyles}${shareStyles}`;
