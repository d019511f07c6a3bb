import type {EventTable, TimeWindow} from '../../data/event-table.js';
import {maskedRows} from '../../data/window-slice.js';
import type {EventStore} from '../../store/event-store.js';
import {listOrder} from './list-order.js';

/** Up to here a list follows with every frame: it takes less than a millisecond. */
const FEW = 10_000;
/** So often at most a longer one follows while a window is dragged or played. */
const FOLLOW_MS = 120;

/** What the rows are listed by. */
interface Source {
  readonly table: EventTable;
  readonly window: TimeWindow | null;
  readonly mask: Uint8Array | null;
  readonly timeZone: string | undefined;
}

/** The rows of the list. To list a million takes a pass over them, so that those lag a little behind what moves with each frame. */
export class ListRows {
  readonly #redraw: () => void;
  #source: Source | null = null;
  #rows: Uint32Array = new Uint32Array();
  #listedMs = 0;
  #frame = 0;
  /** The rows may be listed anew now, in a task in which nothing else has changed. */
  #isDue = false;

  /** @param redraw - Called when rows that lag behind may be listed anew. */
  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  /** Reads the store under watch. @returns Another array only where it is another list. */
  of({table, window, filterMask: mask}: EventStore, timeZone: string | undefined): Uint32Array {
    const source = {table, window, mask, timeZone};
    if (isSame(source, this.#source)) return this.#rows;
    if (table === this.#source?.table && table.length > FEW && !this.#isDue) {
      this.#frame ||= requestAnimationFrame(this.#wait);
      return this.#rows;
    }
    this.release();
    this.#source = source;
    this.#rows = listOrder(table, maskedRows(table, window, mask), timeZone);
    this.#listedMs = performance.now();
    return this.#rows;
  }

  release(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#isDue = false;
  }

  #wait = (): void => {
    this.#frame = 0;
    this.#isDue = performance.now() - this.#listedMs >= FOLLOW_MS;
    if (this.#isDue) this.#redraw();
    else this.#frame = requestAnimationFrame(this.#wait);
  };
}

function isSame(a: Source, b: Source | null): boolean {
  return a.table === b?.table && a.window === b.window && a.mask === b.mask && a.timeZone === b.timeZone;
}
