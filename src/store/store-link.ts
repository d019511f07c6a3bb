import {signal, untracked} from '@preact/signals-core';
import type {AddressKeeper as Keeper, FirstState} from './address-keeper.js';
import {firstTarget} from './first-target.js';
import {readFragment} from './fragment.js';
import type {Linked} from './linked-state.js';
import {pageFragment} from './page-fragment.js';

/** A story in the address of the page, for as long as an element holds it there. What keeps it there is loaded only then. */
export class StoreLink {
  readonly #store: Linked;
  /** Elements that hold the story in the address. */
  readonly #holders = new Set<{readonly target: EventTarget; readonly arrived: ((id: string) => void) | undefined}>();
  readonly #keeper = signal<Keeper | null>(null);
  /** Name of the store; undefined while nothing holds it. */
  #name: string | null | undefined;
  #loading: Promise<void> | null = null;
  /** What attributes ask for at first, where the address says something else. */
  #overruled: FirstState = {};

  constructor(store: Linked) {
    this.#store = store;
  }

  /** Whether an element holds the story in the address. */
  get isHeld(): boolean {
    return this.#name !== undefined;
  }

  /** Fulfilled when the address can be obeyed; null where there is nothing to wait for. */
  get loading(): Promise<void> | null {
    return this.#loading;
  }

  /**
   * Keeps the story in the address.
   *
   * @param target - Element on which the page is told of what Back and Forward change, where it is the first one.
   * @param name - Name of the store, which stands before its keys; null for one without.
   * @param arrived - Told of the event that the address opens at first, if it does.
   * @returns Lets go, at the end of the task: an element that is moved in the page comes back before.
   */
  hold(target: EventTarget, name: string | null, arrived?: (id: string) => void): () => void {
    const holder = {target, arrived};
    this.#holders.add(holder);
    if (!this.isHeld) {
      this.#name = name;
      const loading = this.#load(name).finally(() => {
        if (this.#loading === loading) this.#loading = null;
      });
      this.#loading = loading;
    }
    return () => queueMicrotask(() => this.#holders.delete(holder) && this.#holders.size === 0 && this.#end());
  }

  /** Address of the page that opens an event; null where the story is not kept in it, or where it leads nowhere. Tracked. */
  addressOf(id: string): string | null {
    return this.#keeper.value?.addressOf(id) ?? null;
  }

  /** The file is there: what the address says of the story is shown. @param isWhole - Nothing more of the file comes. */
  show(isWhole = true): void {
    this.#keeper.peek()?.show(isWhole);
  }

  /** The selection that the reader has just made is a step of its own, from which Back returns. */
  step(): void {
    untracked(() => this.#keeper.peek()?.step());
  }

  /** Does what changes more than the selection as one step, from which Back returns to all that was before. */
  stepBy(act: () => void): void {
    untracked(() => {
      const keeper = this.#keeper.peek();
      keeper?.settle();
      act();
      keeper?.push();
    });
  }

  /**
   * Notes what an attribute asks for at first, to which the story returns without a link.
   *
   * @returns Whether the story should do so: not where the address says something else.
   */
  begins(state: FirstState): boolean {
    const keeper = this.#keeper.peek();
    if (keeper) return keeper.begins(state);
    if (this.#name === undefined) return true;
    const said = readFragment(pageFragment(), this.#name);
    const isOverruled = (['event', 'window'] as const).some((key) => key in state && said.has(key));
    if (isOverruled) this.#overruled = {...this.#overruled, ...state};
    return !isOverruled;
  }

  async #load(name: string | null): Promise<void> {
    try {
      const {AddressKeeper} = await import('./address-keeper.js');
      // The last holder has let go meanwhile, and perhaps another one has come.
      if (this.#name !== name || this.#keeper.peek()) return;
      const holders = this.#holders;
      this.#keeper.value = new AddressKeeper(this.#store, name, this.#overruled, {
        target: () => firstTarget([...holders].map(({target}) => target)),
        arrived: (id) => [...holders].find((holder) => holder.arrived)?.arrived?.(id),
      });
    } catch (reason) {
      const remedy = 'Check that all files of the build are there.';
      const message = `What keeps the story in the address could not be loaded: ${String(reason)} ${remedy} [chunk-missing]`;
      this.#store.report({code: 'chunk-missing', severity: 'warning', field: 'hash', remedy, message});
    }
  }

  #end(): void {
    this.#name = undefined;
    this.#overruled = {};
    this.#keeper.peek()?.release();
    this.#keeper.value = null;
  }
}
