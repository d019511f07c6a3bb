import {CITIES} from './cities.js';

const YEARS = 30;
const FIRST_YEAR = 1993;
const START_MS = Date.UTC(FIRST_YEAR, 0, 1);
const SPAN_MS = Date.UTC(FIRST_YEAR + YEARS, 0, 1) - START_MS;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const SLICE_MS = 8;
const KINDS = [
  {id: 'fire', label: 'Fires', share: 0.34, titles: ['A warehouse burns', 'A fire on a roof', 'A kitchen fire', 'Smoke in the underground', 'A car burns']},
  {id: 'water', label: 'Floods', share: 0.14, titles: ['A river leaves its bed', 'A main bursts', 'A cellar fills', 'A street under water'], maxDays: 12},
  {id: 'power', label: 'Power cuts', share: 0.3, titles: ['A district without power', 'A line comes down', 'A transformer fails', 'Trams stand still'], maxDays: 2},
  {id: 'road', label: 'Closed roads', share: 0.22, titles: ['A bridge is closed', 'A tunnel is closed', 'A lorry has turned over', 'A tree across the road'], maxDays: 40},
];

/** Numbers from 0 to 1, the same for the same seed. Mulberry32, by Tommy Ettinger; public domain. */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Where a random number falls among shares. */
function sums(shares) {
  let sum = 0;
  const ends = shares.map((share) => (sum += share));
  return ends.map((end) => end / sum);
}

function indexIn(ends, value) {
  let index = 0;
  while (ends[index] < value) index += 1;
  return index;
}

/** Gives the page its turn, and comes back before anything else that waits. */
function pause() {
  if (globalThis.scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * An invented archive of 30 years in 200 cities, in columns. It grows from year to year, and large cities have more of it; the same
 * number gives the same events.
 *
 * Made in slices of some milliseconds, between which the page has its turn.
 *
 * @param {number} count
 * @param {{signal?: AbortSignal, onProgress?: (made: number) => void, seed?: number}} [options]
 * @returns {Promise<object>} What the property `data` of the elements takes.
 */
export async function inventedArchive(count, {signal, onProgress, seed = 7} = {}) {
  const random = seeded(seed);
  const kindEnds = sums(KINDS.map(({share}) => share));
  const cityEnds = sums(CITIES.map((_, rank) => 1 / (rank + 4)));
  const firstTitle = KINDS.map((_, kind) => KINDS.slice(0, kind).flatMap(({titles}) => titles).length);
  const [start, end] = [new Float64Array(count), new Float64Array(count)];
  const [longitude, latitude] = [new Float64Array(count), new Float64Array(count)];
  const [title, category, place] = [new Uint8Array(count), new Uint8Array(count), new Uint8Array(count)];
  let until = performance.now() + SLICE_MS;
  for (let row = 0; row < count; row += 1) {
    const kind = indexIn(kindEnds, random());
    const city = indexIn(cityEnds, random());
    const {titles, maxDays = 0} = KINDS[kind];
    const [, cityLongitude, cityLatitude] = CITIES[city];
    // As many again every year as in the first: the density grows in a straight line.
    start[row] = START_MS + Math.floor((Math.sqrt(random()) * SPAN_MS) / MINUTE_MS) * MINUTE_MS;
    end[row] = maxDays > 0 ? start[row] + Math.ceil(random() ** 4 * maxDays * 24) * (DAY_MS / 24) : Number.NaN;
    longitude[row] = cityLongitude + (random() + random() - 1) * 0.35;
    latitude[row] = cityLatitude + (random() + random() - 1) * 0.25;
    title[row] = firstTitle[kind] + Math.floor(random() * titles.length);
    category[row] = kind;
    place[row] = city;
    if (row % 1024 === 0 && performance.now() > until) {
      onProgress?.(row);
      await pause();
      signal?.throwIfAborted();
      until = performance.now() + SLICE_MS;
    }
  }
  return {
    type: 'EventColumns',
    title: 'An invented archive',
    timeZone: 'UTC',
    categories: KINDS.map(({id, label}) => ({id, label})),
    columns: {
      title: {dictionary: KINDS.flatMap(({titles}) => titles), codes: title},
      // Numbers alone would be moments known to the second.
      start: {epochMs: start, precision: 'minute'},
      end: {epochMs: end, precision: 'minute'},
      longitude,
      latitude,
      category: {dictionary: KINDS.map(({id}) => id), codes: category},
      place: {dictionary: CITIES.map(([name]) => name), codes: place},
    },
  };
}
