import {ScatterplotLayer} from '@deck.gl/layers';
import type {ScatterplotLayerProps} from '@deck.gl/layers';
import type {DefaultProps, UpdateParameters, Viewport} from '@deck.gl/core';
import type {Texture} from '@luma.gl/core';
import {fromWorld, worldPixels} from '../basemap/mercator.js';
import type {SpriteFrame} from '../sprite-atlas.js';
import {FLOATS_PER_MARK, markInstances} from './mark-instances.js';
import type {MarkOrigin, PlacedSprite} from './mark-instances.js';
import {FRAGMENT_SHADER, VERTEX_SHADER, markUniforms} from './mark-shader.js';
import {isFirstCopy} from './world-copy.js';
import type {DrawTurn} from './world-copy.js';

export type {PlacedSprite} from './mark-instances.js';

interface MarkProps {
  readonly frames: Readonly<Record<string, SpriteFrame>>;
  readonly texture: Texture;
  readonly origin: MarkOrigin;
  /** Time of the frame, on the clock of the motions. */
  readonly nowMs: number;
}

/** What deck.gl need not compare: all of it comes with other data, but for the time. */
const OWN_PROPS = {
  frames: {type: 'object', value: {}, ignore: true},
  texture: {type: 'object', value: null, ignore: true},
  origin: {type: 'object', value: null, ignore: true},
  nowMs: 0,
};

/**
 * deck.gl's circles with shaders and attributes of our own: its icons take a dozen attributes through as many accessors, project
 * each corner in double precision and can be picked, which software WebGL pays for with most of a frame.
 */
export class MarkLayer extends ScatterplotLayer<PlacedSprite, MarkProps> {
  static override layerName = 'MarkLayer';
  static override defaultProps: DefaultProps<ScatterplotLayerProps<unknown>> & object = {
    ...ScatterplotLayer.defaultProps,
    ...OWN_PROPS,
  };

  override getShaders() {
    return {...super.getShaders(), vs: VERTEX_SHADER, fs: FRAGMENT_SHADER, modules: [markUniforms]};
  }

  override initializeState() {
    const part = (elementOffset: number) => ({size: 4, elementOffset});
    this.getAttributeManager()?.addInstanced({
      instances: {
        size: FLOATS_PER_MARK,
        noAlloc: true,
        // Of the layer as it is now: this one may be long gone.
        update: (attribute, {data, props: {frames, origin}}) => {
          attribute.value = markInstances(data, frames, origin);
        },
        shaderAttributes: {place: part(0), frame: part(4), label: part(8), motion: part(12)},
      },
    });
  }

  override updateState(params: UpdateParameters<this>) {
    super.updateState(params);
    if (params.props.frames !== params.oldProps.frames) this.getAttributeManager()?.invalidateAll();
  }

  override draw(turn: Parameters<ScatterplotLayer['draw']>[0] & DrawTurn) {
    const {texture, origin, nowMs} = this.props;
    const {model} = this.state;
    const {viewport, renderPass} = this.context;
    // There are sprites for each copy of the world that is seen.
    if (!model || !isFirstCopy(turn, viewport)) return;
    model.shaderInputs.setProps({
      mark: {
        origin: originPixels(viewport, origin),
        viewport: [viewport.width, viewport.height],
        atlas: [texture.width, texture.height],
        worldPixels: worldPixels(viewport.zoom),
        timeMs: nowMs - origin.startMs,
      },
    });
    model.setBindings({atlasTexture: texture});
    model.draw(renderPass);
  }
}

/** In the copy of the world that a viewport shows. */
function originPixels(viewport: Viewport, {x, y}: MarkOrigin): number[] {
  return viewport.project(fromWorld(x, y));
}

/** When and from where a layer is seen. */
export interface MarkView {
  /** Near to it places are the most exact. Default: the first sprite's. */
  readonly x?: number;
  readonly y?: number;
  /** Time of the frame, on the clock of the sprites' motions. Default: 0. */
  readonly nowMs?: number;
}

/**
 * Marks as textured quads, drawn in the order of the list.
 *
 * @param id - Of the layer.
 * @param texture - With its opacity multiplied in, as `copyAtlas` fills it.
 */
export function markLayer(id: string, sprites: readonly PlacedSprite[], texture: Texture, frames: Readonly<Record<string, SpriteFrame>>, view: MarkView = {}): MarkLayer {
  const {x = sprites[0]?.x ?? 0, y = sprites[0]?.y ?? 0, nowMs = 0} = view;
  return new MarkLayer({
    id,
    data: sprites as PlacedSprite[],
    texture,
    frames,
    origin: {x, y, startMs: firstStart(sprites, nowMs)},
    nowMs,
    parameters: {
      depthCompare: 'always',
      depthWriteEnabled: false,
      blendColorOperation: 'add',
      blendColorSrcFactor: 'one',
      blendColorDstFactor: 'one-minus-src-alpha',
      blendAlphaOperation: 'add',
      blendAlphaSrcFactor: 'one',
      blendAlphaDstFactor: 'one-minus-src-alpha',
    },
  });
}

function firstStart(sprites: readonly PlacedSprite[], nowMs: number): number {
  return sprites.reduce((least, {motion}) => Math.min(least, motion?.startMs ?? least), nowMs);
}
