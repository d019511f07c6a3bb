import {BitmapLayer} from '@deck.gl/layers';
import type {PaintedTile} from '../basemap/index.js';

/** One textured quad a tile of the basemap, in the order in which they are to be drawn. */
export function groundLayers(tiles: readonly PaintedTile[]): BitmapLayer[] {
  return tiles.map(
    ({key, bounds, image}) =>
      new BitmapLayer({
        id: `ground-${key}`,
        image,
        bounds,
        // Opaque bitmaps, drawn back to front: neither blending nor depth is needed.
        parameters: {depthWriteEnabled: false, depthCompare: 'always', blend: false},
        textureParameters: {minFilter: 'linear', magFilter: 'linear', addressModeU: 'clamp-to-edge', addressModeV: 'clamp-to-edge'},
      }),
  );
}
