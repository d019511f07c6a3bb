import {adoptStyles} from 'lit';
import type {CSSResultOrNative} from 'lit';

/** The styles of an element and of what it shows by turns. What parts of a view have brought by themselves stays. */
export class ViewStyles {
  /** Those that were adopted here. */
  #sheets = new Set<CSSStyleSheet>();

  /** @param styles - All that are wanted now, in their order. */
  adopt(root: ShadowRoot, own: readonly CSSResultOrNative[], styles: readonly CSSResultOrNative[]): void {
    for (const style of own) this.#sheets.add(style instanceof CSSStyleSheet ? style : (style.styleSheet as CSSStyleSheet));
    const ofParts = root.adoptedStyleSheets.filter((sheet) => !this.#sheets.has(sheet));
    adoptStyles(root, [...styles]);
    this.#sheets = new Set(root.adoptedStyleSheets);
    root.adoptedStyleSheets.push(...ofParts);
  }
}
