/**
 * Three levels of detail. Zooms are of 512-pixel tiles, as in deck.gl and MapLibre.
 *
 * - `cellZoom`: cells are the tiles of this zoom; the world level is one cell.
 * - `bits`: coordinates are whole steps, 2^bits around the world.
 * - `detailZoom`: the largest zoom at which the level is looked at; a pixel there is the unit of the next two.
 * - `minTriangle`: a corner that spans less than this area, in square pixels, is left out.
 * - `minRing`: islands and lakes of less than this area, in square pixels, are left out.
 * - `minRiver`: rivers whose ends are closer than this, in pixels, are left out.
 * - `towns`: towns whose `minZoom` is at most this are in the piece.
 * - `townsPerCell`: the most towns in a piece, largest first.
 */
export const LEVELS = [
  {name: 'world', prefix: 'w', source: '50m', cellZoom: 0, bits: 13, detailZoom: 3, minTriangle: 1.4, minRing: 1.8, minRiver: 130, towns: 3.5, townsPerCell: 400},
  {name: 'mid', prefix: 'm', source: '50m', cellZoom: 4, bits: 16, detailZoom: 5, minTriangle: 0.5, minRing: 0.7, minRiver: 24, towns: 5.5, townsPerCell: 120},
  {name: 'high', prefix: 'h', source: '10m', cellZoom: 5, bits: 18, detailZoom: 7, minTriangle: 0.5, minRing: 0.6, minRiver: 24, towns: 9, townsPerCell: 420},
];

/** Area of a square pixel at a zoom, in squares of the world's width. */
export const pixelArea = (zoom) => 1 / (512 * 2 ** zoom) ** 2;

/** A cell's own box and, around it, the share that pieces carry beyond it: lines are then cut outside of every tile. */
export const BUFFER = 1 / 64;
