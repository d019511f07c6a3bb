import {plainText} from '../data/plain-text.js';
import type {LabelKind} from '../data/text-service.js';
import type {SearchSink} from './contract.js';
import {LabelColumn} from './label-column.js';
import {TextBytes} from './text-bytes.js';
import {FIELD_END, ROW_END, TextChunk} from './text-chunk.js';

/** Bytes of a chunk: folding one takes a fraction of a millisecond, and two bytes tell where a row of it begins. */
const CHUNK_BYTES = 60_000;

/**
 * The words of a file as they are searched, in the order of its rows: a byte a character where the file is written in Latin
 * letters, else two, and some 6 bytes a row for where it begins and for the numbers of its labels.
 */
export class TextIndex implements SearchSink {
  #chunks: TextChunk[] = [];
  /** The rows of the chunk that is not full, as bytes: texts would outlive collections of garbage, whose room grows by that. */
  #open = new TextBytes();
  #openRows = 0;
  #length = 0;
  #labels = noLabels();

  /** Number of rows. */
  get length(): number {
    return this.#length;
  }

  clear(): void {
    this.#chunks = [];
    this.#open = new TextBytes();
    this.#openRows = 0;
    this.#length = 0;
    this.#labels = noLabels();
  }

  add: SearchSink['add'] = (title, place, text, translations, tags) => {
    this.#open.put(title, FIELD_END);
    this.#open.put(place, FIELD_END);
    this.#open.put(plainText(text), FIELD_END);
    for (const each of Object.values(translations ?? {})) {
      for (const words of [each.title, each.place, plainText(each.text ?? '')]) this.#open.put(words ?? '', FIELD_END);
    }
    this.#open.end(ROW_END);
    this.#openRows++;
    this.#length++;
    if (this.#open.length > CHUNK_BYTES) this.#close();
    this.#labels.places.add(place ? [place] : []);
    this.#labels.tags.add(tags);
  };

  labels(kind: LabelKind): LabelColumn {
    return this.#labels[kind];
  }

  /**
   * Looks for the rows that have all terms; yields after each chunk.
   *
   * @param terms - Folded, at least one: those of `queryTerms`.
   * @param among - 0 for rows that are left out; null for none.
   * @returns By the row of the file, 1 for a row that is found.
   */
  *search(terms: readonly string[], among: Uint8Array | null): Generator<void, Uint8Array> {
    this.#close();
    const chunks = this.#chunks;
    const found = new Uint8Array(this.#length);
    for (const chunk of chunks) {
      chunk.find(terms, among, found);
      yield;
    }
    return found;
  }


  #close(): void {
    if (this.#openRows === 0) return;
    this.#chunks.push(new TextChunk(this.#length - this.#openRows, this.#openRows, this.#open.take()));
    this.#openRows = 0;
  }
}

function noLabels(): Record<LabelKind, LabelColumn> {
  return {tags: new LabelColumn(), places: new LabelColumn()};
}
