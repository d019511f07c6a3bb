import type {EventFeature} from '../schema/event-file.js';

/**
 * The words of the events, row by row. They may be decoded when they are asked for, so that a million rows are no million
 * objects: not for a pass over all rows.
 */
export interface EventTexts {
  id(row: number): string;
  title(row: number): string;
  /** Name of the place, '' where there is none. */
  place(row: number): string;
  /** The row as it stands in the file, for the card and the list; the same object for as long as anyone holds it or its media. */
  feature(row: number): EventFeature;
  /** Row of an event; null where the file has no such event. */
  rowOf(id: string): number | null;
}

/** The words of a file that is held as objects. */
export class FeatureTexts implements EventTexts {
  readonly #features: readonly EventFeature[];
  readonly #titles: readonly string[];
  readonly #places: readonly string[];
  #rows: Map<string, number> | null = null;

  /** @param features - With the ids under which they are shown. @param titles - As they are shown, where a stand-in may be one. */
  constructor(features: readonly EventFeature[], titles: readonly string[], places: readonly string[]) {
    this.#features = features;
    this.#titles = titles;
    this.#places = places;
  }

  id(row: number): string {
    return String(this.#features[row].id);
  }

  title(row: number): string {
    return this.#titles[row];
  }

  place(row: number): string {
    return this.#places[row];
  }

  feature(row: number): EventFeature {
    return this.#features[row];
  }

  rowOf(id: string): number | null {
    this.#rows ??= new Map(this.#features.map((feature, row) => [String(feature.id), row]));
    return this.#rows.get(id) ?? null;
  }
}

/** The words of some rows of another table. */
export class SubsetTexts implements EventTexts {
  readonly #whole: EventTexts;
  readonly #rows: Uint32Array;

  /** @param rows - Ascending. */
  constructor(whole: EventTexts, rows: Uint32Array) {
    this.#whole = whole;
    this.#rows = rows;
  }

  id(row: number): string {
    return this.#whole.id(this.#rows[row]);
  }

  title(row: number): string {
    return this.#whole.title(this.#rows[row]);
  }

  place(row: number): string {
    return this.#whole.place(this.#rows[row]);
  }

  feature(row: number): EventFeature {
    return this.#whole.feature(this.#rows[row]);
  }

  rowOf(id: string): number | null {
    const whole = this.#whole.rowOf(id);
    const row = whole === null ? -1 : this.#rows.indexOf(whole);
    return row < 0 ? null : row;
  }
}
