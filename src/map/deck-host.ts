import {Deck, MapView} from '@deck.gl/core';
import type {Layer} from '@deck.gl/core';
import type {Device} from '@luma.gl/core';
import type {PooledContext} from './context-pool.js';
import {DeckFrames} from './deck-frames.js';
import {mapPixelRatio} from './pixel-ratio.js';
import {nextTask} from '../load/next-task.js';
import {firstLayers} from './start/first-layers.js';
import {gpuDone} from './start/gpu-done.js';
import {LayerPrograms} from './start/layer-programs.js';
import {cameraOf} from './view.js';
import type {MapViewport} from './view.js';

/**
 * Sprites and lines smooth their own edges, no frame is needed after it is shown, and layers lie above each other in their order:
 * each of these would cost every frame.
 */
const CONTEXT: WebGLContextAttributes = {antialias: false, preserveDrawingBuffer: false, depth: false, stencil: false, powerPreference: 'high-performance'};

/** A browser that takes the context away while it is made ready is asked so many times. */
const MAX_TRIES = 3;

/** deck.gl on a canvas of ours: drawing only, since gestures and picking are done on the marks' own numbers. */
export class DeckHost implements PooledContext {
  readonly device: Device;
  readonly #deck: Deck<MapView>;
  readonly #frames: DeckFrames;
  readonly #canvas: HTMLCanvasElement;
  readonly #box: HTMLElement;
  readonly #waiting = new Set<() => void>();
  readonly #gl: WebGL2RenderingContext;
  readonly #programs: LayerPrograms;
  #listening = new AbortController();
  #view: MapViewport;
  /** What was shown last. */
  #layers: readonly Layer[] = [];
  /** Of layers whose programs are being linked: they are drawn when they can be. */
  #linking: Promise<void> | null = null;
  #isDrawn = false;

  private constructor(deck: Deck<MapView>, frames: DeckFrames, device: Device, canvas: HTMLCanvasElement, box: HTMLElement, view: MapViewport) {
    this.#view = view;
    this.#deck = deck;
    this.#frames = frames;
    this.device = device;
    this.#gl = device.handle as WebGL2RenderingContext;
    this.#programs = new LayerPrograms(device);
    this.#canvas = canvas;
    this.#box = box;
  }

  /**
   * Makes a canvas in the stage, not seen yet, and a WebGL2 context on it that can draw marks and ground at once: the page goes on
   * while their programs are linked.
   *
   * @param lost - Called when the browser takes the context away.
   * @param signal - Gives it up.
   * @throws Where the browser gives no context, and the reason of the signal.
   */
  static async create(stage: HTMLElement, view: MapViewport, lost: () => void, signal?: AbortSignal): Promise<DeckHost> {
    for (let tries = 1; ; tries += 1) {
      const host = await DeckHost.#on(await standIn(stage), view);
      try {
        await host.#prepare(signal);
      } catch (reason) {
        host.destroy();
        throw reason;
      }
      const isLost = host.#gl.isContextLost();
      if (!isLost && !signal?.aborted) {
        host.#listen(lost);
        return host;
      }
      host.destroy();
      signal?.throwIfAborted();
      if (tries === MAX_TRIES) throw new Error('The browser has taken its WebGL context away time and again.');
    }
  }

  static #on({canvas, box}: Stand, view: MapViewport): Promise<DeckHost> {
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
        useDevicePixels: mapPixelRatio(),
        // Asking for each extension takes longer than a frame: luma.gl asks for those that it uses.
        deviceProps: {webgl: CONTEXT, _initializeFeatures: false},
        layers: [],
        _pickable: false,
        onAfterRender: () => host && (host.#isDrawn = !host.#linking),
        onDeviceInitialized: (device) => {
          host = new DeckHost(deck, frames, device, canvas, box, view);
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

  /** Draws at once what it can; a kind of layer that has not been drawn before follows when its programs are linked. */
  show(view: MapViewport, layers: readonly Layer[]): void {
    this.#view = view;
    this.#layers = layers;
    this.#isDrawn = false;
    const held = layers.filter((layer) => !this.#programs.has(layer));
    if (held.length > 0) this.#linking ??= this.#link(held);
    this.#draw(layers.filter((layer) => !held.includes(layer)));
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
    while (this.#linking && !signal.aborted) await this.#linking;
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

  /** Draws what every map draws, unseen, a layer at a time: the first drawing of each keeps the page and the graphics process busy. */
  async #prepare(signal?: AbortSignal): Promise<void> {
    const {layers, release} = firstLayers(this.device, this.#view);
    await this.#programs.link(layers);
    for (const layer of layers) {
      if (signal?.aborted || this.#gl.isContextLost()) break;
      this.#draw([layer]);
      await gpuDone(this.#gl);
    }
    this.#draw([]);
    release();
  }

  async #link(layers: readonly Layer[]): Promise<void> {
    await this.#programs.link(layers);
    this.#linking = null;
    if (!this.#listening.signal.aborted && !this.#gl.isContextLost()) this.show(this.#view, this.#layers);
  }

  #draw(layers: Layer[]): void {
    this.#deck.setProps({viewState: viewState(this.#view), layers});
    this.#frames.bringForward();
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

/** Where deck.gl draws: it puts an element of its own beside its canvas, and both go together. */
interface Stand {
  readonly canvas: HTMLCanvasElement;
  readonly box: HTMLElement;
}

/** A canvas with a context, in a task of its own: a browser takes as long as for a frame to make one. */
async function standIn(stage: HTMLElement): Promise<Stand> {
  const canvas = stage.ownerDocument.createElement('canvas');
  // Not seen before it is drawn: the picture that was painted is below it.
  canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;pointer-events:none;visibility:hidden';
  await nextTask();
  // Before deck.gl asks for it: where there is none, deck.gl leaves a rejected promise to the page.
  if (!canvas.getContext('webgl2', CONTEXT)) throw new Error('This browser has no WebGL2 to give.');
  const box = stage.ownerDocument.createElement('div');
  box.append(canvas);
  stage.append(box);
  await nextTask();
  return {canvas, box};
}

function viewState(view: MapViewport) {
  return {...cameraOf(view), pitch: 0, bearing: 0, maxZoom: 24};
}
