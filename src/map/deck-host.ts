import {Deck, MapView} from '@deck.gl/core';
import type {Layer} from '@deck.gl/core';
import type {Device} from '@luma.gl/core';
import {cameraOf} from './view.js';
import type {MapViewport} from './view.js';

/** More than two device pixels a pixel cost much and show little. */
const MAX_PIXEL_RATIO = 2;

/** deck.gl on a canvas of ours: drawing only, since gestures and picking are done on the marks' own numbers. */
export class DeckHost {
  readonly device: Device;
  readonly pixelRatio: number;
  readonly #deck: Deck<MapView>;
  readonly #canvas: HTMLCanvasElement;
  readonly #waiting = new Set<() => void>();
  readonly #listening = new AbortController();
  #layers: readonly Layer[] = [];

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
  static create(stage: HTMLElement, view: MapViewport, lost: () => void): Promise<DeckHost> {
    const canvas = stage.ownerDocument.createElement('canvas');
    canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;pointer-events:none';
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
        deviceProps: {webgl: {antialias: false}},
        layers: [],
        _pickable: false,
        onDeviceInitialized: (device) => {
          host = new DeckHost(deck, device, canvas, pixelRatio);
          host.#listen(lost);
          resolve(host);
        },
        onAfterRender: () => host?.finishLinking(),
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

  show(view: MapViewport, layers: readonly Layer[]): void {
    this.#layers = layers;
    this.#deck.setProps({viewState: viewState(view), layers: [...layers]});
  }

  /** Fulfilled when what was shown last, or is shown in the next frame, is on the canvas. */
  async drawn(): Promise<void> {
    // deck.gl only queues what it is given, and its own frame may come before or after ours.
    await this.#nextFrame();
    do {
      await this.#nextFrame();
      if (this.#listening.signal.aborted) return;
      this.#deck.redraw('asked');
    } while (this.#layers.some(isLinking));
  }

  destroy(): void {
    this.#listening.abort();
    this.#deck.finalize();
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

  /** Draws again until the shaders are there: deck.gl leaves out what is not linked yet, and does not come back to it. */
  private finishLinking(): void {
    if (!this.#layers.some(isLinking)) return;
    requestAnimationFrame(() => this.#listening.signal.aborted || this.#deck.redraw('linked'));
  }

  #listen(lost: () => void): void {
    this.#canvas.addEventListener('webglcontextlost', lost, {signal: this.#listening.signal});
  }
}

function viewState(view: MapViewport) {
  return {...cameraOf(view), pitch: 0, bearing: 0, maxZoom: 24};
}

/** Whether there is something to draw for which the browser still links the shaders. */
function isLinking(layer: Layer): boolean {
  return layer.getModels().some((model) => model.pipeline.linkStatus === 'pending' && model.vertexCount > 0 && !(model.isInstanced && model.instanceCount === 0));
}
