import type {LitElement} from 'lit';

/**
 * Moves the focus to the outer box of what an element draws, so that a screen reader says what has come, and the Tab key goes
 * on from there; or to the box inside that says `data-focus-box`, where the outer one holds more than what has come. The
 * page does not scroll.
 */
export function focusBox({shadowRoot}: LitElement): void {
  const box = shadowRoot?.querySelector<HTMLElement>('[data-focus-box]') ?? shadowRoot?.querySelector<HTMLElement>('section, article, div');
  if (!box) return;
  box.tabIndex = -1;
  box.focus({preventScroll: true});
}
