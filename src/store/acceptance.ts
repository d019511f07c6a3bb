import {signal} from '@preact/signals-core';
import type {Media, SensitivityKind} from '../schema/event-file.js';

/** What an acceptance holds for: one media item, all items of some kinds, or every item of the story. */
export type AcceptanceScope =
  | {readonly scope: 'item'; readonly item: Media}
  | {readonly scope: 'kind'; readonly kinds: readonly SensitivityKind[]}
  | {readonly scope: 'story'};

interface Accepted {
  /** The notice that stands before the story. */
  readonly warning: boolean;
  readonly story: boolean;
  readonly kinds: ReadonlySet<SensitivityKind>;
  readonly items: ReadonlySet<Media>;
}

const NOTHING: Accepted = {warning: false, story: false, kinds: new Set(), items: new Set()};

/**
 * What of a story the reader has agreed to see. It is kept for as long as the page is open, never stored. Values are
 * tracked where they are read.
 */
export class Acceptance {
  readonly #accepted = signal(NOTHING);

  /** Whether the reader has agreed to the notice that stands before the story. */
  get hasWarning(): boolean {
    return this.#accepted.value.warning;
  }

  /** Whether any media item was uncovered, so that there is something to withdraw. */
  get hasMedia(): boolean {
    const {story, kinds, items} = this.#accepted.value;
    return story || kinds.size > 0 || items.size > 0;
  }

  /** Whether an item may be shown: it has nothing that may distress, or the reader accepted all that it has. */
  shows(item: Media): boolean {
    const {story, kinds, items} = this.#accepted.value;
    const sensitivity = item.sensitivity ?? [];
    return sensitivity.length === 0 || story || items.has(item) || sensitivity.every(({kind}) => kinds.has(kind));
  }

  acceptWarning(): void {
    this.#accepted.value = {...this.#accepted.peek(), warning: true};
  }

  accept(asked: AcceptanceScope): void {
    const now = this.#accepted.peek();
    if (asked.scope === 'story') this.#accepted.value = {...now, story: true};
    else if (asked.scope === 'kind') this.#accepted.value = {...now, kinds: new Set([...now.kinds, ...asked.kinds])};
    else this.#accepted.value = {...now, items: new Set([...now.items, asked.item])};
  }

  /** Covers all media again. The notice before the story stays accepted. */
  withdraw(): void {
    this.#accepted.value = {...NOTHING, warning: this.#accepted.peek().warning};
  }

  /** Forgets everything: another story begins. */
  reset(): void {
    this.#accepted.value = NOTHING;
  }
}
