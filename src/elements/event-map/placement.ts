import type {EventTable} from '../../data/event-table.js';
import type {Flight, MapEngine} from '../../map/contract.js';
import type {EventStore} from '../../store/event-store.js';
import type {CameraRequest} from '../../store/shared-camera.js';
import {parseCenter} from './center.js';
import type {EventMapElement} from './event-map.js';

/** Decides where a map looks: where the story asks it to, else where its attributes say, else at all events. */
export class Placement {
  readonly #element: EventMapElement;
  /** The table that the map was placed for. */
  #placedFor: EventTable | null = null;
  #obeyed: CameraRequest | null = null;

  constructor(element: EventMapElement) {
    this.#element = element;
  }

  get isPlaced(): boolean {
    return this.#placedFor !== null;
  }

  /** Whether the map looks at the events of a file. */
  get isAtEvents(): boolean {
    return this.#placedFor !== null && this.#placedFor.length > 0;
  }

  /**
   * Places the map for a new file, and obeys what the story asks for since the last call. What was asked for before there was
   * a map, or a file, wins over the attributes, and is no flight.
   *
   * @returns Whether a request was obeyed.
   */
  follow(engine: MapEngine, store: EventStore): boolean {
    const {table} = store;
    const {request} = store.camera;
    const isFirst = !this.isAtEvents;
    const isNewTable = this.#placedFor !== table && (table.length > 0 || this.#placedFor === null);
    const isAsked = request !== null && (request !== this.#obeyed || (isNewTable && isFirst));
    if (!isNewTable && !isAsked) return false;
    let isObeyed = false;
    // One rest for all: the other views follow where the map comes to rest.
    store.batch(() => {
      this.#placedFor = isNewTable ? table : this.#placedFor;
      if (isNewTable) this.place(engine, {});
      isObeyed = isAsked && this.#obey(engine, store, request, isNewTable);
    });
    return isObeyed;
  }

  /** Looks where the attributes say, else where it shows all events. */
  place(engine: MapEngine, flight: Flight): void {
    const {center: text, store} = this.#element;
    const center = parseCenter(text);
    if (text && !center) this.#report('center', text, 'a place', 'Write longitude,latitude in degrees: 66.9,48.0.');
    const zoom = this.#zoom();
    if (!center && store) engine.fit('all', flight);
    if (center || zoom !== null) engine.setCamera({...center, ...(zoom === null ? {} : {zoom})}, flight);
  }

  #obey(engine: MapEngine, store: EventStore, request: CameraRequest, isCut: boolean): boolean {
    const {ids, position, animate = false} = request;
    this.#obeyed = request;
    const flight = {animate: animate && !isCut};
    if (!ids && !position) {
      this.place(engine, flight);
      return true;
    }
    const {pointOffsets} = store.table;
    if (ids === 'all' && !position) {
      engine.fit('all', flight);
      return true;
    }
    const rows = (ids === 'all' ? [] : ids ?? []).flatMap((id) => {
      const row = store.rowOf(id);
      return row !== null && pointOffsets[row + 1] > pointOffsets[row] ? [row] : [];
    });
    if (position) {
      engine.setCamera(position, rows.length > 0 ? {...flight, showing: rows} : flight);
      return true;
    }
    // Nothing to look at: the map stays where it is.
    if (rows.length > 0) engine.fit(rows, flight);
    return rows.length > 0;
  }

  #zoom(): number | null {
    const {zoom} = this.#element;
    if (zoom === null || Number.isFinite(zoom)) return zoom;
    this.#report('zoom', this.#element.getAttribute('zoom') ?? String(zoom), 'a number', 'Write a number from 0 to 17.');
    return null;
  }

  #report(field: 'center' | 'zoom', value: string, what: string, remedy: string): void {
    const code = `${field}-unreadable`;
    const message = `${field} is "${value}", which is not ${what}. ${remedy} [${code}]`;
    this.#element.store?.report({code, severity: 'warning', field, value, remedy, message});
  }
}
