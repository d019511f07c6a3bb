import type {EventTable, TimeWindow} from '../data/event-table.js';
import type {Issue} from '../data/issue.js';
import {emit} from '../events.js';
import type {Filters} from './filters.js';
import type {LinkKey} from './fragment.js';
import {writeLink} from './link-state.js';
import type {LinkState} from './link-state.js';
import type {SharedCamera} from './shared-camera.js';

/** Keys that are filters. */
const FILTERS: readonly LinkKey[] = ['category', 'verification', 'tag', 'place', 'q'];

/** What of a store a link reads and sets. */
export interface Linked {
  readonly table: EventTable;
  readonly timeZone: string;
  readonly status: string;
  readonly selected: string | null;
  readonly window: TimeWindow | null;
  readonly filters: Filters;
  readonly camera: SharedCamera;
  readonly playing: boolean;
  readonly speed: number;
  select(id: string | null): void;
  setWindow(window: TimeWindow | null): void;
  setFilters(filters: Filters): void;
  stopByTouch(): boolean;
  report(issue: Issue): void;
  batch(run: () => void): void;
  effect(run: () => void): () => void;
}

/** What of a story can stand in an address, as it is now. */
export function linkedState({selected, window, filters, camera}: Linked): LinkState {
  return {event: selected, window, filters, camera: camera.chosen};
}

/**
 * Brings a story into another state. What an address would show alike stays as it is: the window is not rounded to minutes,
 * and the map not moved by less than a pixel.
 *
 * @returns What has changed.
 */
export function showState(store: Linked, next: LinkState): ReadonlySet<LinkKey> {
  const changed = new Set(writeLink(next, linkedState(store), store.timeZone).keys());
  store.batch(() => {
    if (changed.has('event')) store.select(next.event);
    if (changed.has('window')) store.setWindow(next.window);
    if (FILTERS.some((key) => changed.has(key))) store.setFilters(next.filters);
    if (changed.has('camera')) store.camera.choose(next.camera);
  });
  return changed;
}

/** Tells the page what the reader has set by a link, or by Back and Forward. */
export function tellState(target: EventTarget, {event, window, filters}: LinkState, keys: ReadonlySet<LinkKey>): void {
  if (keys.has('event')) emit(target, 'event-select', {id: event});
  if (keys.has('window')) emit(target, 'event-window-change', {window});
  if (FILTERS.some((key) => keys.has(key))) emit(target, 'event-filter-change', {filters});
}
