import type {Paths} from './piece.js';
import type {Box} from './view.js';

/** From steps of a piece to pixels of a tile. */
export interface TileFrame {
  /** Steps at the tile's left and top. */
  left: number;
  top: number;
  /** Pixels a step. */
  scale: number;
  /** The tile and a margin for the width of lines, in steps. */
  box: Box;
}

/** What a path is drawn into: a canvas context or a Path2D. */
export type PathSink = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'closePath'>;

/**
 * Adds rings to the current path, for filling.
 *
 * Rings outside of the frame are skipped whole. In the others a corner is left out when it and both its neighbours lie
 * beyond the same side: the fill within the frame is the same, with a fraction of the points.
 */
export function traceRings(sink: PathSink, {xy, starts, boxes}: Paths, frame: TileFrame): void {
  const {left, top, scale, box} = frame;
  for (let path = 0; path < starts.length - 1; path++) {
    if (isOutside(boxes, path, box)) continue;
    const first = starts[path] as number;
    const end = starts[path + 1] as number;
    let before = 0; // the first corner always stays, so that the last has it for a neighbour
    let at = sideOf(xy, first, box);
    let isOpen = false;
    for (let i = first; i < end; i++) {
      const after = sideOf(xy, i + 1 < end ? i + 1 : first, box);
      if ((before & at & after) === 0) {
        const x = ((xy[2 * i] as number) - left) * scale;
        const y = ((xy[2 * i + 1] as number) - top) * scale;
        if (isOpen) sink.lineTo(x, y);
        else sink.moveTo(x, y);
        isOpen = true;
        before = at;
      }
      at = after;
    }
    if (isOpen) sink.closePath();
  }
}

/**
 * Adds lines to the current path, for stroking, without the parts that are beyond the frame.
 *
 * @param pieceBox - For rings: edges that run along a side of the piece's box are the cut of the piece, not a coast, and
 *   are left out, and the ring is closed. Undefined for open lines.
 */
export function traceLines(sink: PathSink, {xy, starts, boxes}: Paths, frame: TileFrame, pieceBox?: readonly number[]): void {
  const {left, top, scale, box} = frame;
  for (let path = 0; path < starts.length - 1; path++) {
    if (isOutside(boxes, path, box)) continue;
    const first = starts[path] as number;
    const end = starts[path + 1] as number;
    let from = pieceBox ? end - 1 : first;
    let isDown = false;
    for (let i = pieceBox ? first : first + 1; i < end; from = i++) {
      const beyond = (sideOf(xy, from, box) & sideOf(xy, i, box)) !== 0;
      if (beyond || (pieceBox && isCut(xy, from, i, pieceBox))) {
        isDown = false;
        continue;
      }
      if (!isDown) sink.moveTo(((xy[2 * from] as number) - left) * scale, ((xy[2 * from + 1] as number) - top) * scale);
      sink.lineTo(((xy[2 * i] as number) - left) * scale, ((xy[2 * i + 1] as number) - top) * scale);
      isDown = true;
    }
  }
}

/** Bits: 1 west, 2 east, 4 north, 8 south of the box; 0 inside. Two points that share a bit have no line through the box. */
function sideOf(xy: Int32Array, point: number, [west, north, east, south]: Box): number {
  const x = xy[2 * point] as number;
  const y = xy[2 * point + 1] as number;
  return (x < west ? 1 : x > east ? 2 : 0) | (y < north ? 4 : y > south ? 8 : 0);
}

function isOutside(boxes: Int32Array, path: number, [west, north, east, south]: Box): boolean {
  const i = 4 * path;
  return (
    (boxes[i] as number) > east ||
    (boxes[i + 1] as number) > south ||
    (boxes[i + 2] as number) < west ||
    (boxes[i + 3] as number) < north
  );
}

function isCut(xy: Int32Array, from: number, to: number, pieceBox: readonly number[]): boolean {
  const x = xy[2 * from];
  const y = xy[2 * from + 1];
  return (
    (x === xy[2 * to] && (x === pieceBox[0] || x === pieceBox[2])) ||
    (y === xy[2 * to + 1] && (y === pieceBox[1] || y === pieceBox[3]))
  );
}
