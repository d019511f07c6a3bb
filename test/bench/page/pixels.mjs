import {seededRandom} from '../data/random.mjs';
import {afterPaint, nextFrame} from './frames.mjs';

const FRAME_MS = 1000 / 60;
/** A change that draws nothing is given up after so many frames. */
const MAX_FRAMES = 20;

/**
 * Times changes of a map from outside, in any library: from the call to the pixels.
 *
 * A change is on the screen when a frame that was drawn after it has passed through the graphics driver, which `readPixels`
 * waits for, and when the browser has laid out and painted what stands beside the canvas.
 */
export class Pixels {
  #context;
  #draws;
  #random = seededRandom(1);

  /**
   * @param {HTMLCanvasElement | null} canvas - With a context of its own already; null for a view that is all of elements.
   * @param {import('./draw-calls.mjs').DrawCalls} draws
   */
  constructor(canvas, draws) {
    this.#context = canvas && (canvas.getContext('webgl2') ?? canvas.getContext('webgl') ?? canvas.getContext('2d'));
    this.#draws = draws;
  }

  /**
   * Makes a change at any moment between two frames: if all began with a frame, all would wait for the whole of it.
   *
   * @param {() => unknown} act - What it returns is awaited.
   * @param {() => unknown} [isDrawn] - Awaited in place of the first frame that is drawn.
   * @returns {Promise<number>} Milliseconds from the call until its pixels are there.
   */
  async time(act, isDrawn) {
    await nextFrame();
    await nextFrame();
    await afterPaint();
    await new Promise((go) => setTimeout(go, this.#random() * FRAME_MS));
    const start = performance.now();
    await this.until(act, isDrawn);
    return performance.now() - start;
  }

  /** Makes a change and waits for its pixels; `act` says false where nothing has changed. @returns {Promise<boolean>} False where nothing was drawn. */
  async until(act, isDrawn) {
    // What is drawn in the next frame before this is called shows an earlier change: libraries ask for their frames later.
    let before = this.#draws.count;
    requestAnimationFrame(() => (before = this.#draws.count));
    if ((await act()) === false) return false;
    if (isDrawn) await isDrawn();
    else for (let frame = 0; frame < MAX_FRAMES && this.#draws.count <= before; frame++) await nextFrame();
    const context = this.#context;
    if (context?.readPixels) context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4));
    else context?.getImageData(0, 0, 1, 1);
    await afterPaint();
    return isDrawn !== undefined || this.#draws.count > before;
  }
}
