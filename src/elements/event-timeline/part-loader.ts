import {CSSResult} from 'lit';
import type {LazyElement} from '../shared/lazy-element.js';
import {tellMissing} from '../shared/tell-missing.js';

/** Loads a part of a view when it is first needed: most stories do without. A module may bring its styles as `partStyles`. */
export class PartLoader<Part> {
  readonly #host: LazyElement;
  readonly #import: () => Promise<Part>;
  #loading: Promise<void> | null = null;
  #loaded: Part | null = null;

  constructor(host: LazyElement, load: () => Promise<Part>) {
    this.#host = host;
    this.#import = load;
  }

  /** Fulfilled when what was asked for is loaded and drawn, or cannot be. */
  get ready(): Promise<void> | undefined {
    return this.#loading ?? undefined;
  }

  /** What is loaded, without asking for it. */
  get loaded(): Part | null {
    return this.#loaded;
  }

  /** Null until it is loaded, which is begun here; the host is then drawn again. */
  get(): Part | null {
    this.#loading ??= this.#load();
    return this.#loaded;
  }

  async #load(): Promise<void> {
    try {
      const part = await this.#import();
      // The styles are there before what they are for is drawn.
      adopt(this.#host.shadowRoot, part);
      this.#loaded = part;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    } catch (reason) {
      // The chunk is gone, after a deploy say: the view stands without the part until there is another chance.
      tellMissing(this.#host, reason);
      void this.#host.anotherChance().then(() => {
        this.#loading = null;
        this.#host.requestUpdate();
      });
    }
  }
}

function adopt(root: ShadowRoot | null, part: unknown): void {
  const styles = typeof part === 'object' && part && 'partStyles' in part ? part.partStyles : null;
  const sheet = styles instanceof CSSResult ? styles.styleSheet : undefined;
  if (root && sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
