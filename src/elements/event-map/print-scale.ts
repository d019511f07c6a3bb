/**
 * Tells the styles the size that the map was drawn in, as `--_drawn-width` and `--_drawn-height`: on paper the picture is scaled to
 * the page's width, and nothing is drawn anew, so that names and scale bar must be scaled with it.
 */
export class PrintScale {
  readonly #observer = new ResizeObserver(([{contentRect, target}]) => tell(target, contentRect.width, contentRect.height));

  /** @param stage - What the map is drawn in; the properties are set on its parent. */
  observe(stage: HTMLElement): void {
    // It may be printed before the next frame.
    tell(stage, stage.clientWidth, stage.clientHeight);
    this.#observer.observe(stage);
  }

  release(): void {
    this.#observer.disconnect();
  }
}

function tell({parentElement: holder}: Element, width: number, height: number): void {
  // Hidden by its page: what was drawn keeps its size.
  if (!holder || width === 0 || height === 0) return;
  holder.style.setProperty('--_drawn-width', `${width}px`);
  holder.style.setProperty('--_drawn-height', `${height}px`);
}
