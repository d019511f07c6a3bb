import puppeteer from 'puppeteer-core';
import {BROWSER_FLAGS, ensureBrowser} from '../../scripts/browser.mjs';

/** What took longer than it may. */
export class OverLimit extends Error {}

/**
 * Opens a page in a browser of its own, so that nothing of an earlier case is in its memory, and a crash ends one case only.
 *
 * @param {string} url
 * @param {{width?: number, height?: number, isBench?: boolean}} [options] - `isBench` false for a page that knows nothing of the benchmark.
 */
export async function openPage(url, {width = 900, height = 1000, isBench = true} = {}) {
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser(),
    args: BROWSER_FLAGS,
    protocolTimeout: 600_000,
  });
  await warmUp(browser);
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message ?? String(error)));
  page.on('error', (error) => faults.push(error.message));
  await page.setViewport({width, height});
  await page.goto(url);
  const opened = {
    browser,
    page,
    faults,
    /** Calls a function of the page's `bench`. @throws OverLimit, and what the page throws. */
    call: (name, ...values) => opened.within(60, page.evaluate((name, values) => globalThis.bench[name](...values), name, values), name),
    /** Fulfilled like the work, but for work that takes more than so many seconds. */
    within: (seconds, work, name = 'a step') => within(seconds, work, name),
    close: async () => {
      // A page that is at work does not answer: the browser is ended, not asked.
      browser.process()?.kill('SIGKILL');
      await browser.close().catch(() => {});
    },
  };
  if (isBench) await within(60, page.waitForFunction(() => globalThis.bench), 'the page');
  return opened;
}

/** A browser that was just started starts its graphics with the first canvas that it is asked for: a reader's has done so long before. */
async function warmUp(browser) {
  const [page] = await browser.pages();
  await page.evaluate(() => {
    for (const kind of ['2d', 'webgl2']) {
      const context = document.createElement('canvas').getContext(kind);
      if (kind === '2d') context.fillRect(0, 0, 1, 1);
      else context.getExtension('WEBGL_lose_context')?.loseContext();
    }
  });
}

/** Runs `work` with a page and closes it, however it ends. */
export async function withPage(url, work, options) {
  const opened = await openPage(url, options);
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

async function within(seconds, work, name) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new OverLimit(`${name} took more than ${seconds} s`)), seconds * 1000);
  });
  // The loser of the race may fail later, when its browser is ended.
  work.catch(() => {});
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
