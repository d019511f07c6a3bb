/**
 * Tells the styles the size that the map was drawn in, as `--_drawn-width` and `--_drawn-height`: on paper the picture is scaled to
 * the page's width, and nothing is drawn anew, so that names and scale bar must be scaled with it.
 */
export class PrintScale {
  readonly #observer = new ResizeObserver(([entry]) => {
    const {width, height} = entry.contentRect;
    const holder = entry.target.parentElement;
    // Hidden by its page: what was drawn keeps its size.
    if (!holder || width === 0 || height === 0) return;
    holder.style.setProperty('--_drawn-width', `${width}px`);
    holder.style.setProperty('--_drawn-height', `${height}px`);
  });

  /** @param stage - What the map is drawn in; the properties are set on its parent. */
  observe(stage: HTMLElement): void {
    this.#observer.observe(stage);
  }

  release(): void {
    this.#observer.disconnect();
  }
}
