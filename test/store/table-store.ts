import {signal} from '@preact/signals-core';
import type {EventTable} from '../../src/data/event-table.js';
import {EventStore} from '../../src/store/event-store.js';

/** A store that shows tables as they are, without a file. @returns The store, and what shows another table. */
export function storeOf(first: EventTable): {store: EventStore; show: (table: EventTable) => void} {
  const shown = signal(first);
  const store = new EventStore();
  Object.defineProperty(store, 'table', {get: () => shown.value});
  void store.setData({type: 'FeatureCollection', features: []});
  return {store, show: (table) => (shown.value = table)};
}
