import {BitmapLayer} from '@deck.gl/layers';
import type {PaintedTile} from '../basemap/index.js';

/**
 * A bitmap as it is. BitmapLayer's own shader tints, desaturates and can be picked, for each pixel of the screen: without
 * that a frame of the whole map takes half the time where WebGL runs in software.
 */
const FRAGMENT_SHADER = `\
#version 300 es
precision mediump float;
uniform sampler2D bitmapTexture;
in vec2 vTexCoord;
out vec4 fragColor;
void main(void) {
  fragColor = texture(bitmapTexture, vTexCoord);
}
`;

class GroundLayer extends BitmapLayer {
  static override layerName = 'GroundLayer';

  override getShaders() {
    return {...super.getShaders(), fs: FRAGMENT_SHADER};
  }
}

/** Makes one textured quad a tile of the basemap; a tile whose bitmap is the same keeps its layer, and costs nothing. */
export class GroundLayers {
  #layers = new Map<string, {image: PaintedTile['image']; layer: GroundLayer}>();

  /** @param tiles - In the order in which they are to be drawn. */
  update(tiles: readonly PaintedTile[]): BitmapLayer[] {
    const known = this.#layers;
    this.#layers = new Map(
      tiles.map(({key, bounds, image}) => {
        const before = known.get(key);
        return [key, before?.image === image ? before : {image, layer: groundLayer(key, bounds, image)}];
      }),
    );
    return [...this.#layers.values()].map(({layer}) => layer);
  }
}

function groundLayer(key: string, bounds: PaintedTile['bounds'], image: PaintedTile['image']): GroundLayer {
  return new GroundLayer({
    id: `ground-${key}`,
    image,
    bounds,
    // Opaque bitmaps, drawn back to front: neither blending nor depth is needed.
    parameters: {depthWriteEnabled: false, depthCompare: 'always', blend: false},
    textureParameters: {minFilter: 'linear', magFilter: 'linear', addressModeU: 'clamp-to-edge', addressModeV: 'clamp-to-edge'},
  });
}
