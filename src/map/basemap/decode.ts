import {fromWorld} from './mercator.js';
import type {BasemapLabel, BasemapPiece, Paths} from './piece.js';
import type {PieceText} from './pieces/index.js';

/**
 * Reads a piece's text.
 *
 * Numbers are written with one character below 64 and a prefix character for each further factor of 26; signed ones fold
 * the sign into the lowest bit. A path is its count of points and each point's step from the one before it; a path's
 * first point is a step from the first point of the path before it, and the first of all from the box's north-west corner.
 *
 * @throws RangeError on text that ends within a number: a damaged file must not paint half a country.
 */
export function decodePiece(text: PieceText): BasemapPiece {
  const {id, bits, box} = text;
  const paths = (layer: string | undefined) => decodePaths(layer ?? '', box[0] ?? 0, box[1] ?? 0);
  return {
    id,
    bits,
    box,
    land: paths(text.land),
    lakes: paths(text.lakes),
    borders: paths(text.borders),
    rivers: paths(text.rivers),
    labels: decodeLabels(text),
  };
}

function decodePaths(text: string, originX: number, originY: number): Paths {
  const reader = new NumberReader(text);
  const xy: number[] = [];
  const starts: number[] = [0];
  const boxes: number[] = [];
  let startX = originX;
  let startY = originY;
  while (!reader.done) {
    const count = reader.unsigned();
    let x = startX;
    let y = startY;
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = 0; i < count; i++) {
      x += reader.signed();
      y += reader.signed();
      xy.push(x, y);
      if (i === 0) [startX, startY] = [x, y];
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < north) north = y;
      if (y > south) south = y;
    }
    starts.push(xy.length / 2);
    boxes.push(west, north, east, south);
  }
  return {xy: Int32Array.from(xy), starts: Uint32Array.from(starts), boxes: Int32Array.from(boxes)};
}

function decodeLabels({names, places, bits, box}: PieceText): BasemapLabel[] {
  if (!names || !places) return [];
  const reader = new NumberReader(places);
  const steps = 2 ** bits;
  let x = box[0] ?? 0;
  let y = box[1] ?? 0;
  return names.split('\n').map((name) => {
    const kindAndRank = decodeKind(reader.unsigned());
    const minZoom = reader.unsigned() / 2;
    const maxZoom = reader.unsigned() / 2;
    x += reader.signed();
    y += reader.signed();
    const [lng, lat] = fromWorld(x / steps, y / steps);
    // A town is in several levels at slightly different steps: half a degree tells towns of one name apart.
    const key = `${kindAndRank.kind} ${name} ${Math.round(lng * 2)} ${Math.round(lat * 2)}`;
    return {key, name, lng, lat, minZoom, maxZoom, ...kindAndRank};
  });
}

/** 0…5 towns by rank, 6…11 capitals, 12…14 countries, 15…17 waters. */
function decodeKind(code: number): Pick<BasemapLabel, 'kind' | 'rank' | 'capital'> {
  if (code < 12) return {kind: 'town', rank: (code % 6) + 1, capital: code >= 6};
  return {kind: code < 15 ? 'country' : 'water', rank: ((code - 12) % 3) + 1, capital: false};
}

const DIRECT = 64;
const PREFIXES = 26;

class NumberReader {
  private at = 0;

  constructor(private readonly text: string) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  unsigned(): number {
    let value = 0;
    let unit = 1;
    for (;;) {
      const digit = this.digit();
      if (digit < DIRECT) return value + digit * unit;
      value += digit * unit;
      unit *= PREFIXES;
    }
  }

  signed(): number {
    const folded = this.unsigned();
    return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
  }

  private digit(): number {
    if (this.done) throw new RangeError('A basemap piece ends within a number: its file is damaged.');
    const code = this.text.charCodeAt(this.at++);
    // The alphabet runs from `#` and leaves out the backslash.
    return code > 92 ? code - 36 : code - 35;
  }
}
