import {IconLayer} from '@deck.gl/layers';
import type {Texture} from '@luma.gl/core';
import {fromWorld} from '../basemap/mercator.js';
import type {SpriteFrame} from '../sprite-atlas.js';

/** A sprite on the map. */
export interface PlacedSprite {
  /** Web Mercator, 0 to 1. */
  readonly x: number;
  readonly y: number;
  readonly sprite: string;
  /** Side of the sprite in CSS pixels. */
  readonly sidePixels: number;
  /** Degrees, anticlockwise. */
  readonly angle?: number;
}

/**
 * All marks as textured quads, drawn in the order of the list.
 *
 * @param texture - Without its alpha multiplied in, which is how WebGL takes a canvas and deck.gl blends.
 */
export function markLayer(sprites: readonly PlacedSprite[], texture: Texture, frames: Readonly<Record<string, SpriteFrame>>): IconLayer {
  return new IconLayer<PlacedSprite>({
    id: 'marks',
    data: sprites as PlacedSprite[],
    iconAtlas: texture,
    iconMapping: frames as Record<string, SpriteFrame>,
    getIcon: ({sprite}) => sprite,
    getPosition: ({x, y}) => fromWorld(x, y),
    getSize: ({sidePixels}) => sidePixels,
    getAngle: ({angle}) => angle ?? 0,
    sizeUnits: 'pixels',
    alphaCutoff: 0,
    parameters: {depthCompare: 'always', depthWriteEnabled: false},
  });
}
