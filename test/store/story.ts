import {readEventFile} from '../../src/data/index.js';
import type {EventTable} from '../../src/data/event-table.js';
import type {EventStore, Status} from '../../src/store/event-store.js';

interface Properties {
  readonly title?: string;
  readonly when?: unknown;
  readonly timeZone?: string;
  readonly category?: string;
  readonly verification?: {readonly status: string};
}

/** An event as a file has it. */
export function feature(id: string, properties: Properties): object {
  return {type: 'Feature', id, geometry: null, properties: {title: id, when: null, ...properties}};
}

/** An event file with its zone and categories named, so that it has no issues. */
export function eventFile(features: readonly object[], members: object = {}): object {
  const categories = ['gathering', 'clash', 'riot'].map((id) => ({id}));
  return {type: 'FeatureCollection', timeZone: 'Asia/Almaty', categories, ...members, features};
}

/** Five events of January 2022 in the order of time, the last without a date. */
export const STORY = eventFile([
  feature('statement', {when: '2022-01-01', category: 'gathering', verification: {status: 'verified'}}),
  feature('night', {when: {start: '2022-01-02', end: '2022-01-03', part: 'night'}, category: 'gathering', verification: {status: 'partly-verified'}}),
  feature('square', {when: '2022-01-04', category: 'clash', verification: {status: 'verified'}}),
  feature('arms', {when: '2022-01-07', category: 'riot', verification: {status: 'disputed'}}),
  feature('toll', {when: null}),
]);

/** The table of a file with one event. */
export function tableWith(when: unknown, timeZone = 'Asia/Almaty'): EventTable {
  return readEventFile(eventFile([feature('event', {when, timeZone})])).table;
}

/** Resolves as soon as a store has a status. */
export function untilStatus(store: EventStore, status: Status): Promise<void> {
  return new Promise((resolve) => {
    let stop: (() => void) | undefined = undefined;
    const isReached = () => store.status === status;
    stop = store.effect(() => {
      if (!isReached()) return;
      queueMicrotask(() => stop?.());
      resolve();
    });
  });
}

/** Resolves when the microtasks that are queued now have run. */
export function microtasks(): Promise<void> {
  return new Promise((resolve) => queueMicrotask(() => queueMicrotask(resolve)));
}
