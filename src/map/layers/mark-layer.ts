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
  /** From 0 to 1. Default: 1. */
  readonly opacity?: number;
}

/**
 * Marks as textured quads, drawn in the order of the list.
 *
 * @param id - Of the layer.
 * @param texture - Without its alpha multiplied in, which is how WebGL takes a canvas and deck.gl blends.
 */
export function markLayer(id: string, sprites: readonly PlacedSprite[], texture: Texture, frames: Readonly<Record<string, SpriteFrame>>): IconLayer {
  return new IconLayer<PlacedSprite>({
    id,
    data: sprites as PlacedSprite[],
    iconAtlas: texture,
    iconMapping: frames as Record<string, SpriteFrame>,
    getIcon: ({sprite}) => sprite,
    getPosition: ({x, y}) => fromWorld(x, y),
    getSize: ({sidePixels}) => sidePixels,
    getAngle: ({angle}) => angle ?? 0,
    // Of a sprite with colours of its own only the alpha counts.
    getColor: ({opacity = 1}) => [0, 0, 0, 255 * opacity],
    sizeUnits: 'pixels',
    alphaCutoff: 0,
    parameters: {depthCompare: 'always', depthWriteEnabled: false},
  });
}
