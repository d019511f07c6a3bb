import {fnv1a} from '../data/event-ids.js';
import {releaseMemory} from '../data/release-memory.js';

const GIVEN = 1;
const SEED = 0x811c9dc5;
const LEAST_SLOTS = 2048;

/** 32 bits of an id, by which its row is found. */
export function idHash(id: string): number {
  return fnv1a(id, SEED);
}

/**
 * Ids by 62 bits of their hash, so that a million take 16 MB and no texts: among ten million two clash in one of 90,000 files.
 *
 * An id is a file's own or was given to a row.
 */
export class HashSet {
  size = 0;
  #low: Uint32Array;
  /** The lowest bit tells ids that were given. 0 with 0 in the low half is free. */
  #high: Uint32Array;
  /** The two halves of the hash of the id that was asked for last. */
  #lowHalf = 0;
  #highHalf = 0;

  /** @param expected - So many ids have room before the set must be made anew. */
  constructor(expected = 0) {
    const slots = Math.max(LEAST_SLOTS, 2 ** Math.ceil(Math.log2(expected * 2 + 1)));
    this.#low = new Uint32Array(slots);
    this.#high = new Uint32Array(slots);
  }

  /** `own` or `given`; null where the id is not in the set. */
  find(id: string): 'own' | 'given' | null {
    const slot = this.#slotOf(id);
    if (this.#isFree(slot)) return null;
    return this.#high[slot] & GIVEN ? 'given' : 'own';
  }

  /** Adds an id. One of the file's own stays so. */
  add(id: string, kind: 'own' | 'given') {
    const slot = this.#slotOf(id);
    if (this.#isFree(slot)) this.#fill(slot, kind === 'given' ? (this.#highHalf | GIVEN) >>> 0 : this.#highHalf);
    else if (kind === 'own') this.#high[slot] = this.#highHalf;
  }

  /** Adds one of the file's own; false where the set has it already. */
  addNew(id: string): boolean {
    const slot = this.#slotOf(id);
    if (!this.#isFree(slot)) return false;
    this.#fill(slot, this.#highHalf);
    return true;
  }

  /** Nothing is asked of it any more. */
  release() {
    releaseMemory(this.#low, this.#high);
  }

  #fill(slot: number, high: number) {
    this.#low[slot] = this.#lowHalf;
    this.#high[slot] = high;
    if (++this.size * 2 > this.#low.length) this.#grow();
  }

  #isFree(slot: number): boolean {
    return this.#low[slot] === 0 && this.#high[slot] === 0;
  }

  #slotOf(id: string): number {
    let low = SEED;
    let high = SEED;
    for (let i = 0; i < id.length; i++) {
      const unit = id.charCodeAt(i);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x85ebca6b);
      high ^= high >>> 13;
    }
    this.#lowHalf = low >>> 0;
    // Never 0, which is a free slot.
    this.#highHalf = ((high | 2) & ~GIVEN) >>> 0;
    return this.#slot(this.#lowHalf, this.#highHalf);
  }

  #slot(low: number, high: number): number {
    const mask = this.#low.length - 1;
    let slot = (low ^ (low >>> 15)) & mask;
    while (!this.#isFree(slot) && (this.#low[slot] !== low || (this.#high[slot] | GIVEN) !== (high | GIVEN))) slot = (slot + 1) & mask;
    return slot;
  }

  #grow() {
    const [low, high] = [this.#low, this.#high];
    this.#low = new Uint32Array(low.length * 2);
    this.#high = new Uint32Array(low.length * 2);
    for (let i = 0; i < low.length; i++) {
      if (low[i] === 0 && high[i] === 0) continue;
      const slot = this.#slot(low[i], high[i]);
      this.#low[slot] = low[i];
      this.#high[slot] = high[i];
    }
    releaseMemory(low, high);
  }
}
