/** Grids of up to so many cells have a slot for each, which takes 1 MB. */
const MAX_DIRECT_SLOTS = 2 ** 18;

/**
 * Numbers the cells of a grid in the order in which they are first asked for.
 *
 * An open hash on typed arrays, which are kept from one count to the next: a million points make no garbage. In the grid
 * of a screen each cell has its own slot and nothing is searched; a finer one shares them.
 */
export class CellIndex {
  /** Number of cells. */
  length = 0;
  /** So many cells have room before the arrays are made anew. */
  capacity = 1024;
  /** Key of each cell. */
  keys = new Float64Array(this.capacity);
  /** Number of a cell plus 1; 0 is free. At least twice the capacity, so that a search is short. */
  private slots = new Uint32Array(this.capacity * 2);
  private direct = true;

  /** @param gridSize - Keys are whole numbers from 0 up to and without it; at most 2⁵³. */
  clear(gridSize: number) {
    this.length = 0;
    this.direct = gridSize <= MAX_DIRECT_SLOTS;
    if (this.direct && gridSize > this.slots.length) this.slots = new Uint32Array(2 ** Math.ceil(Math.log2(gridSize)));
    else this.slots.fill(0);
  }

  /** Number of a cell; `length` grows where it is a new one. */
  of(key: number): number {
    const mask = this.slots.length - 1;
    let slot = this.direct ? key : hash(key) & mask;
    for (let entry = this.slots[slot]; entry > 0; entry = this.slots[slot]) {
      if (this.direct || this.keys[entry - 1] === key) return entry - 1;
      slot = (slot + 1) & mask;
    }
    if (this.length === this.capacity) {
      this.grow();
      return this.of(key);
    }
    this.keys[this.length] = key;
    this.slots[slot] = this.length + 1;
    return this.length++;
  }

  private grow() {
    this.capacity *= 2;
    this.keys = enlarged(this.keys, this.capacity);
    if (this.direct || this.slots.length >= this.capacity * 2) return;
    this.slots = new Uint32Array(this.capacity * 2);
    const mask = this.slots.length - 1;
    for (let cell = 0; cell < this.length; cell++) {
      let slot = hash(this.keys[cell]) & mask;
      while (this.slots[slot] > 0) slot = (slot + 1) & mask;
      this.slots[slot] = cell + 1;
    }
  }
}

/** A longer array with the same beginning. */
export function enlarged<T extends Uint32Array | Float64Array>(array: T, length: number): T {
  const longer = new (array.constructor as new (length: number) => T)(length);
  longer.set(array);
  return longer;
}

/** The factors are those of xxHash32; the shift brings the high bits, which mix best, to where the mask looks. */
function hash(key: number): number {
  const mixed = Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 2 ** 32) | 0, 0x85ebca77);
  return mixed ^ (mixed >>> 15);
}
