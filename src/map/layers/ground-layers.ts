import type {PaintedTile} from '../basemap/index.js';
import {GroundLayer} from './ground-layer.js';

/** The layer of the tiles of the basemap; for as long as the tiles are the same it is the same, and costs nothing. */
export class GroundLayers {
  #layer: GroundLayer | null = null;

  /** @param tiles - In the order in which they are to be drawn. @returns No layer where there is no tile. */
  update(tiles: readonly PaintedTile[]): GroundLayer[] {
    if (tiles.length === 0) this.#layer = null;
    else if (!this.#layer || !isSame(tiles, this.#layer.props.tiles)) this.#layer = groundLayer(tiles);
    return this.#layer ? [this.#layer] : [];
  }
}

function groundLayer(tiles: readonly PaintedTile[]): GroundLayer {
  return new GroundLayer({
    id: 'ground',
    tiles,
    // Opaque bitmaps, drawn back to front: neither blending nor depth is needed.
    parameters: {depthWriteEnabled: false, depthCompare: 'always', blend: false},
  });
}

function isSame(tiles: readonly PaintedTile[], before: readonly PaintedTile[]): boolean {
  return tiles.length === before.length && tiles.every(({key, image}, index) => key === before[index]?.key && image === before[index].image);
}
