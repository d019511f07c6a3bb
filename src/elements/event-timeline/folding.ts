import type {TimeWindow} from '../../data/event-table.js';
import type {EventStore} from '../../store/event-store.js';
import {findFolds, fitFolds} from '../../timeline/folds.js';
import {finiteExtent} from '../../timeline/scale.js';
import type {TimeFold} from '../../timeline/scale.js';
import {memo} from '../shared/memo.js';

const NONE: readonly TimeFold[] = [];

/** Which empty stretches of a story are folded: those worth it, without those that the reader has unfolded. */
export class Folding {
  readonly #find = memo(findFolds);
  readonly #fit = memo(fitFolds);
  readonly #extent = memo(finiteExtent);
  readonly #closed = memo((folds: readonly TimeFold[], opened: readonly TimeWindow[]) =>
    folds.filter(({startMs, endMs}) => !opened.some((fold) => fold.startMs < endMs && fold.endMs > startMs)),
  );
  #opened: readonly TimeWindow[] = NONE;

  /** What can be folded, whether or not it is. */
  found({table, filterMask}: EventStore, timeZone: string, widthPixels: number): readonly TimeFold[] {
    return table.extent ? this.#fit(this.#find(table, filterMask, this.#extent(table.extent), timeZone), widthPixels) : NONE;
  }

  /** What is folded; undefined where nothing is, so that the scale stays a linear one. */
  folds(store: EventStore, timeZone: string, widthPixels: number): readonly TimeFold[] | undefined {
    const folds = this.#closed(this.found(store, timeZone, widthPixels), this.#opened);
    return folds.length > 0 ? folds : undefined;
  }

  unfold(fold: TimeWindow): void {
    this.#opened = [...this.#opened, fold];
  }

  /** Folds everything that can be folded. */
  reset(): void {
    this.#opened = NONE;
  }
}
