import {boxOf} from './mercator.mjs';
import {clipLine, clipRing} from './clip.mjs';
import {BUFFER} from './levels.mjs';

/**
 * Cuts a level's layers into its cells.
 *
 * @param layers - `{land, lakes}` rings and `{borders, rivers}` lines, in worlds.
 * @returns One entry a cell that is not empty: `{x, y, box, layers}`, coordinates and `box` in whole steps of the level.
 *   The box is the cell and its buffer. Cells of nothing but open sea are left out.
 */
export function cutCells({cellZoom, bits}, layers) {
  const across = 2 ** cellZoom;
  const steps = 2 ** bits;
  const size = steps / across;
  const buffer = Math.round(size * BUFFER);
  const paths = Object.fromEntries(Object.entries(layers).map(([name, list]) => [name, everyWorld(list, steps)]));
  const cells = [];
  for (let y = 0; y < across; y++) {
    for (let x = 0; x < across; x++) {
      const box = [x * size - buffer, y * size - buffer, (x + 1) * size + buffer, (y + 1) * size + buffer];
      const cut = Object.fromEntries(Object.entries(paths).map(([name, list]) => [name, cutLayer(list, box, isRings(name))]));
      if (Object.values(cut).some((list) => list.length > 0)) cells.push({x, y, box, layers: cut});
    }
  }
  return cells;
}

const isRings = (name) => name === 'land' || name === 'lakes';

/**
 * Each path in whole steps with its box, and a copy one world east or west where that reaches the drawn square. What goes around
 * the pole is there for every world already.
 */
function everyWorld(list, steps) {
  const margin = steps * BUFFER;
  return list.flatMap((path) =>
    (isAroundPole(path) ? [0] : [-1, 0, 1])
      .map((world) => path.map(([x, y]) => [(x + world) * steps, y * steps]))
      .map((points) => ({points, box: boxOf(points)}))
      .filter(({box}) => box[2] > -margin && box[0] < steps + margin),
  );
}

const isAroundPole = (path) => path.some(([, y]) => y > 1.5);

function cutLayer(paths, box, rings) {
  return paths
    .filter((path) => path.box[0] < box[2] && box[0] < path.box[2] && path.box[1] < box[3] && box[1] < path.box[3])
    .flatMap(({points}) => (rings ? [clipRing(points, box)] : clipLine(points, box)))
    .map((points) => wholeSteps(points, rings))
    .filter((points) => points.length > (rings ? 2 : 1))
    .sort((a, b) => a[0][0] - b[0][0] || a[0][1] - b[0][1]);
}

/** Rounds to whole steps and leaves out points that then repeat or lie straight between their neighbours. */
function wholeSteps(points, isRing) {
  const kept = [];
  for (const point of points) {
    const next = [Math.round(point[0]), Math.round(point[1])];
    if (kept.length > 0 && same(kept.at(-1), next)) continue;
    if (kept.length > 1 && straight(kept.at(-2), kept.at(-1), next)) kept.pop();
    kept.push(next);
  }
  if (isRing && kept.length > 1 && same(kept[0], kept.at(-1))) kept.pop();
  return kept;
}

const same = (a, b) => a[0] === b[0] && a[1] === b[1];

const straight = (a, b, c) =>
  (b[0] - a[0]) * (c[1] - a[1]) === (c[0] - a[0]) * (b[1] - a[1]) &&
  (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) > 0;
