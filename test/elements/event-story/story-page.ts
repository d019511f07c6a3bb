import type {EventStoryElement} from '../../../src/elements/event-story/event-story.js';
import type {EventStore} from '../../../src/store/event-store.js';
import {mountReady} from '../helpers.js';
import type {MountOptions} from '../helpers.js';
import {WEEK} from '../story.js';

/** Three steps, each as high as half the screen of a test, below a screen of introduction, with a paragraph between the first two that is none. */
export const TEXT = `
  <h2 style="height:700px;margin:0">A week</h2>
  <p data-event="statement" style="height:300px;margin:0">On 1 January some men read a statement to a camera.</p>
  <p style="height:300px;margin:0">The price had doubled.</p>
  <p data-event="police shield" data-window="2022-01-04/2022-01-05" style="height:300px;margin:0">The police are overwhelmed.</p>
  <p data-window="2022-01-06" data-camera="66.9,48.0,4" style="height:300px;margin:0">Soldiers hold the square.</p>
  <div style="height:1000px"></div>`;

/** A story in the page, drawn and with its first place known. */
export async function story(attributes: Readonly<Record<string, string>> = {}, options: MountOptions = {}): Promise<EventStoryElement> {
  return mountReady('event-story', attributes, {data: WEEK, content: TEXT, ...options});
}

/** Resolves as soon as a store is in a state. */
export function whenStore(store: EventStore | undefined, isReached: (store: EventStore) => boolean): Promise<void> {
  if (!store) throw new Error('There is no store.');
  return new Promise((resolve) => {
    let stop: (() => void) | undefined = undefined;
    stop = store.effect(() => {
      if (!isReached(store)) return;
      queueMicrotask(() => stop?.());
      resolve();
    });
  });
}

/** Puts a part of the page into the middle of the screen. */
export function scrollTo(part: Element | null): void {
  part?.scrollIntoView({block: 'center', behavior: 'instant'});
}

/** Resolves when the browser has told all observers of a part where it is. */
export function observed(part: Element): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(part);
  });
}

/** Stands in for the timers of the page until `restore` is called: what was set meanwhile runs when a test says so. */
export function fakeTimers(): {readonly waiting: number; run(): void; restore(): void} {
  const real = {set: globalThis.setTimeout, clear: globalThis.clearTimeout};
  const callbacks = new Map<number, () => void>();
  let last = 1e9;
  globalThis.setTimeout = ((callback: () => void) => {
    callbacks.set(++last, callback);
    return last;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((timer: number) => void (callbacks.delete(timer) || real.clear.call(globalThis, timer))) as typeof clearTimeout;
  return {
    get waiting() {
      return callbacks.size;
    },
    run: () => {
      for (const callback of callbacks.values()) callback();
      callbacks.clear();
    },
    restore: () => {
      globalThis.setTimeout = real.set;
      globalThis.clearTimeout = real.clear;
    },
  };
}

/** Counts the observers that observe something, of those that begin to until `restore` is called. */
export function watchObservers(): {readonly count: number; restore(): void} {
  const watching = new Set<object>();
  const kinds = [IntersectionObserver.prototype, ResizeObserver.prototype, MutationObserver.prototype];
  const real = kinds.map(({observe, disconnect}) => ({observe, disconnect}));
  for (const [index, kind] of kinds.entries()) {
    const {observe, disconnect} = real[index];
    kind.observe = function (this: object, ...targets: unknown[]): void {
      watching.add(this);
      Reflect.apply(observe, this, targets);
    };
    kind.disconnect = function (this: object): void {
      watching.delete(this);
      Reflect.apply(disconnect, this, []);
    };
  }
  return {
    get count() {
      return watching.size;
    },
    restore: () => kinds.forEach((kind, index) => Object.assign(kind, real[index])),
  };
}
