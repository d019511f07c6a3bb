/** A place on an element, in its pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Fires the events of pointers, wheel and keys at an element, as a browser does. */
export class Pointers {
  constructor(readonly target: HTMLElement) {}

  /** @returns False where a listener prevented what the browser does by itself. */
  fire(type: string, {x, y}: Spot, more: PointerEventInit = {}): boolean {
    const {left, top} = this.target.getBoundingClientRect();
    const where = {clientX: left + x, clientY: top + y, bubbles: true, cancelable: true, composed: true};
    return this.target.dispatchEvent(new PointerEvent(type, {...where, pointerId: 1, pointerType: 'mouse', isPrimary: true, buttons: 1, ...more}));
  }

  drag(from: Spot, to: readonly Spot[], more: PointerEventInit = {}): void {
    this.fire('pointerdown', from, more);
    for (const spot of to) this.fire('pointermove', spot, more);
    this.fire('pointerup', to.at(-1) ?? from, {...more, buttons: 0});
  }

  tap(at: Spot, more: PointerEventInit = {}): void {
    this.drag(at, [], more);
  }

  wheel({x, y}: Spot, more: WheelEventInit = {}): WheelEvent {
    const {left, top} = this.target.getBoundingClientRect();
    const event = new WheelEvent('wheel', {clientX: left + x, clientY: top + y, deltaY: -100, bubbles: true, cancelable: true, ...more});
    this.target.dispatchEvent(event);
    return event;
  }

  doubleClick({x, y}: Spot, more: MouseEventInit = {}): void {
    const {left, top} = this.target.getBoundingClientRect();
    this.target.dispatchEvent(new MouseEvent('dblclick', {clientX: left + x, clientY: top + y, bubbles: true, cancelable: true, ...more}));
  }

  key(key: string, more: KeyboardEventInit = {}): KeyboardEvent {
    const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...more});
    this.target.dispatchEvent(event);
    return event;
  }

  /** A touchmove with some fingers, which is what a browser scrolls the page by. */
  touchmove(fingers: number): TouchEvent {
    const touches = Array.from({length: fingers}, (_, identifier) => new Touch({identifier, target: this.target}));
    const event = new TouchEvent('touchmove', {touches, bubbles: true, cancelable: true});
    this.target.dispatchEvent(event);
    return event;
  }
}
