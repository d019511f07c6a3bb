import {signal} from '@preact/signals-core';
import {clampWindow} from '../timeline/brush.js';
import {playbackStep, playbackWindow} from '../timeline/playback.js';
import type {TimeWindow, EventTable} from '../data/event-table.js';

/** Paces that a reader can choose. */
export const SPEEDS = [0.5, 1, 2] as const;

/** What a playback moves. */
interface Played {
  readonly table: EventTable;
  readonly window: TimeWindow | null;
  readonly timeZone: string;
  setWindow(window: TimeWindow | null): void;
}

/** Moves the window over the story, frame by frame, until its end or until it is paused. */
export class Playback {
  readonly #playing = signal(false);
  readonly #speed = signal(1);
  readonly #store: Played;
  #frame = 0;
  #lastMs = 0;
  /** Whether the window starts again from the beginning at the end. */
  loop = false;

  constructor(store: Played) {
    this.#store = store;
  }

  get playing(): boolean {
    return this.#playing.value;
  }

  get speed(): number {
    return this.#speed.value;
  }

  /** @throws RangeError for a speed that is not a positive number. */
  setSpeed(speed: number): void {
    if (!(speed > 0) || !Number.isFinite(speed)) throw new RangeError(`setSpeed: ${speed} is not a positive number.`);
    this.#speed.value = speed;
  }

  play(): void {
    const {extent} = this.#store.table;
    if (!extent || this.#playing.peek()) return;
    const {window, timeZone} = this.#store;
    const atEnd = window !== null && window.endMs >= extent.endMs;
    // A window that covers everything, or has reached the end, has nowhere to go.
    if (!window || (atEnd && window.startMs <= extent.startMs)) this.#store.setWindow(playbackWindow(extent, timeZone));
    else if (atEnd) this.#store.setWindow(rewind(window, extent));
    this.#playing.value = true;
    this.#lastMs = performance.now();
    this.#frame = requestAnimationFrame(this.#step);
  }

  pause(): void {
    cancelAnimationFrame(this.#frame);
    this.#playing.value = false;
  }

  #step = (nowMs: number): void => {
    const {extent} = this.#store.table;
    const {window} = this.#store;
    if (!extent || !window) return this.pause();
    const elapsedMs = Math.max(0, nowMs - this.#lastMs);
    this.#lastMs = nowMs;
    const next = playbackStep(window, extent, elapsedMs, this.#speed.peek());
    this.#store.setWindow(next.window);
    if (!next.ended) this.#frame = requestAnimationFrame(this.#step);
    else if (this.loop) this.#restart(extent, next.window);
    else this.pause();
  };

  #restart(extent: TimeWindow, window: TimeWindow): void {
    this.#store.setWindow(rewind(window, extent));
    this.#frame = requestAnimationFrame(this.#step);
  }
}

/** The window at the beginning of the story, as long as what of it lies inside. */
function rewind(window: TimeWindow, extent: TimeWindow): TimeWindow {
  const {startMs, endMs} = clampWindow(window, extent);
  return {startMs: extent.startMs, endMs: extent.startMs + endMs - startMs};
}
