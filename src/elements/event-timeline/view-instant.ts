import {toPixels} from '../../timeline/scale.js';
import type {Viewport} from './viewport.js';

/** What is closer to an edge is hardly seen. */
const EDGE_PIXELS = 12;

/** Pans until an instant is in the middle, where it is out of view or at its edge. */
export function bringIntoView(viewport: Pick<Viewport, 'scale' | 'pan'>, ms: number): void {
  const {scale} = viewport;
  const x = toPixels(scale, ms);
  if (x < EDGE_PIXELS || x > scale.widthPixels - EDGE_PIXELS) viewport.pan(x / scale.widthPixels - 0.5);
}
