import {Deck, MapView} from '@deck.gl/core';
import type {LayersList} from '@deck.gl/core';
import type {Device} from '@luma.gl/core';
import type {PooledContext} from './context-pool.js';
import {DeckFrames} from './deck-frames.js';
import {cameraOf} from './view.js';
import type {MapViewport} from './view.js';

/** More than two device pixels a pixel cost much and show little. */
const MAX_PIXEL_RATIO = 2;

/** Sprites and lines smooth their own edges, and no frame is needed after it is shown: both would cost every frame a copy. */
const CONTEXT: WebGLContextAttributes = {antialias: false, preserveDrawingBuffer: false, powerPreference: 'high-performance'};

/** deck.gl on a canvas of ours: drawing only, since gestures and picking are done on the marks' own numbers. */
export class DeckHost implements PooledContext {
  readonly device: Device;
  readonly pixelRatio: number;
  readonly #deck: Deck<MapView>;
  readonly #frames: DeckFrames;
  readonly #canvas: HTMLCanvasElement;
  readonly #box: HTMLElement;
  readonly #waiting = new Set<() => void>();
  #listening = new AbortController();
  #view: MapViewport;
  #isDrawn = false;

  private constructor(deck: Deck<MapView>, frames: DeckFrames, device: Device, canvas: HTMLCanvasElement, box: HTMLElement, pixelRatio: number, view: MapViewport) {
    this.#view = view;
    this.#deck = deck;
    this.#frames = frames;
    this.device = device;
    this.#canvas = canvas;
    this.#box = box;
    this.pixelRatio = pixelRatio;
  }

  /**
   * Makes a canvas in the stage, not seen yet, and a WebGL2 context on it.
   *
   * @param lost - Called when the browser takes the context away.
   * @throws Where the browser gives no context.
   */
  static async create(stage: HTMLElement, view: MapViewport, lost: () => void): Promise<DeckHost> {
    const canvas = stage.ownerDocument.createElement('canvas');
    // Not seen before it is drawn: a still may be below it.
    canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;pointer-events:none;visibility:hidden';
    // Before deck.gl asks for it: where there is none, deck.gl leaves a rejected promise to the page.
    if (!canvas.getContext('webgl2', CONTEXT)) throw new Error('This browser has no WebGL2 to give.');
    // deck.gl puts an element of its own beside its canvas: both go together.
    const box = stage.ownerDocument.createElement('div');
    box.append(canvas);
    stage.append(box);
    const pixelRatio = Math.min(MAX_PIXEL_RATIO, globalThis.devicePixelRatio || 1);
    return new Promise((resolve, reject) => {
      let host: DeckHost | null = null;
      const frames = new DeckFrames();
      // deck.gl hands it on to the loop of luma.gl, whose option it is.
      const loop = {animationFrameProvider: frames};
      const deck: Deck<MapView> = new Deck<MapView>({
        canvas,
        width: '100%',
        height: '100%',
        controller: false,
        ...loop,
        views: new MapView({id: 'map', repeat: true}),
        viewState: viewState(view),
        useDevicePixels: pixelRatio,
        deviceProps: {webgl: CONTEXT},
        layers: [],
        _pickable: false,
        onAfterRender: () => host && (host.#isDrawn = true),
        onDeviceInitialized: (device) => {
          host = new DeckHost(deck, frames, device, canvas, box, pixelRatio, view);
          host.#listen(lost);
          resolve(host);
        },
        onError: (error) => {
          // Before there is a host the browser has refused the context; later a layer has failed, which others survive.
          if (host) return reportError(error);
          deck.finalize();
          box.remove();
          reject(error);
        },
      });
    });
  }

  /** Goes to the stage of another map, where nothing of the last one is seen. A context that is handed on keeps its shaders, which take long to make. */
  moveTo(stage: HTMLElement, view: MapViewport, lost: () => void): void {
    this.#listen(lost);
    this.#canvas.style.visibility = 'hidden';
    stage.append(this.#box);
    this.show(view, []);
  }

  /** Leaves its stage, to go to another. */
  detach(): void {
    this.#listening.abort();
    this.#box.remove();
    for (const go of this.#waiting) go();
  }

  /** Whether what was shown last is on the canvas. */
  get isDrawn(): boolean {
    return this.#isDrawn;
  }

  show(view: MapViewport, layers: LayersList): void {
    this.#view = view;
    this.#isDrawn = false;
    this.#deck.setProps({viewState: viewState(view), layers});
    this.#frames.bringForward();
  }

  /** Is seen from now on. */
  reveal(): void {
    this.#canvas.style.visibility = '';
  }

  /** Fulfilled when what was shown last, or is shown in the next frame, is on the canvas. */
  async drawn(): Promise<void> {
    const {signal} = this.#listening;
    // deck.gl only queues what it is given, and its own frame may come before or after ours.
    await this.#nextFrame();
    await this.#nextFrame();
    if (!signal.aborted) this.#deck.redraw('asked');
  }

  /** Draws what was drawn last anew. @returns The canvas, which has that for the rest of the task only, and its view. */
  redrawn(): {canvas: HTMLCanvasElement; view: MapViewport} {
    this.#deck.redraw('asked');
    return {canvas: this.#canvas, view: this.#view};
  }

  destroy(): void {
    this.#listening.abort();
    this.#deck.finalize();
    // deck.gl leaves its watch on the pixel ratio, which would keep all of this alive for as long as the page.
    this.device.canvasContext?.destroy();
    // The context would live on until the canvas is collected, and a page has few of them.
    this.#canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    this.#box.remove();
    for (const go of this.#waiting) go();
  }

  #nextFrame(): Promise<void> {
    return new Promise((resolve) => {
      const go = () => {
        this.#waiting.delete(go);
        resolve();
      };
      this.#waiting.add(go);
      requestAnimationFrame(go);
    });
  }

  #listen(lost: () => void): void {
    this.#listening = new AbortController();
    this.#canvas.addEventListener('webglcontextlost', lost, {signal: this.#listening.signal});
  }
}

function viewState(view: MapViewport) {
  return {...cameraOf(view), pitch: 0, bearing: 0, maxZoom: 24};
}
