import {signal} from '@preact/signals-core';
import type {PlayMode} from '../timeline/playback.js';
import type {Played, PlaybackRun} from './playback-run.js';

/** Paces that a reader can choose. */
export const SPEEDS = [0.5, 1, 2] as const;

/**
 * Moves the window over the story, frame by frame, until its end or until it is paused. What moves it is loaded when the
 * reader first plays.
 */
export class Playback {
  readonly #playing = signal(false);
  readonly #speed = signal(1);
  readonly #mode = signal<PlayMode>('moving');
  readonly #store: Played;
  #run: PlaybackRun | null = null;
  #isStoppedByTouch = false;
  /** Whether the window starts again from the beginning at the end. */
  loop = false;
  /** Whether stretches without an event are leapt over. */
  skipEmpty = false;

  constructor(store: Played) {
    this.#store = store;
  }

  get playing(): boolean {
    return this.#playing.value;
  }

  get speed(): number {
    return this.#speed.value;
  }

  get mode(): PlayMode {
    return this.#mode.value;
  }

  /** Whether the last playback was stopped because the reader did something else, which the page was told then. */
  get isStoppedByTouch(): boolean {
    return this.#isStoppedByTouch;
  }

  /** @throws RangeError for a speed that is not a positive number. */
  setSpeed(speed: number): void {
    if (!(speed > 0) || !Number.isFinite(speed)) throw new RangeError(`setSpeed: ${speed} is not a positive number.`);
    this.#speed.value = speed;
  }

  /** @throws RangeError for a word that is no mode. */
  setMode(mode: PlayMode): void {
    if (mode !== 'moving' && mode !== 'growing') throw new RangeError(`setPlayMode: "${String(mode)}" is neither "moving" nor "growing".`);
    this.#mode.value = mode;
  }

  /** Fulfilled when the window is where the playback begins, or when there is nothing to play. */
  async play(): Promise<void> {
    if (!this.#store.table.extent || this.#playing.peek()) return;
    this.#isStoppedByTouch = false;
    this.#playing.value = true;
    try {
      const {PlaybackRun} = await import('./playback-run.js');
      // Paused meanwhile, or paused and played again.
      if (!this.#playing.peek() || this.#run) return;
      this.#run = new PlaybackRun(this.#store, this);
    } catch {
      // The chunk is gone, after a deploy say: nothing plays.
      this.#playing.value = false;
    }
  }

  pause(): void {
    this.#run?.stop();
    this.#run = null;
    this.#playing.value = false;
  }

  /** Pauses because the reader does something else. @returns Whether anything played. */
  stopByTouch(): boolean {
    if (!this.#playing.peek()) return false;
    this.#isStoppedByTouch = true;
    this.pause();
    return true;
  }
}
