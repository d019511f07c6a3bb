import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {accessibilityFaults} from './axe.mjs';
import {ELEMENTS, ROOT, browse, whenReady} from './browse.mjs';
import {serve} from '../../scripts/serve.mjs';

/** The first has links only. */
const PAGES = ['', 'kazakhstan/', 'archive/', 'themes/', 'embed/', 'attributes.html', 'two-stories.html'];
const SCREENS = {phone: {width: 390, height: 844}, laptop: {width: 1280, height: 900}};

/** Reads the page to its end: brings every element and every image into view, and waits for it. */
async function readThrough(page) {
  const elements = await page.$$(ELEMENTS);
  for (const element of elements) {
    await element.scrollIntoView();
    await element.evaluate(async (node) => {
      await customElements.whenDefined(node.localName);
      await node.ready;
    });
  }
  await page.evaluate(async () => {
    const roots = [document, ...[...document.querySelectorAll('*')].map(({shadowRoot}) => shadowRoot).filter(Boolean)];
    const images = roots.flatMap((root) => [...root.querySelectorAll('img')]).filter((image) => image.checkVisibility());
    for (const image of images) {
      image.scrollIntoView();
      await image.decode();
    }
  });
}

/** Notes by how much things move that the reader has not touched. */
function watchShifts(page) {
  return page.evaluateOnNewDocument(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const {value, hadRecentInput, sources} of list.getEntries()) if (!hadRecentInput) window.shifts.push(`${value.toFixed(4)} ${sources.map(({node}) => node?.nodeName + '.' + (node?.className ?? '')).join(' ')}`);
    }).observe({type: 'layout-shift', buffered: true});
  });
}

describe('the demonstration', () => {
  let browser;
  let served;
  before(async () => ([browser, served] = await Promise.all([browse(), serve(ROOT)])));
  after(() => Promise.all([browser.close(), served.close()]));

  for (const path of PAGES) {
    for (const [screen, size] of Object.entries(SCREENS)) {
      for (const scheme of ['light', 'dark']) {
        it(`/${path} asks no other host, complains of nothing, fits a ${screen}, moves nothing and has no fault of accessibility, ${scheme}`, async () => {
          const {page, requests, complaints, close} = await browser.open(`${served.url}/demo/${path}`, {...size, scheme, before: watchShifts});
          await readThrough(page);
          if (path) await whenReady(page);
          const isOwn = (url) => url.startsWith(`${served.url}/`) || /^(data|blob):/.test(url);
          assert.deepEqual(requests.filter((url) => !isOwn(url)), []);
          assert.deepEqual(complaints, []);
          const overflow = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
          assert.ok(overflow <= 0, `${overflow} pixels too wide`);
          assert.deepEqual(await page.evaluate(() => window.shifts), []);
          assert.deepEqual(await accessibilityFaults(page), []);
          await close();
        });
      }
    }
  }

  it('has a way to each of its pages from the first', async () => {
    const {page, close} = await browser.open(`${served.url}/demo/`);
    const links = await page.$$eval('main h2 a', (anchors) => anchors.map(({pathname}) => pathname));
    assert.deepEqual(links.sort(), PAGES.filter(Boolean).map((path) => `/demo/${path}`).sort());
    await close();
  });
});
