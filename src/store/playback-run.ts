import {rangeCounts} from '../data/range-counts.js';
import {playbackStep, playbackWindow, restartWindow} from '../timeline/playback.js';
import type {PlayMode} from '../timeline/playback.js';
import {skipEmpty} from '../timeline/skip-empty.js';
import type {TimeWindow, EventTable} from '../data/event-table.js';

/** What a playback moves. */
export interface Played {
  readonly table: EventTable;
  readonly filterMask: Uint8Array | null;
  readonly window: TimeWindow | null;
  readonly timeZone: string;
  setWindow(window: TimeWindow | null): void;
}

/** How it is played, which may change at any time. */
interface Player {
  readonly speed: number;
  readonly mode: PlayMode;
  readonly loop: boolean;
  readonly skipEmpty: boolean;
  /** The end is reached. */
  pause(): void;
}

/** One playback, from its first frame to its last. */
export class PlaybackRun {
  readonly #store: Played;
  readonly #player: Player;
  #frame: number;
  #lastMs = performance.now();
  #isStopped = false;

  /** Sets the window to where it begins. The story has dates. */
  constructor(store: Played, player: Player) {
    this.#store = store;
    this.#player = player;
    const {window, timeZone} = store;
    const {extent} = store.table;
    if (extent && !window) store.setWindow(playbackWindow(extent, timeZone));
    else if (extent && window && window.endMs >= extent.endMs) store.setWindow(restartWindow(window, extent, player.mode, timeZone));
    this.#frame = requestAnimationFrame(this.#step);
  }

  stop(): void {
    this.#isStopped = true;
    cancelAnimationFrame(this.#frame);
  }

  #step = (nowMs: number): void => {
    const {extent} = this.#store.table;
    const {window} = this.#store;
    if (!extent || !window) return this.#player.pause();
    const elapsedMs = Math.max(0, nowMs - this.#lastMs);
    this.#lastMs = nowMs;
    const {speed, mode, loop} = this.#player;
    const next = playbackStep(window, extent, elapsedMs, speed, mode);
    const shown = this.#player.skipEmpty ? this.#skip(next.window, extent) : next.window;
    this.#store.setWindow(shown);
    // Who follows the window may have paused.
    if (this.#isStopped) return;
    if (!next.ended && shown.endMs < extent.endMs) this.#frame = requestAnimationFrame(this.#step);
    else if (loop) this.#restart(extent, shown);
    else this.#player.pause();
  };

  #skip(window: TimeWindow, extent: TimeWindow): TimeWindow {
    const {table, filterMask, timeZone} = this.#store;
    const unit = playbackWindow(extent, timeZone);
    return skipEmpty(window, this.#player.mode, rangeCounts(table, filterMask), extent.endMs, unit.endMs - unit.startMs);
  }

  #restart(extent: TimeWindow, window: TimeWindow): void {
    this.#store.setWindow(restartWindow(window, extent, this.#player.mode, this.#store.timeZone));
    this.#frame = requestAnimationFrame(this.#step);
  }
}
