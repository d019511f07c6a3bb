interface Place {
  readonly x: number;
  readonly y: number;
}

/** Finds what is near a place of the world, around the antimeridian too: numbers in square bins. */
export class MarkBins {
  readonly #columns: number;
  readonly #bins = new Map<number, number[]>();

  /** @param reach - How far apart things may be and still be near, as a share of the world. */
  constructor(reach: number) {
    this.#columns = Math.max(1, Math.min(2 ** 20, Math.floor(1 / reach)));
  }

  add(place: Place, index: number): void {
    const bin = this.#binOf(place);
    const indices = this.#bins.get(bin);
    if (indices) indices.push(index);
    else this.#bins.set(bin, [index]);
  }

  /** Something is elsewhere now. */
  move(from: Place, to: Place, index: number): void {
    const bin = this.#binOf(from);
    if (bin === this.#binOf(to)) return;
    this.#bins.set(bin, (this.#bins.get(bin) ?? []).filter((each) => each !== index));
    this.add(to, index);
  }

  /** The lowest of the numbers near a place that is accepted; -1 where none is. */
  lowest(place: Place, accept: (index: number) => boolean): number {
    let lowest = -1;
    const columns = this.#columns;
    const column = this.#columnOf(place);
    const line = Math.floor(place.y * columns);
    // Of fewer columns two neighbours are the same.
    const [west, east] = columns < 3 ? [0, columns - 1] : [-1, 1];
    for (let aside = west; aside <= east; aside += 1) {
      const each = (columns < 3 ? aside : column + aside + columns) % columns;
      for (let down = -1; down <= 1; down += 1) {
        const near = this.#bins.get((line + down) * columns + each);
        if (near) for (const index of near) if ((lowest < 0 || index < lowest) && accept(index)) lowest = index;
      }
    }
    return lowest;
  }

  #binOf(place: Place): number {
    return Math.floor(place.y * this.#columns) * this.#columns + this.#columnOf(place);
  }

  #columnOf({x}: Place): number {
    return Math.floor((x - Math.floor(x)) * this.#columns) % this.#columns;
  }
}
