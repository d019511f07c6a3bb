import {paintPicture} from './painting/paint-picture.js';
import type {Picture} from './picture.js';

/** The canvas of a map that has no context: its picture is painted there with Canvas 2D. */
export class Still {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;

  constructor(document: Document) {
    this.#canvas = document.createElement('canvas');
    this.#canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;pointer-events:none';
    // Kept in memory, not on the graphics card: a card that fails takes all pictures with it that lie there.
    this.#context = this.#canvas.getContext('2d', {willReadFrequently: true});
  }

  /** Paints a picture, below what is in the stage. @param pixelRatio - Pixels of the canvas a CSS pixel. */
  show(stage: HTMLElement, picture: Picture, pixelRatio: number): void {
    const {widthPixels, heightPixels} = picture.view;
    const [width, height] = [Math.round(widthPixels * pixelRatio), Math.round(heightPixels * pixelRatio)];
    if (!this.#context || width === 0 || height === 0) return;
    // To set a size takes new memory and blanks it.
    if (this.#canvas.width !== width || this.#canvas.height !== height) Object.assign(this.#canvas, {width, height});
    this.#context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    paintPicture(this.#context, picture);
    if (this.#canvas.parentNode !== stage) stage.prepend(this.#canvas);
  }

  /** Takes it away, and lets go of its memory. */
  hide(): void {
    this.#canvas.remove();
    Object.assign(this.#canvas, {width: 0, height: 0});
  }
}
