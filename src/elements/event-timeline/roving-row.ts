/**
 * Controls beside each other that are one tab stop: left and right go from one to the next, Home and End to the first and last. Up
 * and down stay with the control, where they choose among the options of a select.
 */
export class RovingRow {
  readonly #selector: string;
  /** The one that the Tab key reaches. */
  #current: HTMLElement | null = null;
  #width = NaN;

  /** @param selector - Of the controls. */
  constructor(selector: string) {
    this.#selector = selector;
  }

  /**
   * After each drawing, which may have added, taken away or disabled some.
   *
   * @param width - In which they are drawn: some are only shown where there is room.
   */
  follow(root: DocumentFragment | HTMLElement, width: number): void {
    const controls = [...root.querySelectorAll<HTMLElement>(this.#selector)];
    const isHidden = width !== this.#width && this.#current?.checkVisibility() === false;
    this.#width = width;
    if (!this.#current || isHidden || !controls.includes(this.#current) || this.#current.matches(':disabled')) {
      const next = controls.find(isReachable) ?? null;
      // What was pressed may have nothing more to do: the focus must not fall out of the page with it.
      if (this.#current && root instanceof ShadowRoot && root.activeElement === this.#current) next?.focus();
      this.#current = next;
    }
    for (const control of controls) control.tabIndex = control === this.#current ? 0 : -1;
  }

  /** One of them has the focus, by the pointer perhaps. */
  take(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement) || !target.matches(this.#selector) || !this.#current) return;
    this.#current.tabIndex = -1;
    this.#current = target;
    target.tabIndex = 0;
  }

  /** @param isMirrored - The next one is on the left. @returns Whether the key was ours. */
  handle({key, target}: KeyboardEvent, root: ParentNode, isMirrored: boolean): boolean {
    if (!(target instanceof HTMLElement) || !target.matches(this.#selector)) return false;
    const controls = [...root.querySelectorAll<HTMLElement>(this.#selector)].filter(isReachable);
    const next = nextIndex(controls.indexOf(target), controls.length, key, isMirrored);
    if (next === null) return false;
    controls[next]?.focus();
    return true;
  }
}

function isReachable(control: HTMLElement): boolean {
  return !control.matches(':disabled') && control.checkVisibility();
}

function nextIndex(index: number, count: number, key: string, isMirrored: boolean): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  return step === 0 ? null : Math.min(count - 1, Math.max(0, index + (isMirrored ? -step : step)));
}
