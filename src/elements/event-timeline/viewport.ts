import type {TimeWindow} from '../../data/event-table.js';
import {clampWindow} from '../../timeline/clamp-window.js';
import {pixelsPerMs} from '../../timeline/folded-scale.js';
import {finiteExtent, fitScale, panScale, scaleLimits, slideInto, toPixels, zoomScale} from '../../timeline/scale.js';
import type {ScaleLimits, TimeFold, TimeScale} from '../../timeline/scale.js';
import {memo} from '../shared/memo.js';

/** What a viewport shows a part of. */
export interface ViewportState {
  /** The whole story; null where none of its events has a date. */
  readonly extent: TimeWindow | null;
  readonly widthPixels: number;
  /** Undefined where nothing is folded. */
  readonly folds: readonly TimeFold[] | undefined;
}

/** Room on either side of a window that is looked at up close, as a share of its length. */
const ROOM_SHARE = 1 / 12;
/** By so much the width of a millisecond may differ by rounding, as a share. */
const SAME_SHARE = 1e-9;
/** Beyond this browsers draw to fractions of a pixel no more. */
const FAR_PIXELS = 20_000;
const NO_EXTENT = finiteExtent({startMs: -Infinity, endMs: Infinity});

/** The part of the time that is in view, and the scale that it makes. */
export class Viewport {
  readonly #read: () => ViewportState;
  /** Null fits the whole story. */
  #view: TimeWindow | null = null;
  #followed: TimeWindow | null = null;
  #anchorMs = 0;
  #anchorDensity = NaN;
  readonly #scale = memo((extent: TimeWindow, view: TimeWindow | null, widthPixels: number, folds: readonly TimeFold[] | undefined): TimeScale =>
    view ? {...view, widthPixels, ...(folds && {folds})} : fitScale(extent, widthPixels, undefined, folds),
  );

  constructor(read: () => ViewportState) {
    this.#read = read;
  }

  /** Whether all of the story is in view. */
  get isWhole(): boolean {
    return this.#view === null;
  }

  get scale(): TimeScale {
    const {extent, widthPixels, folds} = this.#read();
    return this.#scale(extent ?? NO_EXTENT, this.#view, widthPixels, folds);
  }

  /** Where an instant is that moves with the view as it pans: the same one until the view is zoomed, or has gone far. */
  get anchorX(): number {
    const {scale} = this;
    const density = pixelsPerMs(scale);
    const x = toPixels(scale, this.#anchorMs);
    if (Math.abs(density - this.#anchorDensity) <= SAME_SHARE * density && Math.abs(x) < FAR_PIXELS) return x;
    this.#anchorMs = scale.startMs;
    this.#anchorDensity = density;
    return 0;
  }

  get limits(): ScaleLimits {
    return scaleLimits(this.#read().extent ?? NO_EXTENT);
  }

  showAll(): void {
    this.#view = null;
  }

  show({startMs, endMs}: TimeWindow): void {
    this.#view = {startMs, endMs};
  }

  /** What is in view, as it was shown; null for all of the story. */
  get view(): TimeWindow | null {
    return this.#view;
  }

  /** Zooms around a place; by default around the middle of the dates shown, or its own where they are not all in view. */
  zoom(factor: number, window: TimeWindow | null = null, anchorX?: number): void {
    const {scale, limits} = this;
    const isSeen = window && window.startMs >= scale.startMs && window.endMs <= scale.endMs;
    const middle = isSeen ? (toPixels(scale, window.startMs) + toPixels(scale, window.endMs)) / 2 : scale.widthPixels / 2;
    this.show(zoomScale(scale, factor, anchorX ?? middle, limits));
  }

  /** @param share - Of what is in view; later with a positive one. */
  pan(share: number): void {
    const {scale, limits} = this;
    this.show(panScale(scale, share * scale.widthPixels, limits));
  }

  /** Whether the story goes on before or behind what is in view. */
  goesOn(direction: 1 | -1): boolean {
    const {startMs, endMs} = this.scale;
    const extent = finiteExtent(this.#read().extent ?? NO_EXTENT);
    return direction > 0 ? extent.endMs > endMs : extent.startMs < startMs;
  }

  /** Whether a window takes so much of the view that there is no closer look at it. */
  isFilledBy({startMs, endMs}: TimeWindow): boolean {
    const {scale} = this;
    return (endMs - startMs) * (1 + 4 * ROOM_SHARE) >= scale.endMs - scale.startMs;
  }

  /** Looks at a window up close, with a little room beside it. */
  showWindow(window: TimeWindow): void {
    const {limits} = this;
    const {startMs, endMs} = clampWindow(window, limits);
    const roomMs = (endMs - startMs) * ROOM_SHARE;
    this.show(slideInto(startMs - roomMs, Math.max(limits.minSpanMs, endMs - startMs + 2 * roomMs), limits));
  }

  /** Brings a window that has moved out of the view back into it, while it plays say. The reader may look away from it. */
  follow(window: TimeWindow | null): void {
    if (window === this.#followed) return;
    this.#followed = window;
    if (!this.#view || !window || (window.startMs < this.#view.endMs && window.endMs > this.#view.startMs)) return;
    const {scale, limits} = this;
    const {startMs, endMs} = finiteExtent(window);
    this.show(panScale(scale, toPixels(scale, (startMs + endMs) / 2) - scale.widthPixels / 2, limits));
  }
}
