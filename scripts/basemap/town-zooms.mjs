import {project} from './mercator.mjs';

/** Zooms in half steps, with the smallest population that a town needs to be named there at all. */
const STEPS = [
  [2, 4_000_000],
  [2.5, 2_500_000],
  [3, 1_000_000],
  [3.5, 500_000],
  [4, 150_000],
  [4.5, 80_000],
  [5, 40_000],
  [5.5, 25_000],
  [6, 12_000],
  [6.5, 8000],
  [7, 5000],
  [7.5, 3000],
  [8, 2000],
  [8.5, 2000],
  [9, 2000],
];
/** Least distance between two towns that appear at the same zoom, in pixels there. */
const APART = 60;
/** The same for towns of more than 300,000 people and capitals, which a reader misses more than an even scatter. */
const APART_LARGE = 44;

/**
 * From which zoom on a town is named, so that each zoom has an even scatter: a town waits for the zoom at which no larger one
 * is within 60 pixels. In empty country a small town is therefore named early, beside a metropolis late; and since it
 * depends on the place alone, names do not come and go while the map is panned.
 *
 * @returns A zoom for each town, Infinity for those never named.
 */
export function townZooms(towns) {
  const points = towns.map(({lng, lat}) => project([lng, lat]));
  const zooms = towns.map(() => Infinity);
  const order = [...towns.keys()].sort((a, b) => weightOf(towns[b]) - weightOf(towns[a]) || a - b);
  for (const [zoom, least] of STEPS) {
    const apart = APART / (512 * 2 ** zoom);
    const taken = new Map();
    const key = (x, y) => Math.floor(x / apart) * 100_003 + Math.floor(y / apart);
    const crowded = ([x, y], room) =>
      [-1, 0, 1].some((dx) =>
        [-1, 0, 1].some((dy) =>
          (taken.get(key(x + dx * apart, y + dy * apart)) ?? []).some((other) => Math.hypot(other[0] - x, other[1] - y) < room),
        ),
      );
    const take = (i) => {
      const at = key(...points[i]);
      taken.set(at, [...(taken.get(at) ?? []), points[i]]);
      zooms[i] = Math.min(zooms[i], zoom);
    };
    towns.forEach((_, i) => zooms[i] < zoom && take(i));
    order.forEach((i) => {
      const town = towns[i];
      if (zooms[i] > zoom && weightOf(town) >= least && !crowded(points[i], roomOf(town) / (512 * 2 ** zoom))) take(i);
    });
  }
  return zooms;
}

const roomOf = ({population, capital}) => (capital || population > 300_000 ? APART_LARGE : APART);

/** Population, with a capital counted as a town of twice its size. */
const weightOf = ({population, capital}) => (capital ? Math.max(population * 2, 80_000) : population);
