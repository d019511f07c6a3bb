import type {EventTable, TimeWindow} from '../../data/event-table.js';
import {stopByTouch} from '../../store/stop-by-touch.js';
import type {LaneLayout} from '../../timeline/lanes.js';
import type {EventTimelineElement} from './event-timeline.js';
import {handStyles} from './hands.styles.js';
import {LanesScroll, bringIntoSight, tellMore} from './lanes-scroll.js';
import {markWords} from './mark-words.js';
import {RowWords} from './row-words.js';
import {StripHand} from './strip-hand.js';
import type {DrawnStrip} from './strip.js';
import {TimelineGestures} from './timeline-gestures.js';
import {TimelineKeys} from './timeline-keys.js';
import {timelineTooltip} from './timeline-tooltip.js';
import {bringIntoView} from './view-instant.js';
import type {Viewport} from './viewport.js';

/** What the hands of a reader move. */
export interface HandsHost {
  readonly element: EventTimelineElement;
  readonly viewport: Viewport;
  /** As it is drawn; null before it is. */
  layout(): LaneLayout | null;
  strip(): DrawnStrip | null;
  /** Draws what the viewport shows after a move of it. */
  move(move: () => void): void;
  zoom(steps: number, anchorX?: number): void;
  point(row: number | null): void;
  select(row: number | null): void;
  choose(window: TimeWindow | null): void;
  drawn(): Promise<void>;
}

/** All that answers to pointers and keys, and what is told only then. The first frame need not wait for it. */
export class TimelineHands {
  readonly strip: StripHand;
  readonly keys: TimelineKeys;
  readonly tooltip = timelineTooltip;
  readonly tellMore = tellMore;
  readonly partStyles = handStyles;
  readonly #gestures: TimelineGestures;
  readonly #host: HandsHost;
  readonly #scroll = new LanesScroll();
  readonly #element: EventTimelineElement;
  readonly #words = new RowWords();

  constructor(host: HandsHost) {
    const {element, viewport} = host;
    this.#host = host;
    this.#element = element;
    const shared = {
      layout: () => host.layout(),
      lookAt: (window: TimeWindow) => host.move(() => viewport.showWindow(window)),
      isLookedAt: (window: TimeWindow) => viewport.isFilledBy(window),
      zoom: (steps: number, anchorX?: number) => host.zoom(steps, anchorX),
      redraw: () => element.requestUpdate(),
    };
    this.strip = new StripHand({
      ...shared,
      window: () => element.store?.window ?? null,
      change: (window) => host.choose(window),
      drawn: () => host.strip(),
    });
    const pan = (view: TimeWindow) => {
      if (element.store) stopByTouch(element.store, element);
      host.move(() => viewport.show(view));
    };
    const plot = {scale: () => viewport.scale, limits: () => viewport.limits, move: pan, layout: shared.layout};
    this.#gestures = new TimelineGestures({...plot, point: (row) => host.point(row), tap: (row) => host.select(row)}, this.strip);
    this.keys = new TimelineKeys({
      ...shared,
      store: () => element.store,
      strip: () => host.strip(),
      root: () => element.renderRoot,
      view: () => viewport.view,
      show: (view) => host.move(() => (view ? viewport.show(view) : viewport.showAll())),
      bringIntoView: (ms) => host.move(() => bringIntoView(viewport, ms)),
      pan: (share) => host.move(() => viewport.pan(share)),
      select: (row) => host.select(row),
      choose: (window) => host.choose(window),
      drawn: () => host.drawn(),
    });
  }

  /** What a screen reader says of a mark. @param more - What its lane has to say besides. */
  describe(table: EventTable, row: number, more: string | undefined): string {
    const {locale, shownTimeZone, strings} = this.#element;
    const words = this.#words.of(row, [table, locale, shownTimeZone], () => markWords(this.#element, table, row));
    return more ? strings.enumerated([words, more]) : words;
  }

  /** Brings a mark into sight in its lanes. */
  scrollTo(row: number, scroller: HTMLElement | null): void {
    const mark = this.#host.layout()?.marks.find((each) => each.row === row);
    if (mark && scroller) bringIntoSight(scroller, mark.y);
  }

  /** Listens to what is drawn now. @param scroller - Of the lanes; null before there are any. @param width - Of the timeline. */
  follow(root: ParentNode, scroller: HTMLElement | null, width: number): void {
    const {store} = this.#element;
    const layout = this.#host.layout();
    if (store && layout && scroller && !layout.tooMany) this.#scroll.follow(scroller, layout, store.selectedRow);
    this.#gestures.follow(root);
    this.keys.follow(width);
  }

  release(): void {
    this.#gestures.release();
    this.keys.release();
  }
}
