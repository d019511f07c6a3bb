import polylabel from 'polylabel';
import {areaOf} from './mercator.mjs';
import {countryShapes} from './natural-earth.mjs';
import {countryNames, unnamed} from './spellings.mjs';

/** Width of a letter of a country's name with its spacing, in pixels, and the height of a line in letters. */
const LETTER = 10;

/**
 * Where countries' names stand: `{name, lng, lat, rank, minZoom, maxZoom}`, widest first.
 *
 * A name stands in the roomiest part of the largest piece of land, measured in letters, and appears at the zoom at which
 * its longest line is no wider than the land there; by zoom 6.5 also where it is wider.
 */
export function gatherCountryLabels() {
  return countryShapes()
    .filter(({name}) => !unnamed.has(name))
    .map(({name, polygons}) => place(countryNames[name] ?? name, largest(polygons)))
    .concat({name: 'Antarctica', lng: 60, lat: -79, minZoom: 1, maxZoom: 6})
    .sort((a, b) => a.minZoom - b.minZoom || (a.name < b.name ? -1 : 1))
    .map((label) => ({...label, rank: label.minZoom < 2 ? 1 : label.minZoom < 3.7 ? 2 : 3}));
}

const largest = (polygons) => polygons.reduce((a, b) => (areaOf(b[0]) > areaOf(a[0]) ? b : a));

function place(name, polygon) {
  const letters = Math.max(...linesOf(name).map((line) => line.length));
  // Names are wide and low: seen three times as high, the roomiest circle is the roomiest place for a name.
  const stretched = polygon.map((ring) => ring.map(([x, y]) => [x, y * 3]));
  const [x, stretchedY] = polylabel(stretched, 1e-4);
  const y = stretchedY / 3;
  const minZoom = Math.log2((letters * LETTER) / (512 * roomAt(polygon, x, y)));
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  const held = Math.max(0.5, Math.min(6.5, Math.round(minZoom * 2) / 2));
  return {name, lng: ((((x % 1) + 1) % 1) - 0.5) * 360, lat, minZoom: held, maxZoom: Math.max(6.5, held + 4)};
}

/** Length of the land along the parallel through a point of it, in worlds. */
function roomAt(polygon, x, y) {
  let west = x - 1;
  let east = x + 1;
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]];
      if (a[1] > y === b[1] > y) continue;
      const at = a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]);
      if (at <= x) west = Math.max(west, at);
      else east = Math.min(east, at);
    }
  }
  return Math.max(1e-4, 2 * Math.min(x - west, east - x));
}

/** A long name stands on two lines, broken where they are most alike. */
function linesOf(name) {
  const words = name.split(' ');
  if (name.length < 12 || words.length < 2) return [name];
  const breaks = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  return breaks.reduce((a, b) => (Math.max(...b.map(({length}) => length)) < Math.max(...a.map(({length}) => length)) ? b : a));
}
