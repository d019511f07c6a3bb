import {toScreen} from './view.js';
import type {MapViewport} from './view.js';

/** A picture of a map, shown in its place while it has no context. */
export class Still {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D | null;
  #view: MapViewport | null = null;

  constructor(document: Document) {
    this.#canvas = document.createElement('canvas');
    this.#canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;pointer-events:none';
    // Kept in memory, not on the graphics card: a card that fails takes all pictures with it that lie there.
    this.#context = this.#canvas.getContext('2d', {willReadFrequently: true});
  }

  get isTaken(): boolean {
    return this.#view !== null;
  }

  /** @param source - Drawn in this task: a WebGL canvas is blank after it. @param view - What it shows. */
  take(source: HTMLCanvasElement, view: MapViewport): void {
    const {width, height} = source;
    if (width === 0 || height === 0) return;
    Object.assign(this.#canvas, {width, height});
    this.#context?.drawImage(source, 0, 0);
    this.#view = view;
    this.follow(view);
  }

  /** Puts it below what is in the stage. */
  show(stage: HTMLElement): void {
    if (this.isTaken) stage.prepend(this.#canvas);
  }

  hide(): void {
    this.#canvas.remove();
  }

  /** Moves and scales it as the map has moved since: until it is drawn anew the reader sees at least that. */
  follow(view: MapViewport): void {
    if (!this.#view) return;
    const {x, y} = toScreen(view, this.#view.x, this.#view.y);
    const scale = 2 ** (view.zoom - this.#view.zoom);
    const [right, down] = [x - view.widthPixels / 2, y - view.heightPixels / 2];
    this.#canvas.style.transform = right === 0 && down === 0 && scale === 1 ? '' : `translate(${right}px, ${down}px) scale(${scale})`;
  }
}
