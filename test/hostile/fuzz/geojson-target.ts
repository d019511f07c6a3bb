import {readEventFile} from '../../../src/data/read-event-file.js';
import {hold} from './fuzz.js';
import type {Target} from './fuzz.js';
import type {Random} from './random.js';
import {readText} from './read-text.js';

export const geojsonTarget: Target = {
  name: 'geojson',
  make: (random) => {
    const file = collection(random);
    if (random.chance(0.2)) return (file.features as unknown[]).map((feature) => JSON.stringify(feature)).join(random.pick(['\n', '\n', '\r\n', '\n\n', ',\n']));
    return JSON.stringify(file, null, random.chance(0.2) ? 2 : 0);
  },
  read: async (input, random) => {
    const format = random.chance(0.2) ? 'ndjson' : 'geojson';
    const {table, loaded, outcome} = await readText(input, {format, maxRowBytes: random.chance(0.1) ? 100 : undefined}, random);
    const whole = readEventFile(input);
    // What is read at once must be read in the same way as it comes.
    const isComparable = format === 'geojson' && loaded.isComplete && !loaded.issues.some(({code}) => code === 'row-too-long' || code === 'json-syntax') && !input.includes('\ufeff') && whole.table.length > 0;
    if (isComparable) hold(table.length === whole.table.length || loaded.issues.length !== whole.issues.length, `As it comes ${table.length} events, at once ${whole.table.length}`);
    return `${format} ${outcome} ${whole.issues.map(({code}) => code).join()}`;
  },
};

function collection(random: Random): Record<string, unknown> {
  return {
    type: random.chance(0.95) ? 'FeatureCollection' : random.pick(['Feature', 'Topology', null, 1]),
    ...(random.chance(0.3) && {timeZone: random.pick(['Asia/Almaty', 'UTC', 'Nowhere/Land', '__proto__', 3])}),
    ...(random.chance(0.3) && {categories: random.list(3, () => random.pick<unknown>([{id: 'a', color: '#fff'}, {id: 'a'}, {label: 'x'}, null, 'a', {id: '__proto__', shape: 'star'}]))}),
    ...(random.chance(0.2) && {spans: random.list(2, () => ({label: 'x', when: random.pick(['2022', '2022-01-04/2022-01-06', 'x', null])}))}),
    ...(random.chance(0.2) && {chapters: random.list(2, () => ({title: 'x', window: random.pick(['2022', 'x']), camera: {center: position(random), zoom: random.pick([1, 99, 'x'])}, events: ['a', 1]}))}),
    features: random.list(6, () => feature(random)),
    ...(random.chance(0.2) && {warning: random.pick<unknown>(['x', {text: 'x', kinds: ['death', 'y']}, [], 3])}),
  };
}

function feature(random: Random): unknown {
  if (random.chance(0.05)) return random.pick<unknown>([null, 1, 'x', [], {}, {type: 'Feature'}, {type: 'Feature', properties: []}]);
  return {
    type: 'Feature',
    ...(random.chance(0.8) && {id: random.pick<unknown>(['a', 'b', 'b-2', 1, 2 ** 53 + 2, '', null, '__proto__', {}])}),
    geometry: geometry(random, 0),
    properties: {
      title: random.pick<unknown>(['A', '', null, 3, 'x'.repeat(300)]),
      when: random.pick<unknown>(['2022-01-04', null, {start: '2022-01-04', end: '..'}, {start: '..'}, 'x', 3, {part: 'night', start: '2022-01-04'}, '2022-01-06/2022-01-04', []]),
      ...(random.chance(0.3) && {category: random.pick<unknown>(['a', 'b', '__proto__', 'constructor', 1, null])}),
      ...(random.chance(0.3) && {media: random.list(2, () => random.pick<unknown>([{type: 'image', src: 'a.jpg', sensitivity: 'x'}, {type: 'video', src: 'javascript:1'}, null, {}, {type: 'image', camera: {coordinates: position(random), bearing: 400}}]))}),
      ...(random.chance(0.2) && {translations: random.pick<unknown>([{de: {title: 'x'}}, {'<b>': {}}, [], 'x', {constructor: {title: 'x'}}])}),
      ...(random.chance(0.2) && {tags: random.pick<unknown>([['a'], 'a', [1], null])}),
      ...(random.chance(0.2) && {timeZone: random.pick<unknown>(['Asia/Aqtau', 'X', 0])}),
      ...(random.chance(0.2) && {verification: random.pick<unknown>([{status: 'verified'}, {status: 'x'}, 'verified', {}])}),
      ...(random.chance(0.1) && {claims: [{kind: 'killed', value: random.pick<unknown>([1, -0, 1e308, '3', null])}]}),
    },
  };
}

function geometry(random: Random, depth: number): unknown {
  const list = (most: number) => random.list(most, () => position(random));
  switch (random.below(depth > 3 ? 6 : 9)) {
    case 0:
      return null;
    case 1:
      return {type: 'MultiPoint', coordinates: list(5)};
    case 2:
      return {type: 'LineString', coordinates: list(5)};
    case 3: {
      const ring = list(6);
      return {type: 'Polygon', coordinates: [[...ring, ring[0] ?? null], ...(random.chance(0.2) ? [list(5)] : [])]};
    }
    case 4:
      return {type: 'MultiPolygon', coordinates: random.list(2, () => [list(6)])};
    case 5:
      return random.pick<unknown>([{type: 'Point'}, {coordinates: [1, 2]}, {type: 'toString', coordinates: []}, 'POINT(1 2)', [], {type: 'MultiLineString', coordinates: [list(4)]}]);
    case 6:
      return {type: 'GeometryCollection', geometries: random.list(3, () => geometry(random, depth + 1))};
    default:
      return {type: 'Point', coordinates: position(random)};
  }
}

function position(random: Random): unknown {
  if (random.chance(0.1)) return random.pick<unknown>([[], [1], ['76.9', '43.2'], [null, null], [1e308, -1e308], [76.9, 91], [-0, 0], [180, 90], [-180, -90], [43.2, 143], {}, [1, 2, 3, 4, 5]]);
  return random.chance(0.3) ? [random.below(3), random.below(3)] : [random.next() * 360 - 180, random.next() * 180 - 90];
}
