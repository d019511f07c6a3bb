import '../../src/define.js';
import '../l10n/words.js';
import type {LitElement} from 'lit';
import type {StoreElement} from '../../src/elements/shared/store-element.js';
import type {EventDetails, EventName} from '../../src/events.js';
import type {EventStore} from '../../src/store/event-store.js';
import {microtasks} from '../store/story.js';

interface Elements extends Pick<HTMLElementTagNameMap, 'event-card' | 'event-filter' | 'event-list' | 'event-map' | 'event-story' | 'event-timeline' | 'event-viewer'> {}

export interface MountOptions {
  /** An event file, as an object. */
  readonly data?: object;
  readonly store?: EventStore;
  /** The element's children, as HTML. */
  readonly content?: string;
  readonly into?: Element;
}

const pages = new Set<HTMLElement>();

/** A part of the page in British English, 800 pixels wide, that is taken away after the test. */
export function page(style = 'width:800px'): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText = style;
  box.lang = 'en-GB';
  document.body.append(box);
  pages.add(box);
  return box;
}

/** Takes away what the test has put into the page, and waits until its stores are let go: the next test may begin in the same task. */
export async function clearPage(): Promise<void> {
  for (const box of pages) box.remove();
  pages.clear();
  scrollTo(0, 0);
  await microtasks();
}

/** Puts an element into the page. */
export function mount<Tag extends keyof Elements>(tag: Tag, attributes: Readonly<Record<string, string>> = {}, options: MountOptions = {}): Elements[Tag] {
  const element = document.createElement(tag);
  dress(element, attributes, options);
  return element;
}

/** Puts an element into the page and waits until it has drawn its events. */
export async function mountReady<Tag extends keyof Elements>(tag: Tag, attributes: Readonly<Record<string, string>> = {}, options: MountOptions = {}): Promise<Elements[Tag]> {
  const element = mount(tag, attributes, options);
  await element.ready;
  await settled(element);
  return element;
}

/** Gives an element its attributes, data and children, and puts it into the page. */
export function dress(element: StoreElement, attributes: Readonly<Record<string, string>>, {data, store, content = '', into = page()}: MountOptions = {}): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = content;
  if (data) element.data = data;
  if (store) element.store = store;
  into.append(element);
}

/** Waits until nothing is left to be drawn. */
export async function settled(element: LitElement): Promise<void> {
  while (!(await element.updateComplete));
}

/** The text in an element's shadow root, or in a part of it, with single blanks. */
export function text(node: Element): string {
  return ((node.shadowRoot ?? node).textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** All parts of an element's shadow that match. */
export function all<Part extends Element = HTMLElement>(element: Element, selector: string): Part[] {
  return [...(element.shadowRoot ?? element).querySelectorAll<Part>(selector)];
}

/** The one part of an element's shadow that matches. */
export function one<Part extends Element = HTMLElement>(element: Element, selector: string): Part {
  const [first] = all<Part>(element, selector);
  if (!first) throw new Error(`<${element.localName}> has no ${selector}: ${text(element)}`);
  return first;
}

/** The button with a label or a text. */
export function button(element: Element, label: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(element, 'button').find((each) => each.ariaLabel === label || text(each) === label);
  if (!found) throw new Error(`<${element.localName}> has no button “${label}”.`);
  return found;
}

/** What has the focus inside an element. */
export function focused(element: Element): Element | null {
  return element.shadowRoot?.activeElement ?? null;
}

type Told = {[Name in EventName]: [Name, EventDetails[Name]]}[EventName];

/** Writes down the public events that reach a node. */
export function listen(node: EventTarget, ...names: EventName[]): Told[] {
  const told: Told[] = [];
  for (const name of names) node.addEventListener(name, (event) => void told.push([name, (event as CustomEvent).detail] as Told));
  return told;
}

/** The detail of the next public event of a kind that reaches a node. */
export function next<Name extends EventName>(node: EventTarget, name: Name): Promise<EventDetails[Name]> {
  return new Promise((resolve) => node.addEventListener(name, (event) => resolve((event as CustomEvent<EventDetails[Name]>).detail), {once: true}));
}

export function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** Waits until a change of an element's shadow makes a condition true. */
export function until(element: Element, isReached: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (isReached()) return resolve();
    const observer = new MutationObserver(() => {
      if (!isReached()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element.shadowRoot ?? element, {subtree: true, childList: true, attributes: true, characterData: true});
  });
}

type PointerKind = 'down' | 'move' | 'up' | 'cancel' | 'enter' | 'leave';

/** A pointer at a place of a part, in pixels from its top left corner. */
export function pointer(part: Element, kind: PointerKind, x = 0, y = 0, init: PointerEventInit = {}): void {
  const {left, top} = part.getBoundingClientRect();
  const buttons = kind === 'down' ? 1 : 0;
  const crosses = kind === 'enter' || kind === 'leave';
  part.dispatchEvent(
    new PointerEvent(`pointer${kind}`, {
      bubbles: !crosses,
      composed: true,
      cancelable: true,
      pointerId: 1,
      pointerType: 'mouse',
      clientX: left + x,
      clientY: top + y,
      buttons,
      ...init,
    }),
  );
}

/** A mouse that goes down at the first place, over the others, and up at the last. */
export function drag(part: Element, ...places: readonly (readonly [x: number, y: number])[]): void {
  const [first, last] = [places[0], places[places.length - 1]];
  pointer(part, 'down', ...first);
  for (const place of places.slice(1)) pointer(part, 'move', ...place, {buttons: 1});
  pointer(part, 'up', ...last);
}

export function tap(part: Element, x: number, y: number, init: PointerEventInit = {}): void {
  pointer(part, 'down', x, y, init);
  pointer(part, 'up', x, y, init);
}

/** A key on a part. @returns The event, which says whether the page may have it. */
export function key(part: Element, name: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {key: name, bubbles: true, composed: true, cancelable: true, ...init});
  part.dispatchEvent(event);
  return event;
}

/** A turn of the wheel at the middle of a part. @returns The event, which says whether the page may scroll. */
export function wheel(part: Element, init: WheelEventInit): WheelEvent {
  const {left, top, width, height} = part.getBoundingClientRect();
  const event = new WheelEvent('wheel', {bubbles: true, composed: true, cancelable: true, clientX: left + width / 2, clientY: top + height / 2, ...init});
  part.dispatchEvent(event);
  return event;
}
