import type {EventRow} from '../data/build-event-table.js';
import type {EventFeature, Media} from '../schema/event-file.js';

/** So many rows are kept as objects: those of a screen of a list, and of the views around it. */
const KEPT = 256;

/**
 * Rows that are read when they are asked for.
 *
 * A feature is the same object for as long as anyone holds it or one of its media.
 */
export class KeptRows {
  readonly #read: (row: number) => EventRow;
  /** The rows that were asked for last, the oldest first. */
  readonly #kept = new Map<number, EventRow>();
  readonly #features = new Map<number, WeakRef<EventFeature>>();
  readonly #ofMedia = new WeakMap<Media, EventFeature>();

  constructor(read: (row: number) => EventRow) {
    this.#read = read;
  }

  id(row: number): string {
    return this.#row(row).id;
  }

  title(row: number): string {
    return this.#row(row).title;
  }

  place(row: number): string {
    return this.#row(row).place;
  }

  feature(row: number): EventFeature {
    return this.#row(row).feature;
  }

  /** The row with an id, among those with its hash. */
  protected findRow(id: string, hash: number, hashes: Uint32Array): number | null {
    for (let row = hashes.indexOf(hash); row >= 0; row = hashes.indexOf(hash, row + 1)) if (this.id(row) === id) return row;
    return null;
  }

  #row(row: number): EventRow {
    const found = this.#kept.get(row) ?? this.#readAgain(row);
    // Behind all others, as the one that was asked for last.
    this.#kept.delete(row);
    this.#kept.set(row, found);
    if (this.#kept.size > KEPT) this.#forgetOldest();
    return found;
  }

  #readAgain(row: number): EventRow {
    const read = this.#read(row);
    const feature = this.#features.get(row)?.deref();
    if (feature) return {...read, feature};
    this.#features.set(row, new WeakRef(read.feature));
    for (const item of read.feature.properties.media ?? []) this.#ofMedia.set(item, read.feature);
    return read;
  }

  #forgetOldest() {
    const [oldest] = this.#kept.keys();
    this.#kept.delete(oldest);
    if (this.#features.size % KEPT > 0) return;
    for (const [row, feature] of this.#features) if (!feature.deref()) this.#features.delete(row);
  }
}
