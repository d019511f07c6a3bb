import type {EventStore} from '../../store/event-store.js';
import type {Strings} from '../../l10n/strings.js';
import type {LaneGrouping} from '../../timeline/lane-groups.js';
import {TOO_MANY, layoutLanes, type LaneLayout} from '../../timeline/lanes.js';
import type {TimeScale} from '../../timeline/scale.js';
import {memo} from '../shared/memo.js';
import {SizeController} from '../shared/size-controller.js';
import type {EventTimelineElement} from './event-timeline.js';

/** Up to this width the lanes have their names above them, in so many pixels. */
const NARROW_WIDTH = 520;
const LANE_NAME_HEIGHT = 20;

/** The width of the frame and of the plot in it, and whether there is room for lanes. */
export class LaneFit {
  readonly #element: EventTimelineElement;
  readonly #scale: () => TimeScale;
  readonly #size: SizeController;
  readonly #frame: SizeController;
  readonly #layout = memo(layoutLanes);
  readonly #options = memo((grouping: LaneGrouping, {language, otherCategory, otherPlaces, unnamedPlace, noPlace}: Strings, headerPixels: number) => ({
    grouping,
    locale: language,
    otherCategoryLabel: otherCategory,
    otherPlacesLabel: otherPlaces,
    unnamedPlaceLabel: unnamedPlace,
    noPlaceLabel: noPlace,
    headerPixels,
  }));
  #isDense = false;
  /** What the names of the lanes take of the width where they stand beside them; and the width of the plot that tells of it. */
  #namesPixels = 0;
  #toldWidth = 0;

  /** @param scale - Of a plot of `plotWidth`. */
  constructor(element: EventTimelineElement, scale: () => TimeScale) {
    this.#element = element;
    this.#scale = scale;
    this.#size = new SizeController(element, '.plot > .ruler');
    this.#frame = new SizeController(element, '.frame > .ruler');
  }

  /** There are too many events for lanes: the strip stands in their place, over the whole width. */
  get isDense(): boolean {
    return this.#isDense;
  }

  /** 0 before it is measured. */
  get frameWidth(): number {
    return this.#frame.width;
  }

  get plotWidth(): number {
    return this.#frame.width - (this.#isDense || this.#isNarrow ? 0 : this.#namesPixels);
  }

  /** Lanes where they have room beside their names, which the strip alone does without: what fits into its width only, does not fit. */
  layout(store: EventStore): LaneLayout {
    // The width of the plot is measured only after it has changed: until then it is that of the strip alone.
    if (!this.#isDense && this.#size.width !== this.#toldWidth) this.#namesPixels = this.#frame.width - this.#size.width;
    this.#toldWidth = this.#size.width;
    const layout = this.#currentLayout(store);
    if (layout.tooMany === this.#isDense) return layout;
    this.#isDense = false;
    const beside = this.#currentLayout(store);
    this.#isDense = beside.tooMany;
    return beside;
  }

  release(): void {
    for (const size of [this.#size, this.#frame]) {
      this.#element.removeController(size);
      size.hostDisconnected();
    }
  }

  get #isNarrow(): boolean {
    return this.#frame.width > 0 && this.#frame.width <= NARROW_WIDTH;
  }

  #currentLayout(store: EventStore): LaneLayout {
    // Most of them are still to come: each of the first would be read and written for a moment.
    if (store.status === 'loading' && store.hasBegun) return TOO_MANY;
    const {lanes, strings} = this.#element;
    const options = this.#options(lanes, strings, this.#isNarrow && lanes !== 'none' ? LANE_NAME_HEIGHT : 0);
    return this.#layout(store.table, store.filterMask, this.#scale(), options);
  }
}
