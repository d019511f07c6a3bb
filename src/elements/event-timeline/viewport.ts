import type {TimeWindow} from '../../data/event-table.js';
import {finiteExtent, fitScale, panScale, scaleLimits, toPixels, zoomScale} from '../../timeline/scale.js';
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

const NO_EXTENT = finiteExtent({startMs: -Infinity, endMs: Infinity});

/** The part of the time that is in view, and the scale that it makes. */
export class Viewport {
  readonly #read: () => ViewportState;
  /** Null fits the whole story. */
  #view: TimeWindow | null = null;
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

  get limits(): ScaleLimits {
    return scaleLimits(this.#read().extent ?? NO_EXTENT);
  }

  showAll(): void {
    this.#view = null;
  }

  show({startMs, endMs}: TimeWindow): void {
    this.#view = {startMs, endMs};
  }

  /** Zooms around the middle. */
  zoom(factor: number): void {
    const {scale, limits} = this;
    this.show(zoomScale(scale, factor, scale.widthPixels / 2, limits));
  }

  /** Brings a window that has left the view back into it, while it plays say. */
  follow(window: TimeWindow | null): void {
    if (!this.#view || !window || (window.startMs < this.#view.endMs && window.endMs > this.#view.startMs)) return;
    const {scale, limits} = this;
    const {startMs, endMs} = finiteExtent(window);
    this.show(panScale(scale, toPixels(scale, (startMs + endMs) / 2) - scale.widthPixels / 2, limits));
  }
}
