import {css, adoptStyles} from 'lit';
import type {EventName} from '../../events.js';
import {formatWindow} from '../../l10n/format-when.js';
import type {EventStore} from '../../store/event-store.js';
import {countWords} from './count-words.js';
import {isGroup} from './join-store.js';
import type {StoreElement} from './store-element.js';
import {titleWords} from './title-words.js';

/** So long nothing may happen before it is told what has: a handle that is dragged, or a word that is typed, is told once. */
const REST_MS = 600;
/** So long what was told stands in the page, for a reader who comes by it. */
const STAND_MS = 10_000;

/** One a story: it speaks in one place of the page. */
const announcers = new WeakMap<EventStore, Announcer>();

/**
 * Tells readers who do not see it what has become of the story by what they did: the dates shown and how many events are left,
 * the event that is selected, that a playback has begun or stopped. What the page does by itself is not told, nor are the
 * steps of a playback.
 *
 * @param element - The view where it was done.
 * @param name - The public event by which the page was told.
 */
export function announce(element: StoreElement, name: EventName): void {
  const {store} = element;
  if (!store) return;
  const announcer = announcers.get(store) ?? new Announcer(store);
  announcers.set(store, announcer);
  announcer.hear(element, name);
}

const styles = css`
  :host {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

class Announcer {
  readonly #store: EventStore;
  readonly #box = document.createElement('span');
  /** What screen readers listen to. */
  readonly #region = document.createElement('p');
  #timer: ReturnType<typeof setTimeout> | undefined;
  #speed: number;

  constructor(store: EventStore) {
    this.#store = store;
    this.#speed = store.speed;
    this.#region.setAttribute('role', 'status');
    const root = this.#box.attachShadow({mode: 'open'});
    adoptStyles(root, [styles]);
    root.append(this.#region);
  }

  hear(element: StoreElement, name: EventName): void {
    const {playing, speed} = this.#store;
    const isPace = speed !== this.#speed;
    this.#speed = speed;
    // Another pace is no news, and the steps of a playback are none. That it stops is news, whoever has started it.
    if (name === 'event-playback-change' ? isPace : playing) return;
    this.#settleIn(element);
    // The same words are told again only where they are new in the page.
    this.#say('');
    this.#after(REST_MS, () => this.#tell(element, name));
  }

  /** It is in the page a while before it says anything, else it is not listened to, and stays where it is, if that is shown. */
  #settleIn(element: StoreElement): void {
    const place = placeOf(element, this.#store);
    const isThere = this.#box.isConnected && this.#box.checkVisibility({visibilityProperty: true});
    if (!isThere) place.renderRoot.prepend(this.#box);
  }

  #tell(element: StoreElement, name: EventName): void {
    // How many events there are is not known yet.
    if (this.#store.searching) return this.#after(REST_MS, () => this.#tell(element, name));
    if (element.store !== this.#store) return;
    this.#region.lang = element.locale;
    this.#say(this.#words(element, name));
    this.#after(STAND_MS, () => this.#say(''));
  }

  #words(element: StoreElement, name: EventName): string {
    const {strings, locale} = element;
    const {window, table, selectedRow, playing} = this.#store;
    if (name === 'event-select') return selectedRow === null ? '' : strings.selectedEvent(titleWords(table, selectedRow, strings, element));
    const count = countWords(this.#store, strings, locale);
    if (name === 'event-filter-change') return count;
    if (playing) return strings.playbackStarted;
    const shown = strings.enumerated([window ? formatWindow(window, locale, element.axisTimeZone) : strings.allDates, count]);
    return name === 'event-playback-change' ? `${strings.playbackStopped} ${shown}` : shown;
  }

  #say(words: string): void {
    this.#region.textContent = words;
  }

  #after(ms: number, run: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(run, ms);
  }
}

/** The outermost group of a story around a view, where no part of it hides what is told; else the view itself. */
function placeOf(element: StoreElement, store: EventStore): StoreElement {
  let place = element;
  for (let node: Node | null = element; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof Element && isGroup(node) && (node as StoreElement).store === store) place = node as StoreElement;
  }
  return place;
}
