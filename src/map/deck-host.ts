import {Deck, MapView} from '@deck.gl/core';
import type {LayersList} from '@deck.gl/core';
import type {Device} from '@luma.gl/core';
import {cameraOf} from './view.js';
import type {MapViewport} from './view.js';

/** More than two device pixels a pixel cost much and show little. */
const MAX_PIXEL_RATIO = 2;

/** Sprites and lines smooth their own edges, and no frame is needed after it is shown: both would cost every frame a copy. */
const CONTEXT: WebGLContextAttributes = {antialias: false, preserveDrawingBuffer: false, powerPreference: 'high-performance'};

/** deck.gl on a canvas of ours: drawing only, since gestures and picking are done on the marks' own numbers. */
export class DeckHost {
  readonly device: Device;
  readonly pixelRatio: number;
  readonly #deck: Deck<MapView>;
  readonly #canvas: HTMLCanvasElement;
  readonly #waiting = new Set<() => void>();
  readonly #listening = new AbortController();

  private constructor(deck: Deck<MapView>, device: Device, canvas: HTMLCanvasElement, pixelRatio: number) {
    this.#deck = deck;
    this.device = device;
    this.#canvas = canvas;
    this.pixelRatio = pixelRatio;
  }

  /**
   * Makes a canvas in the stage and a WebGL2 context on it.
   *
   * @param lost - Called when the browser takes the context away.
   * @throws Where the browser gives no context.
   */
  static async create(stage: HTMLElement, view: MapViewport, lost: () => void): Promise<DeckHost> {
    const canvas = stage.ownerDocument.createElement('canvas');
    canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;pointer-events:none';
    // Before deck.gl asks for it: where there is none, deck.gl leaves a rejected promise to the page.
    if (!canvas.getContext('webgl2', CONTEXT)) throw new Error('This browser has no WebGL2 to give.');
    stage.append(canvas);
    const pixelRatio = Math.min(MAX_PIXEL_RATIO, globalThis.devicePixelRatio || 1);
    return new Promise((resolve, reject) => {
      let host: DeckHost | null = null;
      const deck: Deck<MapView> = new Deck<MapView>({
        canvas,
        width: '100%',
        height: '100%',
        controller: false,
        views: new MapView({id: 'map', repeat: true}),
        viewState: viewState(view),
        useDevicePixels: pixelRatio,
        deviceProps: {webgl: CONTEXT},
        layers: [],
        _pickable: false,
        onDeviceInitialized: (device) => {
          host = new DeckHost(deck, device, canvas, pixelRatio);
          host.#listen(lost);
          resolve(host);
        },
        onError: (error) => {
          // Before there is a host the browser has refused the context; later a layer has failed, which others survive.
          if (host) return reportError(error);
          deck.finalize();
          canvas.remove();
          reject(error);
        },
      });
    });
  }

  show(view: MapViewport, layers: LayersList): void {
    this.#deck.setProps({viewState: viewState(view), layers});
  }

  /** Fulfilled when what was shown last, or is shown in the next frame, is on the canvas. */
  async drawn(): Promise<void> {
    // deck.gl only queues what it is given, and its own frame may come before or after ours.
    await this.#nextFrame();
    await this.#nextFrame();
    if (!this.#listening.signal.aborted) this.#deck.redraw('asked');
  }

  destroy(): void {
    this.#listening.abort();
    this.#deck.finalize();
    // deck.gl leaves its watch on the pixel ratio, which would keep all of this alive for as long as the page.
    this.device.canvasContext?.destroy();
    // The context would live on until the canvas is collected, and a page has few of them.
    this.#canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    this.#canvas.remove();
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
    this.#canvas.addEventListener('webglcontextlost', lost, {signal: this.#listening.signal});
  }
}

function viewState(view: MapViewport) {
  return {...cameraOf(view), pitch: 0, bearing: 0, maxZoom: 24};
}
