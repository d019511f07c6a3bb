import {adoptStyles, html, nothing, render} from 'lit';
import type {TemplateResult} from 'lit';
import {formatCount} from '../../l10n/format-number.js';
import type {EventStore} from '../../store/event-store.js';
import type {Companion} from './companion.js';
import {faultWords} from './fault-words.js';
import {focusBox} from './focus-box.js';
import {tellerStyles} from './load-teller.styles.js';
import {noticeToast, progressToast} from './load-toast.js';
import type {StoreElement} from './store-element.js';
import {tokens} from './tokens.styles.js';
import {enterRoster, leadsRoster, leaveRoster} from './warning-roster.js';

/** A load that is over sooner is not told. */
const TELL_AFTER_MS = 400;

/**
 * Tells the reader how far a long load is, and what became of one that has not brought the whole file. Of all elements of a
 * story the first in the page says it.
 *
 * It has a shadow of its own over the element and draws by itself: the views below do not draw with each step of the load.
 */
export class LoadTeller implements Companion {
  readonly #element: StoreElement;
  readonly #box: HTMLElement & {requestUpdate(): void};
  #store: EventStore | null = null;
  #unfollow: (() => void) | null = null;
  /** Runs from the begin of a load. */
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isDue = false;
  /** In which it speaks. */
  #locale = '';
  /** The words that the reader has closed. */
  #dismissed: string | null = null;

  constructor(element: StoreElement) {
    this.#element = element;
    this.#box = Object.assign(element.ownerDocument.createElement('span'), {requestUpdate: () => this.#draw()});
    adoptStyles(this.#box.attachShadow({mode: 'open'}), [tokens, tellerStyles]);
    // Before what the element draws itself, which knows nothing of it.
    (element.renderRoot as ShadowRoot).prepend(this.#box);
  }

  /** Tells of the loads of a store, from now on. */
  follow(store: EventStore | undefined): void {
    const {locale} = this.#element;
    const isOther = locale !== this.#locale;
    this.#locale = locale;
    if (store === this.#store) return void (isOther && store && this.#draw());
    this.#letGo();
    if (!store) return this.#draw();
    this.#store = store;
    enterRoster(store.loader, this.#box);
    this.#unfollow = store.effect(() => this.#draw());
  }

  release(): void {
    this.#letGo();
    this.#box.remove();
  }

  #letGo(): void {
    this.#unfollow?.();
    this.#unfollow = null;
    if (this.#store) leaveRoster(this.#store.loader, this.#box);
    this.#store = null;
    this.#stopTimer();
  }

  #draw(): void {
    const root = this.#box.shadowRoot as ShadowRoot;
    const store = this.#store;
    const hadFocus = root.activeElement !== null;
    this.#box.dir = this.#element.matches(':state(rtl)') ? 'rtl' : 'ltr';
    render(store ? this.#template(store) : nothing, root);
    if (!hadFocus || root.activeElement) return;
    // The button that the reader pressed is gone.
    const next = root.querySelector('button');
    if (next) next.focus();
    else focusBox(this.#element);
  }

  #template(store: EventStore): TemplateResult | typeof nothing {
    const {status, error, total} = store;
    const {isLong, progress} = store.loader;
    const isLoading = status === 'loading' && isLong;
    const wasTold = this.#isDue;
    if (isLoading) this.#startTimer();
    else this.#stopTimer();
    if (!leadsRoster(store.loader, this.#box)) return nothing;

    const {strings, locale} = this.#element;
    if (isLoading) {
      if (!this.#isDue) return this.#told('', null);
      const toast = progress && progressToast(progress, {strings, locale}, () => store.cancel());
      return this.#told(strings.loading, toast);
    }
    // Not before it is told: the first number of a locale takes a browser some ten milliseconds.
    const count = () => formatCount(total, locale);
    if (error !== null && total > 0) {
      const isStopped = store.issues.some(({code}) => code === 'load-cancelled');
      const words = status === 'error' ? strings.loadFailed : isStopped ? strings.loadedUntilStopped(total, count()) : strings.loadedInPart(total, count());
      const retry = store.loader.canReload ? () => void store.reload() : null;
      const toast = noticeToast(words, isStopped ? null : faultWords(store, this.#element), {strings, locale}, {retry, dismiss: () => this.#dismiss(error)});
      return this.#told(words, this.#dismissed === error ? null : toast);
    }
    return this.#told(wasTold && status === 'ready' ? strings.loadedAll(total, count()) : '', null);
  }

  /** @param words - What is read out when it changes, and not with each step of a load. */
  #told(words: string, toast: TemplateResult | null): TemplateResult {
    return html`<p class="visually-hidden" role="status">${words}</p>
      ${toast ?? nothing}`;
  }

  #dismiss(error: string): void {
    this.#dismissed = error;
    this.#draw();
  }

  #startTimer(): void {
    this.#dismissed = null;
    this.#timer ??= setTimeout(() => {
      this.#isDue = true;
      this.#draw();
    }, TELL_AFTER_MS);
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#isDue = false;
  }
}
