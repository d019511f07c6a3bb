import {css} from 'lit';

/** Views that fill the screen beside the text. */
const beside = css`
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr) clamp(18rem, 36cqi, 30rem);
    column-gap: clamp(1.5rem, 4cqi, 4rem);
    align-items: start;
  }
  .layout[data-side='end'] {
    grid-template-columns: clamp(18rem, 36cqi, 30rem) minmax(0, 1fr);
  }
  .layout[data-side='end'] .stage {
    order: 1;
  }
  .layout:not([data-bare]) .stage {
    height: calc(var(--_screen, 100svh) - var(--_top));
    padding-block: 1rem max(0.75rem, env(safe-area-inset-bottom, 0px));
    border: 0;
    background: none;
  }
  .text {
    padding-block: 35svh 50svh;
  }
`;

/**
 * The text and the views, as they stand before the story is drawn and after. The text is the article's own and keeps its look.
 */
export const styles = css`
  :host {
    /* Behind the camera of a phone nothing is seen. */
    --_top: max(var(--event-story-top, 0px), env(safe-area-inset-top, 0px));
    color: inherit;
    font-family: inherit;
    font-size: inherit;
    line-height: inherit;
    text-align: inherit;
    -webkit-text-size-adjust: inherit;
  }
  :host(:is([theme='light'], [theme='dark'])) {
    color: var(--_ink);
  }
  .frame {
    container-type: inline-size;
  }
  .stage {
    position: sticky;
    inset-block-start: var(--_top);
    z-index: 1;
    display: flex;
    flex-direction: column;
    background: var(--_paper);
    border-block-end: 1px solid var(--_line);
    color: var(--_ink);
    font-family: var(--event-font, inherit);
    font-size: var(--event-font-size, 0.875rem);
    line-height: 1.4;
  }
  .layout:not([data-bare]) .stage {
    height: var(--event-story-height, 58svh);
  }
  .layout[data-bare] .views {
    display: none;
  }
  .views {
    position: relative;
    flex: 1 1 0;
    min-height: 0;
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    overflow: hidden auto;
    overflow-anchor: none;
  }
  .views .warning {
    flex: 1 0 auto;
    height: auto;
  }
  .text {
    /* The last step reaches the middle of the free screen, also where the page ends with it. */
    padding-block: 1.5rem calc(51svh - var(--event-story-height, 58svh) / 2);
  }
  .layout[data-bare] .text {
    padding-block-end: 50svh;
  }
  .text ::slotted(*) {
    max-width: none;
  }
  @media screen {
    @container (min-width: 900px) {
      ${beside}
    }
  }
  /* A phone on its side: there is more room beside the views than below them. */
  @media screen and (max-height: 31.98rem) {
    @container (min-width: 600px) {
      ${beside}
    }
  }
  @media print {
    .stage {
      position: static;
      display: block;
      border: 0;
    }
    .layout:not([data-bare]) .stage {
      height: auto;
    }
    .views {
      display: block;
      overflow: visible;
    }
    .text {
      padding-block: 1rem 0;
    }
  }
`;
