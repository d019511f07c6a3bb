import {signal, untracked} from '@preact/signals-core';
import {addressWith, watchAddress, writeAddress} from './address-bar.js';
import {AtRest} from './at-rest.js';
import {readFragment, sameTexts, writeFragment} from './fragment.js';
import type {LinkKey, LinkTexts} from './fragment.js';
import {nameTakenIssue} from './link-issue.js';
import {readLink, writeLink} from './link-state.js';
import type {LinkState} from './link-state.js';
import {linkedState, showState, tellState} from './linked-state.js';
import type {Linked} from './linked-state.js';
import {claimName} from './page-address.js';
import {pageFragment} from './page-fragment.js';
import {encodeText} from './percent-text.js';
import {stopByTouch} from './stop-by-touch.js';

/** What the attributes of elements ask for at first. */
export type FirstState = Partial<Pick<LinkState, 'event' | 'window'>>;

/** What a keeper tells of, and where. */
export interface AddressPage {
  /** Where the page is told of what Back and Forward change. */
  target(): EventTarget | null;
  /** The address has opened an event of the story when that was first shown. */
  arrived?(id: string): void;
}

const NOTHING: LinkTexts = new Map();

/**
 * Keeps window, selection, filters and map view of a story in the fragment of the page's address. What the attributes of the
 * elements ask for is the state without a link; the address has what differs.
 */
export class AddressKeeper {
  readonly #store: Linked;
  readonly #name: string | null;
  readonly #page: AddressPage;
  readonly #atRest = new AtRest(() => this.#write(this.#texts(), false));
  /** Gives the name back, or its place among those who wait for it. */
  readonly #giveBack: () => void;
  #listening: (() => void)[] = [];
  /** The state without a link; null while another story has the name. */
  readonly #begun = signal<LinkState | null>(null);
  /** Whether the address was obeyed, which waits for the file. */
  #isShown = false;
  #isReleased = false;
  /** What the address says of the story: in our spelling, and as it stands there. */
  #written = NOTHING;
  #seen = NOTHING;
  /** Keys of the address that the story follows. */
  #followed: ReadonlySet<LinkKey> = new Set();

  /**
   * @param name - Name of the store, which stands before its keys; null for one without. Of two stories of one name the later
   * one waits, and that is reported.
   * @param overruled - What attributes have asked for before, where the address says something else.
   */
  constructor(store: Linked, name: string | null, overruled: FirstState, page: AddressPage) {
    this.#store = store;
    this.#name = name;
    this.#page = page;
    this.#giveBack = claimName(name, () => this.#begin(overruled));
    // Another story that leaves the page in this task gives the name back until then.
    queueMicrotask(() => {
      if (this.#first || this.#isReleased) return;
      store.report(nameTakenIssue(name));
      // The address speaks of the other story.
      showState(store, {...linkedState(store), ...overruled});
    });
  }

  /** Lets go of the address, which stays as it is. */
  release(): void {
    this.#isReleased = true;
    for (const stop of this.#listening.splice(0)) stop();
    this.#atRest.stop();
    this.#giveBack();
  }

  /** Address of the page that opens an event; null where it leads nowhere, or the address is another story's. Tracked. */
  addressOf(id: string): string | null {
    return this.#begun.value && addressWith(writeFragment('', this.#name, new Map([['event', encodeText(id)]])));
  }

  /**
   * The file is there: what the address says of the story is shown.
   *
   * @param isWhole - Else more of the file comes, and what the address names may come with it: it is waited for.
   */
  show(isWhole = true): void {
    if (!this.#first || this.#atRest.isWaiting) return;
    const texts = this.#read();
    if (!isWhole && (this.#isShown || !this.#isThere(texts, this.#first))) return;
    const isFirst = !this.#isShown;
    if (isFirst) this.#begun.value = this.#beginning(this.#first, texts);
    this.#isShown = true;
    this.#obey(texts, null);
    const event = untracked(() => this.#store.selected);
    if (isFirst && event !== null && this.#followed.has('event')) this.#page.arrived?.(event);
  }

  /** The selection that the reader has just made is a step of its own, from which Back returns. */
  step(): void {
    const before = new Map(this.#texts());
    const event = this.#written.get('event');
    if (event === undefined) before.delete('event');
    else before.set('event', event);
    // What was not yet at rest belongs to the step before.
    this.#put(before, false);
    this.push();
  }

  /** Writes what is not yet at rest: it belongs to the step that ends here. */
  settle(): void {
    this.#put(this.#texts(), false);
  }

  /** All that has changed since the address was written is a step of its own. */
  push(): void {
    this.#put(this.#texts(), true);
  }

  /**
   * Notes what an attribute asks for at first.
   *
   * @returns Whether the story should do so: not where the address says something else.
   */
  begins(state: FirstState): boolean {
    if (!this.#first) return true;
    this.#begun.value = {...this.#first, ...state};
    const keys = this.#isShown ? this.#followed : this.#read();
    const isFree = !(['event', 'window'] as const).some((key) => key in state && keys.has(key));
    if (!isFree && this.#isShown) this.#written = untracked(() => this.#texts());
    return isFree;
  }

  get #first(): LinkState | null {
    return this.#begun.peek();
  }

  #begin(overruled: FirstState): void {
    this.#begun.value = {...this.#now(), ...overruled};
    this.#listening = [
      watchAddress({changed: () => this.#handleChange(), moved: () => this.#handleMove()}),
      this.#store.effect(() => this.#follow()),
    ];
    if (untracked(() => this.#store.status) === 'ready') this.show();
  }

  /** What the page has set before the file was there is part of the beginning, where the address does not overrule it. */
  #beginning(first: LinkState, texts: LinkTexts): LinkState {
    const now = this.#now();
    return {...now, event: texts.has('event') ? first.event : now.event, window: texts.has('window') ? first.window : now.window};
  }

  #now(): LinkState {
    return {...untracked(() => linkedState(this.#store)), camera: null};
  }

  #follow(): void {
    const {playing} = this.#store;
    const texts = this.#texts();
    if (!this.#isShown || playing || sameTexts(texts, this.#written)) this.#atRest.stop();
    else this.#atRest.start();
  }

  #handleChange(): void {
    const texts = this.#read();
    if (!this.#isShown || sameTexts(texts, this.#seen)) return;
    const target = this.#page.target();
    if (target) stopByTouch(this.#store, target);
    this.#obey(texts, target);
  }

  /** The reader goes to another place of the page by a link that says nothing of the story: the story stays as it is. */
  #handleMove(): void {
    if (!this.#isShown || this.#read().size > 0) return this.#handleChange();
    if (this.#write(this.#written, false)) return;
    // The page tells of the same link twice.
    this.#seen = NOTHING;
    this.#atRest.start();
  }

  /** Whether all that an address names has come. Names of tags and places are looked up once, in the whole file. */
  #isThere(texts: LinkTexts, first: LinkState): boolean {
    if (texts.has('tag') || texts.has('place')) return false;
    return untracked(() => readLink(texts, first, this.#store)).issues.length === 0;
  }

  #obey(texts: LinkTexts, target: EventTarget | null): void {
    const store = this.#store;
    untracked(() => {
      if (!this.#first) return;
      const {state, issues, followed} = readLink(texts, this.#first, store);
      // First, so that what the page does when it is told counts as a change.
      this.#seen = texts;
      this.#followed = followed;
      this.#written = writeLink(state, this.#first, store.timeZone);
      this.#atRest.stop();
      for (const issue of issues) store.report(issue);
      const changed = showState(store, state);
      if (target) tellState(target, state, changed);
    });
  }

  #put(texts: LinkTexts, isStep: boolean): void {
    if (this.#isShown && !sameTexts(texts, this.#written)) this.#write(texts, isStep);
  }

  /** @returns false where the address may not be written now. */
  #write(texts: LinkTexts, isStep: boolean): boolean {
    const fragment = pageFragment();
    const next = writeFragment(fragment, this.#name, texts);
    if (next !== fragment && !writeAddress(next, isStep)) return false;
    this.#written = texts;
    this.#seen = this.#read();
    this.#followed = new Set(texts.keys());
    this.#atRest.stop();
    return true;
  }

  #read(): LinkTexts {
    return readFragment(pageFragment(), this.#name);
  }

  /** What the address should say. */
  #texts(): LinkTexts {
    return this.#first ? writeLink(linkedState(this.#store), this.#first, this.#store.timeZone) : NOTHING;
  }
}
