import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {ROOT, browse, whenReady} from './browse.mjs';
import {serve} from '../../scripts/serve.mjs';

const PAGES = ['', 'kazakhstan/', 'archive/', 'attributes.html', 'two-stories.html'];
const SCREENS = {phone: {width: 390, height: 844}, laptop: {width: 1280, height: 900}};

/** Reads the page to its end: brings every element and every image into view, and waits for it. */
async function readThrough(page) {
  const elements = await page.$$('event-map, event-timeline, event-card, event-list');
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
  await whenReady(page);
}

describe('the demonstration', () => {
  let browser;
  let served;
  before(async () => ([browser, served] = await Promise.all([browse(), serve(ROOT)])));
  after(() => Promise.all([browser.close(), served.close()]));

  for (const path of PAGES) {
    for (const [screen, size] of Object.entries(SCREENS)) {
      for (const scheme of ['light', 'dark']) {
        it(`/${path} asks no other host, complains of nothing and fits a ${screen}, ${scheme}`, async () => {
          const {page, requests, complaints, close} = await browser.open(`${served.url}/demo/${path}`, {...size, scheme});
          await readThrough(page);
          const isOwn = (url) => url.startsWith(`${served.url}/`) || /^(data|blob):/.test(url);
          assert.deepEqual(requests.filter((url) => !isOwn(url)), []);
          assert.deepEqual(complaints, []);
          const overflow = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
          assert.ok(overflow <= 0, `${overflow} pixels too wide`);
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
