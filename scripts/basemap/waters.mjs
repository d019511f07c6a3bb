import {boxOf, areaOf, unwrap, unwrapRing} from './mercator.mjs';
import {inlandWaters} from './natural-earth.mjs';
import {pixelArea} from './levels.mjs';
import {simplifyPath} from './simplify.mjs';

/** Files cut to a region have a finer grid than the world's: they are looked into first. */
const REGIONS = ['africa_50m', 'europe_50m', 'south-america_50m', 'north-america_50m', 'asia_50m'];

/**
 * Lakes and rivers of the world, once, at the finest grid that the data has for each.
 *
 * A lake comes whole or not at all from a region: files are cut at their region's edge, so a lake is taken from a region
 * only when its extent agrees with the world's. What only the coarsest file has (Lake Balkhash) is added from there.
 */
export function gatherWaters() {
  const world = inlandWaters('world_50m');
  const regions = REGIONS.map(inlandWaters);
  const lakes = world.lakes.map((lake) => finest(lake, regions.flatMap((region) => region.lakes)));
  const boxes = lakes.map((lake) => boxOf(lake.flat(2)));
  const missing = inlandWaters('world_110m').lakes.filter((lake) => !boxes.some((box) => overlap(box, boxOf(lake.flat(2)))));
  const lakeRings = [...lakes, ...missing].flat(2).map((ring) => round(unwrapRing(ring), true));
  return {lakes: lakeRings, rivers: joinEnds(world.rivers).map((line) => round(unwrap(line), false))};
}

/** The waters of one level: small lakes and corners left out, short rivers too. */
export function watersOf({lakes, rivers}, {detailZoom, minTriangle, minRing, minRiver}) {
  const unit = pixelArea(detailZoom);
  const longEnough = (line) => Math.hypot(line.at(-1)[0] - line[0][0], line.at(-1)[1] - line[0][1]) > minRiver * Math.sqrt(unit);
  return {
    lakes: lakes
      .filter((ring) => areaOf(ring) >= minRing * 4 * unit)
      .map((ring) => simplifyPath(ring, minTriangle * unit, true))
      .filter((ring) => ring.length > 2),
    rivers: rivers.filter(longEnough).map((line) => simplifyPath(line, minTriangle * unit, false)),
  };
}

function finest(lake, candidates) {
  const box = boxOf(lake.flat(2));
  return candidates.find((other) => boxOf(other.flat(2)).every((side, i) => Math.abs(side - box[i]) < 0.04)) ?? lake;
}

const overlap = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Rivers come in pieces between confluences; those that touch end to start become one line. */
function joinEnds(lines) {
  const key = (point) => point.join();
  const rest = new Map();
  for (const line of lines) if (!rest.has(key(line[0]))) rest.set(key(line[0]), line);
  const starts = new Set(rest.values());
  const joined = lines.filter((line) => !starts.has(line));
  for (const line of starts) {
    if (rest.get(key(line[0])) !== line) continue;
    rest.delete(key(line[0]));
    let whole = line;
    for (let next; (next = rest.get(key(whole.at(-1)))); ) {
      rest.delete(key(next[0]));
      whole = [...whole, ...next.slice(1)];
    }
    joined.push(whole);
  }
  return joined;
}

/** Cuts corners twice (Chaikin): the source's grid is coarse and its steps would show from zoom 5 on. */
function round(points, isRing) {
  let line = points;
  for (let pass = 0; pass < 2; pass++) {
    const next = isRing ? [] : [line[0]];
    const last = isRing ? line.length : line.length - 1;
    for (let i = 0; i < last; i++) {
      const [a, b] = [line[i], line[(i + 1) % line.length]];
      next.push([a[0] * 0.75 + b[0] * 0.25, a[1] * 0.75 + b[1] * 0.25], [a[0] * 0.25 + b[0] * 0.75, a[1] * 0.25 + b[1] * 0.75]);
    }
    if (!isRing) next.push(line.at(-1));
    line = next;
  }
  return line;
}
