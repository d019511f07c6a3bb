import type {Layer} from '@deck.gl/core';
import {DeckHost} from '../../../src/map/deck-host.js';
import {viewportOf} from '../../../src/map/view.js';
import type {MapViewport} from '../../../src/map/view.js';
import {pixelsOf} from './pixels.js';
import type {Pixels} from './pixels.js';

/** 400 × 400 pixels around 0° N 0° E; a degree is 11.4 pixels. */
export const VIEW: MapViewport = viewportOf({longitude: 0, latitude: 0, zoom: 3}, 400, 400);
export const PIXELS_A_DEGREE = (512 * 2 ** 3) / 360;
/** Metres of a pixel of this view. */
export const METERS_A_PIXEL = 40_075_016.686 / (512 * 2 ** 3);

/** Draws layers on a map of their own and takes it away again. */
export async function drawLayers(makeLayers: (deck: DeckHost) => readonly Layer[], view = VIEW): Promise<Pixels> {
  const stage = document.createElement('div');
  stage.style.cssText = `position:relative;width:${view.widthPixels}px;height:${view.heightPixels}px`;
  document.body.append(stage);
  const deck = await DeckHost.create(stage, view, () => undefined);
  deck.show(view, [...makeLayers(deck)]);
  await deck.drawn();
  const pixels = pixelsOf(stage.querySelector('canvas')!);
  deck.destroy();
  stage.remove();
  return pixels;
}
