/** Many lines or rings in two arrays, so that a tile is painted without touching an object a point. */
export interface Paths {
  /** x and y in turn, in whole steps of the piece. */
  xy: Int32Array;
  /** Index of each path's first point, counted in points, and at the end the count of all points. */
  starts: Uint32Array;
  /** West, north, east and south of each path, in steps: what lies outside of a tile is skipped by these. */
  boxes: Int32Array;
}

/** One cell of the map at one level of detail. */
export interface BasemapPiece {
  /** Level, cell zoom, column and row: `m-4-10-5`. */
  id: string;
  /** Steps around the world are 2^bits. */
  bits: number;
  /** What the piece carries, in steps: the cell and a little around it. */
  box: readonly number[];
  /** Closed rings, holes among them: to be filled even-odd. */
  land: Paths;
  /** Closed rings. */
  lakes: Paths;
  /** Open lines. */
  borders: Paths;
  /** Open lines. */
  rivers: Paths;
  labels: BasemapLabel[];
}

/** A name on the map. */
export interface BasemapLabel {
  /** Kind, name and rough position: the same in every piece that repeats the label. */
  key: string;
  kind: 'town' | 'country' | 'water';
  name: string;
  lng: number;
  lat: number;
  /** 1 is the largest. Towns have 1 to 6 by population, countries 1 to 3 by size, waters 1 ocean, 2 sea, 3 gulf or lake. */
  rank: number;
  /** Whether a town is the capital of its country. */
  capital: boolean;
  /** The label is shown from this zoom on, */
  minZoom: number;
  /** and up to this one. */
  maxZoom: number;
}
