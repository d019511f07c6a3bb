type Focusable = HTMLElement | SVGElement;

/** Gives the focus back to what had it before a part of an element was opened. */
export class FocusReturn {
  readonly #host: Element;
  #before: WeakRef<Focusable> | null = null;
  #isDue = false;

  constructor(host: Element) {
    this.#host = host;
  }

  /** The part opens, or shows something else: what has the focus outside of the element is where the reader came from. */
  note(): void {
    const active = activeElement(this.#host.ownerDocument);
    if (!isInside(active, this.#host)) this.#before = active ? new WeakRef(active) : null;
  }

  /** The reader has closed the part: the focus moves when that is drawn. */
  ask(): void {
    this.#isDue = true;
  }

  /**
   * Moves the focus where that is due. The page does not scroll: the reader may be far from there.
   *
   * @param fallback - Takes the focus where nothing had it, or what had it is gone.
   */
  settle(fallback: HTMLElement | null): void {
    if (!this.#isDue) return;
    this.#isDue = false;
    const document = this.#host.ownerDocument;
    const active = activeElement(document);
    // The page has put it somewhere else by now.
    if (active && !isInside(active, this.#host)) return;
    const before = this.#before?.deref();
    before?.focus({preventScroll: true});
    if (!before || activeElement(document) !== before) fallback?.focus({preventScroll: true});
  }
}

/** What has the focus, in whatever shadow tree it is; null where nothing has. */
function activeElement(document: Document): Focusable | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active && active !== document.body && isFocusable(active) ? active : null;
}

function isInside(element: Element | null, host: Element): boolean {
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) if (node === host) return true;
  return false;
}

function isFocusable(element: Element): element is Focusable {
  return element instanceof HTMLElement || element instanceof SVGElement;
}
