import type {MapScene} from './contract.js';
import type {PlacedSprite} from './layers/mark-instances.js';
import type {Mark} from './marks.js';
import {NO_PLAY_MARKS, followPlay, livePulses} from './play-marks.js';
import {pulsePaints, pulseSprites} from './pulse-sprites.js';
import type {SpriteRequest} from './sprite-atlas.js';

/** What a playback leaves on the map, from scene to scene. */
export class PlayBoard {
  #scene: MapScene | null = null;
  #marks = NO_PLAY_MARKS;

  /** @param isStill - The reader asks for less motion: nothing pulses. */
  setScene(scene: MapScene, now: number, isStill: boolean): void {
    const marks = followPlay(this.#marks, this.#scene, scene, now);
    this.#marks = isStill ? {...marks, pulses: []} : marks;
    this.#scene = scene;
  }

  /** Nothing pulses any more. */
  stop(): void {
    this.#marks = {...this.#marks, pulses: []};
  }

  /** Rows that have left the window. */
  get trail(): readonly number[] {
    return this.#marks.trail;
  }

  /** Whether anything pulses, so that another frame is needed. */
  isPulsing(now: number): boolean {
    return livePulses(this.#marks.pulses, now).length > 0;
  }

  /** The rings of a frame. */
  pulses(markOfRow: (row: number) => Mark | null, now: number): PlacedSprite[] {
    return this.#scene ? pulseSprites(this.#scene.table, livePulses(this.#marks.pulses, now), markOfRow, now) : [];
  }

  /** What is to be painted for the rings of this frame and those after it. */
  paints(): SpriteRequest[] {
    return this.#scene ? pulsePaints(this.#scene.table, this.#marks.pulses) : [];
  }
}
