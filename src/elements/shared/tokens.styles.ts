import {css} from 'lit';

/**
 * The look that all views share. Public properties have the prefix `--event-`; what starts with `--_` is ours.
 * `light-dark()` follows the page's `color-scheme`, so a page that knows no dark mode stays light.
 */
export const tokens = css`
  :host {
    --_ink: var(--event-ink, light-dark(#1d1d1b, #eceae4));
    --_soft: var(--event-ink-soft, light-dark(#5b5a55, #aaa79e));
    --_paper: var(--event-paper, light-dark(#ffffff, #16181a));
    --_raised: var(--event-raised, light-dark(#ffffff, #222629));
    --_line: var(--event-line, light-dark(#dcd9d1, #393d40));
    --_wash: var(--event-wash, light-dark(#f5f3ee, #1f2326));
    --_accent: var(--event-accent, light-dark(#0f5c8c, #7fc1ec));
    --_focus: var(--event-focus, var(--_accent));
    --_radius: var(--event-radius, 3px);
    box-sizing: border-box;
    display: block;
    position: relative;
    color: var(--_ink);
    font-family: var(--event-font, inherit);
    font-size: var(--event-font-size, 0.875rem);
    line-height: 1.4;
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  /* A theme of its own needs a ground of its own: the page's may be of the other kind. */
  :host(:is([theme='light'], [theme='dark'])) {
    background: var(--_paper);
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  button,
  select {
    font: inherit;
    color: inherit;
  }
  button {
    cursor: pointer;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  ::slotted(*) {
    max-width: 100%;
  }
  mark {
    background: var(--event-hit, light-dark(#fae6a0, #5c4a10));
    color: inherit;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .message {
    padding: 1rem;
    color: var(--_soft);
  }
  .message p {
    margin: 0 0 0.5rem;
  }
  .button {
    min-height: 2rem;
    padding: 0.25rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .button:hover {
    border-color: currentColor;
  }
  .tip {
    position: absolute;
    z-index: 3;
    display: grid;
    gap: 0.15rem;
    width: max-content;
    padding: 0.45rem 0.65rem;
    border-radius: var(--_radius);
    background: var(--_ink);
    color: var(--_paper);
    font-size: 0.9375em;
    line-height: 1.3;
    pointer-events: none;
  }
  .sign {
    flex: none;
    width: 1em;
    height: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.125em;
  }
  .symbol {
    flex: none;
    width: 0.9em;
    height: 0.9em;
    overflow: visible;
  }
`;
