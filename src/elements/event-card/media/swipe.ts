const LEAST_PIXELS = 48;

/** Tells a swipe of one finger or pen from a tap, a scroll and a pinch. A mouse does not swipe. */
export class Swipe {
  readonly #pointers = new Set<number>();
  #start: {readonly x: number; readonly y: number} | null = null;

  handlePointerdown(event: PointerEvent): void {
    if (event.pointerType === 'mouse') return;
    this.#pointers.add(event.pointerId);
    this.#start = this.#pointers.size === 1 ? {x: event.clientX, y: event.clientY} : null;
  }

  /** @returns −1 for a swipe to the left, 1 to the right, 0 for anything else. */
  handlePointerup(event: PointerEvent): -1 | 0 | 1 {
    const start = this.#start;
    this.handlePointercancel(event);
    if (!start || event.pointerType === 'mouse') return 0;
    const [x, y] = [event.clientX - start.x, event.clientY - start.y];
    if (Math.abs(x) < LEAST_PIXELS || Math.abs(x) < 2 * Math.abs(y)) return 0;
    return x < 0 ? -1 : 1;
  }

  handlePointercancel(event: PointerEvent): void {
    this.#pointers.delete(event.pointerId);
    this.#start = null;
  }
}
