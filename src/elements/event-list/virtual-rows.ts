import {Virtualizer} from '@tanstack/virtual-core';
import type {VirtualizerOptions} from '@tanstack/virtual-core';
import {LongScroller} from './long-scroller.js';
import {BLOCK_ROWS} from './row-range.js';
import type {RowRange} from './row-range.js';
import {ScrollMap} from './scroll-map.js';

/** Height of a row before any is measured. */
const GUESS_PIXELS = 64;
const OVERSCAN_BLOCKS = 1;

type Options = VirtualizerOptions<Element, Element>;

/** Says which of any number of rows are in sight, and keeps them where they are while the heights of others become known. */
export class VirtualRows {
  readonly #redraw: () => void;
  readonly #virtualizer: Virtualizer<Element, Element>;
  #scroller: LongScroller | null = null;
  #report: ((offset: number, isScrolling: boolean) => void) | null = null;
  #rows: ArrayLike<number> = [];
  #rowPixels = GUESS_PIXELS;
  #isGuess = true;
  #isOther = false;
  #widthPixels = 0;
  /** Changes that the caller is about to draw anyway. */
  #isQuiet = false;
  readonly #unmount: () => void;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
    this.#virtualizer = new Virtualizer(this.#options());
    this.#unmount = this.#virtualizer._didMount();
  }

  /** @param rows - Another array is another list. */
  range(rows: ArrayLike<number>): RowRange {
    if (rows !== this.#rows) this.#setRows(rows);
    const blocks = this.#virtualizer.getVirtualItems();
    const totalPixels = this.#virtualizer.getTotalSize();
    this.#scroller?.resize(totalPixels);
    const top = blocks[0]?.start ?? 0;
    return {
      first: (blocks[0]?.index ?? 0) * BLOCK_ROWS,
      last: Math.min(rows.length, ((blocks.at(-1)?.index ?? 0) + 1) * BLOCK_ROWS),
      topPixels: this.#scroller?.placeOf(top) ?? top,
      heightPixels: this.#scroller?.heightPixels ?? new ScrollMap(totalPixels, 0).heightPixels,
    };
  }

  /** The first row that is in sight. */
  get firstInSight(): number {
    const block = this.#virtualizer.getVirtualItemForOffset(this.#virtualizer.scrollOffset ?? 0);
    if (!block) return 0;
    const share = ((this.#virtualizer.scrollOffset ?? 0) - block.start) / block.size;
    return Math.min(this.#rows.length - 1, Math.floor((block.index + share) * BLOCK_ROWS));
  }

  /**
   * The range is drawn.
   *
   * @param tops - Where each block of it begins, and where the last one is over.
   */
  drawn(element: HTMLElement, first: number, tops: readonly number[]): void {
    if (element !== this.#scroller?.element) {
      this.#scroller = new LongScroller(element);
      this.#scroller.resize(this.#virtualizer.getTotalSize());
    }
    this.#virtualizer._willUpdate();
    if (this.#isOther) this.#stay();
    if (this.#isGuess && tops.length > 1) return this.#estimate(first, tops);
    for (let i = 0; i + 1 < tops.length; i++) this.#virtualizer.resizeItem(first / BLOCK_ROWS + i, tops[i + 1] - tops[i]);
  }

  /** Scrolls to a row that is not drawn, into the middle of what is seen. */
  reveal(place: number): void {
    this.#scrollToRow(place, (this.#scroller?.clientHeight ?? 0) / 2);
  }

  /** Scrolls by some pixels of the rows, in what is drawn. */
  scrollBy(pixels: number): void {
    this.#virtualizer.scrollToOffset((this.#scroller?.scrollTop ?? 0) + pixels);
  }

  /** Begins at the first row again. */
  restart(): void {
    this.#virtualizer.scrollToOffset(0);
  }

  release(): void {
    this.#unmount();
    this.#scroller = null;
  }

  #setRows(rows: ArrayLike<number>): void {
    this.#rows = rows;
    this.#isOther = true;
    this.#quietly(() => {
      this.#virtualizer.setOptions(this.#options());
      this.#virtualizer.measure();
    });
  }

  /** Other rows, in an element of another height: what is seen stays as far from the top as it was. */
  #stay(): void {
    this.#isOther = false;
    this.#scrollTo(this.#virtualizer.scrollOffset ?? 0);
  }

  #scrollToRow(place: number, abovePixels: number): void {
    const [start] = this.#virtualizer.getOffsetForIndex(Math.floor(place / BLOCK_ROWS), 'start') ?? [0];
    this.#virtualizer.scrollToOffset(start + this.#rowPixels * (place % BLOCK_ROWS) - abovePixels);
  }

  /** The first rows that are drawn say how tall the others will be. */
  #estimate(first: number, tops: readonly number[]): void {
    const rows = Math.min(this.#rows.length - first, (tops.length - 1) * BLOCK_ROWS);
    const place = this.firstInSight;
    this.#isGuess = false;
    this.#rowPixels = ((tops.at(-1) ?? 0) - tops[0]) / Math.max(1, rows);
    this.#virtualizer.measure();
    this.#scroller?.resize(this.#virtualizer.getTotalSize());
    if (place > 0) this.#scrollToRow(place, 0);
  }

  #options(): Options {
    const {length} = this.#rows;
    return {
      count: Math.ceil(length / BLOCK_ROWS),
      overscan: OVERSCAN_BLOCKS,
      estimateSize: (block) => Math.min(BLOCK_ROWS, length - block * BLOCK_ROWS) * this.#rowPixels,
      // It asks of a scrolled element what this one answers, in pixels of the rows.
      getScrollElement: () => this.#scroller as unknown as Element | null,
      initialRect: {width: 0, height: 480},
      observeElementRect: (_, report) => this.#observeSize(report),
      observeElementOffset: (_, report) => this.#observeScroll(report),
      scrollToFn: (offset, {adjustments = 0}) => this.#scrollTo(offset + adjustments),
      onChange: () => {
        if (!this.#isQuiet) this.#redraw();
      },
    };
  }

  #observeSize(report: (rect: {width: number; height: number}) => void): (() => void) | undefined {
    const {element} = this.#scroller ?? {};
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      const {clientWidth: width, clientHeight: height} = element;
      report({width, height});
      // Rows of another width have other heights.
      if (width !== this.#widthPixels && this.#widthPixels > 0) {
        this.#isGuess = true;
        this.#redraw();
      }
      this.#widthPixels = width;
    });
    report({width: element.clientWidth, height: element.clientHeight});
    observer.observe(element);
    return () => observer.disconnect();
  }

  #observeScroll(report: (offset: number, isScrolling: boolean) => void): (() => void) | undefined {
    const scroller = this.#scroller;
    if (!scroller) return undefined;
    const handleScroll = () => {
      scroller.follow();
      report(scroller.scrollTop, true);
    };
    const handleRest = () => {
      scroller.rest();
      report(scroller.scrollTop, false);
      this.#redraw();
    };
    this.#report = report;
    scroller.element.addEventListener('scroll', handleScroll, {passive: true});
    scroller.element.addEventListener('scrollend', handleRest);
    return () => {
      this.#report = null;
      scroller.element.removeEventListener('scroll', handleScroll);
      scroller.element.removeEventListener('scrollend', handleRest);
    };
  }

  #scrollTo(offset: number): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    scroller.scrollTo(offset, this.#virtualizer.isScrolling);
    this.#report?.(scroller.scrollTop, this.#virtualizer.isScrolling);
  }

  #quietly(run: () => void): void {
    this.#isQuiet = true;
    run();
    this.#isQuiet = false;
  }
}
