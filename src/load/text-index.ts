import {plainText} from '../data/plain-text.js';
import type {LabelKind} from '../data/text-service.js';
import type {SearchSink} from './contract.js';
import {LabelColumn} from './label-column.js';
import {FIELD_END, ROW_END, TextChunk} from './text-chunk.js';

/** Characters of a chunk: folding one takes a few milliseconds, which a page without a worker can spare. */
const CHUNK_CHARACTERS = 1 << 18;

/**
 * The words of a file as they are searched, in the order of its rows: a byte a character where the file is written in Latin
 * letters, else two, and some 12 bytes a row for where it begins and for the numbers of its labels.
 */
export class TextIndex implements SearchSink {
  #chunks: TextChunk[] = [];
  /** Rows of the chunk that is not full. */
  #open: string[] = [];
  #openCharacters = 0;
  #length = 0;
  #labels = noLabels();

  /** Number of rows. */
  get length(): number {
    return this.#length;
  }

  clear(): void {
    this.#chunks = [];
    this.#open = [];
    this.#openCharacters = 0;
    this.#length = 0;
    this.#labels = noLabels();
  }

  add: SearchSink['add'] = (title, place, text, translations, tags) => {
    let words = `${title}${FIELD_END}${place}${FIELD_END}${plainText(text)}`;
    for (const each of Object.values(translations ?? {})) {
      words += `${FIELD_END}${each.title ?? ''}${FIELD_END}${each.place ?? ''}${FIELD_END}${plainText(each.text ?? '')}`;
    }
    this.#open.push(words.includes(ROW_END) ? words.replaceAll(ROW_END, ' ') : words);
    this.#length++;
    this.#labels.places.add(place ? [place] : []);
    this.#labels.tags.add(tags);
    this.#openCharacters += words.length;
    if (this.#openCharacters >= CHUNK_CHARACTERS) this.#close();
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
    if (this.#open.length > 0) this.#close();
    const chunks = this.#chunks;
    const found = new Uint8Array(this.#length);
    for (const chunk of chunks) {
      chunk.find(terms, among, found);
      yield;
    }
    return found;
  }

  #close(): void {
    this.#chunks.push(new TextChunk(this.#length - this.#open.length, this.#open));
    this.#open = [];
    this.#openCharacters = 0;
  }
}

function noLabels(): Record<LabelKind, LabelColumn> {
  return {tags: new LabelColumn(), places: new LabelColumn()};
}
