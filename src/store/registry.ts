import {EventStore} from './event-store.js';

interface Entry {
  readonly store: EventStore;
  holders: number;
}

interface Registry {
  /** By `name:…`, `src:…` or `data:…`, in the order of creation. */
  readonly entries: Map<string, Entry>;
  /** Called when a store is added or removed. */
  readonly watchers: Set<() => void>;
}

/** A hold on a store. The store is disposed of when its last holder lets go. */
export interface Lease {
  readonly store: EventStore;
  release(): void;
}

// One a page, also where two copies of the script run: hence a registered symbol, with the version of its shape.
const KEY = Symbol.for('event-timeline-map.registry.1');

function registry(): Registry {
  const scope = globalThis as typeof globalThis & {[KEY]?: Registry};
  return (scope[KEY] ??= {entries: new Map(), watchers: new Set()});
}

/** Holds the store of a name, made on first use. */
export function leaseNamed(name: string): Lease {
  return lease(`name:${name}`);
}

/** Holds the store of an event file; several holders share one load. @param src - Absolute address. */
export function leaseSource(src: string): Lease {
  const held = lease(`src:${src}`);
  void held.store.load(src);
  return held;
}

/** Holds a store that is not found by name or address: that of an object handed over. */
export function leaseOwn(store: EventStore): Lease {
  const {entries} = registry();
  const known = [...entries].find(([, entry]) => entry.store === store)?.[0];
  return lease(known ?? freeKey(entries), store);
}

/** The name of a store; null where it has none. */
export function nameOf(store: EventStore): string | null {
  const key = [...registry().entries].find(([, entry]) => entry.store === store)?.[0];
  return key?.startsWith('name:') ? key.slice('name:'.length) : null;
}

/** Holds the page's oldest store; null while there is none. */
export function leaseFirst(): Lease | null {
  const first = registry().entries.keys().next();
  return first.done ? null : lease(first.value);
}

/** Calls `changed` whenever a store is added or removed. @returns Stops it. */
export function watchRegistry(changed: () => void): () => void {
  const {watchers} = registry();
  watchers.add(changed);
  return () => watchers.delete(changed);
}

function lease(key: string, store?: EventStore): Lease {
  const {entries} = registry();
  let entry = entries.get(key);
  const isNew = !entry;
  entry ??= {store: store ?? new EventStore(), holders: 0};
  entry.holders += 1;
  if (isNew) {
    entries.set(key, entry);
    notify();
  }
  return {store: entry.store, release: once(() => letGo(key, entry))};
}

/** An element that is moved leaves and comes back in one task: it must find its store, so the store waits for the task's end. */
function letGo(key: string, entry: Entry): void {
  queueMicrotask(() => {
    entry.holders -= 1;
    if (entry.holders > 0) return;
    registry().entries.delete(key);
    entry.store.dispose();
    notify();
  });
}

function notify(): void {
  for (const changed of [...registry().watchers]) changed();
}

function freeKey(entries: ReadonlyMap<string, Entry>): string {
  let number = 1;
  while (entries.has(`data:${number}`)) number += 1;
  return `data:${number}`;
}

function once(run: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    run();
  };
}
