import {rove} from './roving-focus.js';

/** What is read from right to left goes on to the left. */
const MIRRORED: ReadonlyMap<string, string> = new Map([
  ['ArrowLeft', 'ArrowRight'],
  ['ArrowRight', 'ArrowLeft'],
]);

/** Which controls make a group. */
export interface RovingGroup {
  /** Selector of the box around a group. */
  readonly box: string;
  /** Selector of its controls, in the order in which they stand. */
  readonly controls: string;
  /** Whether PageUp and PageDown go ten controls on, as in a list that scrolls; else the page has them. */
  readonly isLong?: boolean;
}

interface Found {
  readonly group: RovingGroup;
  readonly box: Element;
  readonly control: HTMLElement;
  /** All of its group. */
  readonly controls: readonly HTMLElement[];
}

/**
 * Makes one tab stop of a group of controls, native ones say, as the toolbar of the WAI-ARIA authoring practices is one: the
 * Tab key comes to the control that had the focus last, and arrow keys, Home and End go to the others. Space and Enter stay
 * those of the controls.
 *
 * Call `updated` after each drawing: controls come and go.
 */
export class RovingControls {
  readonly #root: ShadowRoot;
  readonly #groups: readonly RovingGroup[];
  /** The control of each box that the Tab key comes to. */
  readonly #stops = new WeakMap<Element, Element>();
  readonly #stay = new AbortController();

  constructor(root: ShadowRoot, groups: readonly RovingGroup[]) {
    this.#root = root;
    this.#groups = groups;
    const {signal} = this.#stay;
    root.addEventListener('focusin', this.#handleFocus, {signal});
    root.addEventListener('keydown', this.#handleKeydown as EventListener, {signal});
  }

  /** After the element has drawn. */
  updated(): void {
    for (const group of this.#groups) for (const box of this.#root.querySelectorAll(group.box)) this.#settle(box, controlsOf(box, group));
  }

  release(): void {
    this.#stay.abort();
  }

  #settle(box: Element, controls: readonly HTMLElement[]): void {
    const last = this.#stops.get(box);
    const stop = controls.find((control) => control === last) ?? controls[0];
    for (const control of controls) control.tabIndex = control === stop ? 0 : -1;
  }

  #handleFocus = ({target}: Event): void => {
    const found = this.#find(target);
    if (!found) return;
    this.#stops.set(found.box, found.control);
    this.#settle(found.box, found.controls);
  };

  #handleKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const found = this.#find(event.target);
    if (!found || found.controls.length < 2 || (!found.group.isLong && event.key.startsWith('Page'))) return;
    const isMirrored = getComputedStyle(found.box).direction === 'rtl';
    const next = rove(found.controls.indexOf(found.control), found.controls.length, (isMirrored && MIRRORED.get(event.key)) || event.key);
    if (next === null) return;
    event.preventDefault();
    found.controls[next].focus();
  };

  /** The group that an event happened in, where that was on one of its controls. */
  #find(target: EventTarget | null): Found | null {
    if (!(target instanceof HTMLElement)) return null;
    for (const group of this.#groups) {
      const box: Element | null = target.closest(group.box);
      const controls: HTMLElement[] = box ? controlsOf(box, group) : [];
      if (box && controls.includes(target)) return {group, box, control: target, controls};
    }
    return null;
  }
}

function controlsOf(box: Element, {controls}: RovingGroup): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>(controls)];
}
