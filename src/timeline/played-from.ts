import type {TimeWindow} from '../data/event-table.js';

/** Remembers where the end of the window was when a playback began: what starts later has come into it since. */
export class PlayedFrom {
  #fromMs: number | null = null;
  #endMs = -Infinity;

  /** @returns null while nothing plays. A window that goes back, at the end of a loop, begins anew. */
  follow(isPlaying: boolean, window: TimeWindow | null): number | null {
    if (!isPlaying || !window) return (this.#fromMs = null);
    if (this.#fromMs === null || window.endMs < this.#endMs) this.#fromMs = window.endMs;
    this.#endMs = window.endMs;
    return this.#fromMs;
  }
}
