/**
 * Web Mercator in units of the world's width: x grows east from 0 at 180° W, y grows south from 0 at 85.05° N.
 * Latitudes beyond ±89.5° would run to infinity and are held there, outside of the drawn square.
 */
export function project([lng, lat]) {
  const held = Math.max(-89.5, Math.min(89.5, lat));
  const sine = Math.sin((held * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/**
 * Projects a line and undoes its jumps at 180°, so that neighbours are never more than half a world apart.
 * x may then leave 0…1; cutting takes a copy of it one world to either side.
 */
export function unwrap(coordinates) {
  let shift = 0;
  let before;
  return coordinates.map((coordinate) => {
    const [x, y] = project(coordinate);
    if (before !== undefined) shift -= Math.round(x + shift - before);
    before = x + shift;
    return [before, y];
  });
}

/**
 * Projects a closed ring. One that goes around the pole (Antarctica) becomes three worlds of coast, closed far south of
 * the drawn square: no seam can then fall into view.
 */
export function unwrapRing(coordinates) {
  const ring = unwrap(coordinates);
  const turn = Math.round(ring.at(-1)[0] - ring[0][0]);
  if (turn === 0) return ring.slice(0, -1);
  const oneTurn = turn > 0 ? ring.slice(0, -1) : ring.slice(1).reverse();
  const coast = [-1, 0, 1].flatMap((world) => oneTurn.map(([x, y]) => [x + world, y]));
  return [...coast, [coast.at(-1)[0], 2], [coast[0][0], 2]];
}

/** `[west, north, east, south]` in the unit of its points. */
export function boxOf(points) {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < box[0]) box[0] = x;
    if (y < box[1]) box[1] = y;
    if (x > box[2]) box[2] = x;
    if (y > box[3]) box[3] = y;
  }
  return box;
}

/** Area inside a ring, without sign, by the shoelace formula. */
export function areaOf(ring) {
  let twice = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) twice += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  return Math.abs(twice) / 2;
}
