import type {Layer} from '@deck.gl/core';
import type {Device} from '@luma.gl/core';
import {GroundLayers} from '../layers/ground-layers.js';
import {markLayer} from '../layers/mark-layer.js';
import type {MapViewport} from '../view.js';

/** What every map draws, to be drawn once before it is seen: the layers of a tile and of a mark, and what takes them away again. */
export function firstLayers(device: Device, view: MapViewport): {layers: Layer[]; release(): void} {
  const texture = device.createTexture({width: 1, height: 1, format: 'rgba8unorm', sampler: {minFilter: 'linear', magFilter: 'linear'}});
  const image = new OffscreenCanvas(1, 1);
  // One that lies on the graphics card would have to be waited for.
  image.getContext('2d', {willReadFrequently: true});
  const ground = new GroundLayers().update([{key: 'first', bounds: [-180, -85, 180, 85], image}]);
  const mark = {x: view.x, y: view.y, sprite: 'first', sidePixels: 8};
  const marks = markLayer('first', [mark], texture, {first: {x: 0, y: 0, width: 1, height: 1}});
  return {layers: [...ground, marks], release: () => texture.destroy()};
}
