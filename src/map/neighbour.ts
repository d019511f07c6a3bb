/** A direction of the screen. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** In pixels, to the right and down. */
export interface ScreenPlace {
  readonly x: number;
  readonly y: number;
}

/** Turns an offset on the screen so that the direction lies along the first axis, and what is clockwise of it along the second. */
const TURNS: Readonly<Record<Direction, (x: number, y: number) => readonly [along: number, across: number]>> = {
  right: (x, y) => [x, y],
  down: (x, y) => [y, -x],
  left: (x, y) => [-x, -y],
  up: (x, y) => [-y, x],
};

/**
 * The nearest place in a direction: of those in the quadrant of 90° around it, the one with the least way along it and across
 * it together. The four quadrants share no place and leave none out but the one at `from`.
 *
 * By that measure each step towards the quadrant in which some place lies comes nearer to it, so that every place can be reached
 * from every other (a Yao graph of four cones, in the metric in which its cones are square). Nearness in a straight line has no
 * such promise. Places that are equally near, as those of a grid, are told apart as if the screen were turned by an angle smaller than any: so
 * it holds for them, too.
 *
 * @returns null where there is none in that direction.
 */
export function neighbour<Place extends ScreenPlace>(from: ScreenPlace, places: Iterable<Place>, direction: Direction): Place | null {
  const turn = TURNS[direction];
  let best: Place | null = null;
  let leastWay = Infinity;
  let leastTurned = Infinity;
  for (const place of places) {
    const [along, across] = turn(place.x - from.x, place.y - from.y);
    if (along <= 0 || across <= -along || across > along) continue;
    const way = along + Math.abs(across);
    // How the way grows with the angle.
    const turned = across > 0 ? across - along : across + along;
    if (way > leastWay || (way === leastWay && turned >= leastTurned)) continue;
    [best, leastWay, leastTurned] = [place, way, turned];
  }
  return best;
}
