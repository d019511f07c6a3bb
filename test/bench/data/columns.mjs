import {seededRandom, weightedIndex} from './random.mjs';

const DAY_MS = 86_400_000;
const CITIES = 200;
/** 1 January 2022. */
export const MONTH_START_MS = Date.UTC(2022, 0, 1);
export const MONTH_DAYS = 30;
export const CATEGORIES = ['gathering', 'clash', 'movement', 'damage'];

/**
 * @typedef {object} BenchColumns One entry an event, in no order of time.
 * @property {Float64Array} startMs - UTC milliseconds.
 * @property {Float64Array} endMs - First millisecond after the event.
 * @property {Float64Array} longitude
 * @property {Float64Array} latitude
 * @property {Uint8Array} category - Index into `categories`.
 * @property {Uint16Array} place - Number of the city or place.
 * @property {string[]} categories
 */

/**
 * Events scattered evenly over thirty days and around 200 cities, each an instant to the minute.
 *
 * @param {number} events
 * @param {number} [seed]
 * @returns {BenchColumns}
 */
export function uniformColumns(events, seed = 1) {
  const random = seededRandom(seed);
  const cities = Array.from({length: CITIES}, () => [random() * 340 - 170, random() * 125 - 55]);
  const columns = emptyColumns(events, CATEGORIES);
  for (let i = 0; i < events; i++) {
    const place = Math.floor(random() * CITIES);
    const startMs = MONTH_START_MS + Math.floor(random() * MONTH_DAYS * 1440) * 60_000;
    columns.startMs[i] = startMs;
    columns.endMs[i] = startMs + 60_000;
    columns.longitude[i] = cities[place][0] + (random() + random() - 1) * 0.5;
    columns.latitude[i] = cities[place][1] + (random() + random() - 1) * 0.5;
    columns.category[i] = Math.floor(random() * CATEGORIES.length);
    columns.place[i] = place;
  }
  return columns;
}

/**
 * A growing archive: places, years, lengths in days and types come as often as they do in a real one.
 *
 * @param {number} events
 * @param {{places: number[][], years: number[][], days: number[][], types: [string, number][]}} weights - `data/ucdp-weights.json`.
 * @param {number} [seed]
 * @returns {BenchColumns}
 */
export function archiveColumns(events, {places, years, days, types}, seed = 1) {
  const random = seededRandom(seed);
  const pick = (rows) => weightedIndex(rows.map((row) => row.at(-1)), random);
  const [nextPlace, nextYear, nextDays, nextType] = [places, years, days, types].map(pick);
  const columns = emptyColumns(events, types.map(([name]) => name));
  for (let i = 0; i < events; i++) {
    const place = nextPlace();
    const startMs = Date.UTC(years[nextYear()][0], 0, 1 + Math.floor(random() * 365));
    columns.startMs[i] = startMs;
    columns.endMs[i] = startMs + days[nextDays()][0] * DAY_MS;
    columns.longitude[i] = places[place][0];
    columns.latitude[i] = places[place][1];
    columns.category[i] = nextType();
    columns.place[i] = place;
  }
  return columns;
}

/** @returns {Uint32Array} Numbers of the events in order of their start, for those that need their table sorted. */
export function orderOfStart({startMs}) {
  return new Uint32Array(startMs.length).map((_, i) => i).sort((a, b) => startMs[a] - startMs[b]);
}

/**
 * Where a window of so many days stands on its way through the month.
 *
 * @param {number} steps
 * @param {number} [days]
 * @returns {{startMs: number, endMs: number}[]}
 */
export function windowSteps(steps, days = 3) {
  const room = (MONTH_DAYS - days) * DAY_MS;
  return Array.from({length: steps}, (_, i) => {
    const startMs = MONTH_START_MS + Math.round((room * i) / Math.max(1, steps - 1));
    return {startMs, endMs: startMs + days * DAY_MS};
  });
}

function emptyColumns(events, categories) {
  return {
    startMs: new Float64Array(events),
    endMs: new Float64Array(events),
    longitude: new Float64Array(events),
    latitude: new Float64Array(events),
    category: new Uint8Array(events),
    place: new Uint16Array(events),
    categories,
  };
}
