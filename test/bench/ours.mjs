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

/** Loads a file of so many events, written beforehand. @returns What `bench.load` tells, when the file was sent, and its size. */
export async function loadFile({server}, opened, {limitSeconds = 60, ...file}) {
  const path = server.prepare({shape: 'uniform', format: 'csv', ...file});
  const figures = await opened.within(limitSeconds, opened.page.evaluate((path) => globalThis.bench.load(path), path), `loading ${file.events} events`);
  await checkShown(opened, file.events);
  return {...figures, ...server.sent};
}

/** What is fast and not all of it, is not fast. @throws Where the page has failed, or does not show all events. */
export async function checkShown({faults, call}, events) {
  if (faults.length > 0) throw new Error(faults[0]);
  const shown = await call('visible');
  if (shown !== events) throw new Error(`${shown} of ${events} events are shown`);
}

/**
 * Moves the window step by step: one of three days through the month, or one of a share of the extent through all of it.
 *
 * @returns {Promise<number[]>} Milliseconds of each step; the first ones are a rehearsal and left out.
 */
export async function stepTimes({call}, steps, {rehearsals = 3, share = null} = {}) {
  const times = [];
  for (let i = 0; i < steps + rehearsals; i++) {
    const ms = await (share === null ? call('step', i, steps + rehearsals) : call('stepShare', i, steps + rehearsals, share));
    if (i >= rehearsals) times.push(ms);
  }
  return times;
}
