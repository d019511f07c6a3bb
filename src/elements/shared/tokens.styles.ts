import {css} from 'lit';

/**
 * The look that all views share. Public properties have the prefix `--event-`; what starts with `--_` is ours.
 *
 * `light-dark()` follows the page's `color-scheme`, whatever the system is set to, so a page that knows no dark mode stays light.
 * The text has the hue of the article's own, made so dark, or so light on a dark ground, that it can be read on ours.
 *
 * | property | what | light | dark |
 * | --- | --- | --- | --- |
 * | `--event-ink` | text, ground of tooltips | the article's colour, else `#1d1d1b` | the article's colour, else `#eceae4` |
 * | `--event-ink-soft` | text that steps back | `#5b5a55` | `#aaa79e` |
 * | `--event-paper` | what text stands on | `#ffffff` | `#16181a` |
 * | `--event-raised` | buttons, cards | `#ffffff` | `#222629` |
 * | `--event-wash` | ground of what is pointed at or chosen | `#f5f3ee` | `#1f2326` |
 * | `--event-line` | thin lines | `#dcd9d1` | `#393d40` |
 * | `--event-accent` | links, and what is chosen | `#0f5c8c` | `#7fc1ec` |
 * | `--event-focus` | ring around what has the focus | the accent | the accent |
 * | `--event-hit` | ground of words that a search has found | `#fae6a0` | `#5c4a10` |
 * | `--event-radius` | radius of corners | `3px` | |
 * | `--event-font` | font family | the article's | |
 * | `--event-font-size` | size of the text | `0.875rem` | |
 * | `--event-heading-font` | font family of headings | that of the text | |
 * | `--event-heading-weight` | weight of headings | `bold` | |
 *
 * A value that is to be another one in the dark is written as `light-dark(…, …)`. The maps have colours of their own: see
 * `<event-map>`. In forced colours all of them are those of the system.
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
    /* Also where the page centres what is inside a column: what is as wide as its room has no width of its own. */
    width: -webkit-fill-available;
    width: stretch;
    position: relative;
    color: var(--_ink);
    font-family: var(--event-font, inherit);
    font-size: var(--event-font-size, 0.875rem);
    line-height: 1.4;
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }
  @supports (color: oklch(from currentColor l c h)) {
    :host {
      color: var(--event-ink, light-dark(oklch(from currentColor min(l, 0.32) c h), oklch(from currentColor max(l, 0.87) min(c, 0.06) h)));
    }
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
  :is(h2, h3, h4) {
    font-family: var(--event-heading-font, inherit);
    font-weight: var(--event-heading-weight, bold);
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
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
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
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_soft: CanvasText;
      --_paper: Canvas;
      --_raised: Canvas;
      --_wash: Canvas;
      --_line: CanvasText;
      --_accent: Highlight;
      --_focus: Highlight;
    }
    .button:hover {
      border-color: Highlight;
    }
    button:is(:disabled, [aria-disabled='true']) {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
