import {withPage} from './browser.mjs';

/**
 * Opens a page with views of ours, in a browser of its own.
 *
 * @param {{server: {url: string}, dist: string}} bench
 * @param {string} views - As `map,timeline`.
 */
export function withOurs({server, dist}, views, work, options) {
  return withPage(`${server.url}/test/bench/page/ours.html?${new URLSearchParams({views, dist})}`, work, options);
}

/** Loads a file of so many events, written beforehand. @returns What `bench.load` tells, the file's size, and when it was sent. */
export async function loadFile({server}, opened, {limitSeconds = 60, ...file}) {
  const {path, bytes} = server.prepare({shape: 'uniform', format: 'csv', ...file});
  const figures = await opened.within(limitSeconds, opened.page.evaluate((path) => globalThis.bench.load(path), path), `loading ${file.events} events`);
  if (opened.faults.length > 0) throw new Error(opened.faults[0]);
  return {...figures, bytes, ...server.sent};
}

/** Steps of the three-day window through the month. @returns {Promise<number[]>} Milliseconds of each; the first ones are a rehearsal and left out. */
export async function stepTimes({call}, steps, rehearsals = 3) {
  const times = [];
  for (let i = 0; i < steps + rehearsals; i++) {
    const ms = await call('step', i, steps + rehearsals);
    if (i >= rehearsals) times.push(ms);
  }
  return times;
}
