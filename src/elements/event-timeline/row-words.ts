/** More than are ever drawn at once. */
const MOST_KEPT = 4000;

/** Words of rows that are made when they are first asked for, as making those of all marks takes longer than a frame. */
export class RowWords {
  readonly #words = new Map<number, string>();
  #key: readonly unknown[] = [];

  /**
   * @param key - What the words depend on besides the row, compared by identity.
   * @param make - The words of a row.
   */
  of(row: number, key: readonly unknown[], make: (row: number) => string): string {
    if (key.some((part, index) => part !== this.#key[index]) || this.#words.size >= MOST_KEPT) this.#words.clear();
    this.#key = key;
    let words = this.#words.get(row);
    if (words === undefined) this.#words.set(row, (words = make(row)));
    return words;
  }
}
