import {Deck, MapView} from '@deck.gl/core';
import {WORLD} from './world.mjs';

export const COLORS = [
  [15, 92, 140],
  [176, 58, 46],
  [214, 137, 16],
  [84, 107, 60],
];
export const RADIUS_PIXELS = 4;

/**
 * deck.gl on a map of the world. Calls of `show` are drawn when `isDrawn` is fulfilled.
 *
 * @param {HTMLElement} host
 */
export async function deckOn(host) {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%';
  host.append(canvas);
  let rendered = () => {};
  const deck = await new Promise((resolve, reject) => {
    const made = new Deck({
      canvas,
      width: '100%',
      height: '100%',
      controller: false,
      views: new MapView({id: 'map', repeat: true}),
      viewState: {...WORLD, pitch: 0, bearing: 0},
      layers: [],
      _pickable: false,
      onAfterRender: () => rendered(),
      onDeviceInitialized: () => resolve(made),
      onError: reject,
    });
  });
  let drawn = Promise.resolve();
  const show = (layers) => {
    drawn = new Promise((go) => (rendered = go));
    deck.setProps({layers});
  };
  return {canvas: () => canvas, show, isDrawn: () => drawn};
}

/** Columns as deck.gl takes them without a look at each event. */
export function deckAttributes({longitude, latitude, category}, order) {
  const position = new Float32Array(order.length * 2);
  const color = new Uint8Array(order.length * 3);
  order.forEach((i, row) => {
    position[row * 2] = longitude[i];
    position[row * 2 + 1] = latitude[i];
    color.set(COLORS[category[i]], row * 3);
  });
  return {position, color};
}
