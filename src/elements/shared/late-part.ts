/** A script of an element that is loaded when it is first needed. */
export class LatePart<Part> {
  readonly #import: () => Promise<Part>;
  readonly #came: () => void;
  readonly #missed: (reason: unknown) => void;
  #loading: Promise<void> | null = null;
  #part: Part | null = null;

  /** @param missed - It cannot be had. */
  constructor(load: () => Promise<Part>, came: () => void, missed: (reason: unknown) => void) {
    this.#import = load;
    this.#came = came;
    this.#missed = missed;
  }

  /** Null until it is there. */
  get part(): Part | null {
    return this.#part;
  }

  /** Fulfilled when what was asked for is there, or cannot be had. */
  get settled(): Promise<void> | null {
    return this.#loading;
  }

  ask(): void {
    this.#loading ??= this.#load();
  }

  /** Has what could not be had asked for again. */
  release(): void {
    if (!this.#part) this.#loading = null;
  }

  async #load(): Promise<void> {
    try {
      this.#part = await this.#import();
    } catch (reason) {
      return this.#missed(reason);
    }
    this.#came();
  }
}
