import type {TimeWindow} from '../../data/event-table.js';
import {emit} from '../../events.js';
import type {EventStore} from '../../store/event-store.js';
import {stopByTouch} from '../../store/stop-by-touch.js';

/** Tells the page what the reader does with the dates and the playback; of a playback that the reader started also each step and its end. */
export class PlaybackTeller {
  readonly #target: EventTarget;
  #isByReader = false;
  /** The window that the page was told of last. */
  #toldWindow: TimeWindow | null = null;

  constructor(target: EventTarget) {
    this.#target = target;
  }

  /** The reader started, paused or paced the playback. */
  steer(store: EventStore): void {
    this.#isByReader = store.playing;
    this.#tell(store);
  }

  /** The reader chose other dates, which ends a playback. */
  setWindow(store: EventStore, window: TimeWindow | null): void {
    stopByTouch(store, this.#target);
    store.setWindow(window);
    this.#tellWindow(window);
  }

  /** The story is drawn anew: a playback may have made a step, or come to its end. */
  follow(store: EventStore): void {
    if (!this.#isByReader) return;
    const {window, playing} = store;
    if (window !== this.#toldWindow) this.#tellWindow(window);
    if (playing) return;
    this.#isByReader = false;
    if (!store.isStoppedByTouch) this.#tell(store);
  }

  #tell({playing, speed}: EventStore): void {
    emit(this.#target, 'event-playback-change', {playing, speed});
  }

  #tellWindow(window: TimeWindow | null): void {
    this.#toldWindow = window;
    emit(this.#target, 'event-window-change', {window});
  }
}
