import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Media} from '../../../schema/event-file.js';
import {licenseLine, mediaCaption} from './media-caption.js';
import {mediaContent} from './media-content.js';
import {MediaProgress} from './media-progress.js';
import {isSensitive, isUncovered, nameOf} from './media-scene.js';
import type {MediaScene} from './media-scene.js';
import {watchPinch} from './pinch-watch.js';
import {placeOf} from './place-of.js';
import {Swipe} from './swipe.js';

export {viewerStyles} from './media-viewer.styles.js';

export interface ViewerActs {
  /** Asks the page whether another item may be shown. */
  ask(index: number): boolean;
  /** Another item is shown. */
  moved(index: number): void;
  withdraw(index: number): void;
  /** The dialog is closed. */
  closed(): void;
}

/** Keys that would scroll the page behind. */
const SCROLL_KEYS: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', ' ']);

/** One item of an event large, over the page, with a way to the others. */
export class MediaViewer {
  readonly progress = new MediaProgress();
  readonly #acts: ViewerActs;
  readonly #swipe = new Swipe();
  #index: number;
  #count = 0;
  #dialog: HTMLDialogElement | null = null;
  #unwatchPinch: (() => void) | null = null;
  /** One finger moves about in the enlarged page, and swipes no more. */
  #isEnlarged = false;
  /** Where the pointer went down was beside the dialog. */
  #isPressedOutside = false;

  constructor(index: number, acts: ViewerActs) {
    this.#index = index;
    this.#acts = acts;
  }

  /** @param title - That of the event. */
  render(media: readonly Media[], title: string, scene: MediaScene): TemplateResult | typeof nothing {
    this.#count = media.length;
    const item = media[this.#index];
    if (!item) return nothing;
    return html`<dialog
      class="viewer"
      part="viewer"
      aria-label=${scene.strings.mediaViewer(title)}
      @close=${this.#acts.closed}
      @keydown=${this.#handleKeydown}
      @wheel=${handleWheel}
      @pointerdown=${this.#handlePointerdown}
      @pointerup=${this.#handlePointerup}
      @pointercancel=${(event: PointerEvent) => this.#swipe.handlePointercancel(event)}
      @click=${this.#handleClick}
    >
      ${this.#renderBar(item, media, title, scene)}
      ${keyed(item, html`<figure data-index=${this.#index} tabindex="-1">
        <div class="stage">${mediaContent(item, scene)}</div>
        ${mediaCaption(item, scene)} ${this.#renderColophon(item, scene)}
      </figure>`)}
    </dialog>`;
  }

  /** After the element has drawn. */
  updated(dialog: HTMLDialogElement | null): void {
    this.#dialog = dialog;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    this.#unwatchPinch ??= watchPinch((isEnlarged) => {
      this.#isEnlarged = isEnlarged;
      dialog.classList.toggle('enlarged', isEnlarged);
    });
  }

  release(): void {
    this.#unwatchPinch?.();
    this.#unwatchPinch = null;
  }

  #renderBar(item: Media, media: readonly Media[], title: string, scene: MediaScene): TemplateResult {
    const {strings} = scene;
    const step = (by: -1 | 1) => html`<button
      class=${by < 0 ? 'step previous' : 'step next'}
      aria-label=${by < 0 ? strings.previous : strings.next}
      aria-disabled=${media[this.#index + by] ? nothing : 'true'}
      @click=${() => this.#step(by)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${by < 0 ? 'M10 3L5 8L10 13' : 'M6 3L11 8L6 13'}></path></svg>
    </button>`;
    return html`<header>
      ${media.length > 1 ? step(-1) : nothing}
      <p class="count" aria-live="polite">${media.length > 1 ? placeOf(this.#index, media, scene) : nothing} <span class="visually-hidden">${nameOf(item, scene)}</span></p>
      ${media.length > 1 ? step(1) : nothing}
      <p class="title" dir="auto" aria-hidden="true">${title}</p>
      <button class="close" aria-label=${strings.close} @click=${this.#close}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3L13 13M13 3L3 13"></path></svg>
      </button>
    </header>`;
  }

  #renderColophon(item: Media, {store, strings}: MediaScene): TemplateResult | typeof nothing {
    const license = licenseLine(store.dataset.license, strings);
    const isBare = isSensitive(item) && isUncovered(item, store);
    if (license === nothing && !isBare) return nothing;
    return html`<p class="colophon">${license} ${isBare ? html`<button class="quiet" @click=${() => this.#acts.withdraw(this.#index)}>${strings.coverAgain}</button>` : nothing}</p>`;
  }

  /** Shows the item, or where the page forbids that the next one in the direction of `by`; none where there is no such item. */
  #show(index: number, by: number): void {
    let next = index;
    while (next !== this.#index && this.#has(next) && !this.#acts.ask(next)) next += by;
    if (next === this.#index || !this.#has(next)) return;
    this.#index = next;
    this.#acts.moved(next);
  }

  #step(by: number): void {
    this.#show(this.#index + by, by);
  }

  #has(index: number): boolean {
    return index >= 0 && index < this.#count;
  }

  #close = (): void => this.#dialog?.close();

  /** The arrows follow the direction of reading: in Arabic the next item is on the left. */
  #forward(): 1 | -1 {
    return this.#dialog && getComputedStyle(this.#dialog).direction === 'rtl' ? -1 : 1;
  }

  #handleKeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const [target] = event.composedPath();
    if (event.key === 'Escape') {
      keep(event);
      return this.#close();
    }
    // A player has arrows of its own, and a button its blank.
    if (target instanceof HTMLMediaElement) return;
    if (SCROLL_KEYS.has(event.key) && !(event.key === ' ' && isControl(target)) && !scrollsItself(event)) event.preventDefault();
    const act = this.#actFor(event.key);
    if (!act) return;
    keep(event);
    act();
  };

  /** From an end that the page forbids, the way is back towards the item that is shown. */
  #actFor(key: string): (() => void) | null {
    if (key === 'Home') return () => this.#show(0, 1);
    if (key === 'End') return () => this.#show(this.#count - 1, -1);
    if (key === 'ArrowRight') return () => this.#step(this.#forward());
    return key === 'ArrowLeft' ? () => this.#step(-this.#forward()) : null;
  }

  #handlePointerdown = (event: PointerEvent): void => {
    this.#isPressedOutside = event.target === this.#dialog;
    if (!(event.target instanceof HTMLMediaElement)) this.#swipe.handlePointerdown(event);
  };

  #handlePointerup = (event: PointerEvent): void => {
    const direction = this.#swipe.handlePointerup(event);
    if (direction !== 0 && !this.#isEnlarged) this.#step(-direction * this.#forward());
  };

  /** The dialog is filled by its parts: a click on itself is one on the backdrop. */
  #handleClick = (event: MouseEvent): void => {
    if (event.target === this.#dialog && this.#isPressedOutside) this.#close();
  };
}

/** A key that is used here is none of the page behind. */
function keep(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

/** The page behind does not scroll. Ctrl with the wheel is the browser's zoom. */
function handleWheel(event: WheelEvent): void {
  if (!event.ctrlKey && !scrollsItself(event)) event.preventDefault();
}

/** Whether an event happened in a part that is longer than its box. */
function scrollsItself(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof HTMLElement && node.matches('figcaption, .stage') && node.scrollHeight > node.clientHeight);
}

function isControl(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && target.matches('button, a, summary');
}
