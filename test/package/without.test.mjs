import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {ROOT, browse, lookOf} from './browse.mjs';
import {serve} from '../../scripts/serve.mjs';

const VIEWS = 'event-map, event-timeline, event-card, event-list, event-filter, event-viewer';
/** A map without a notice. */
const FLIGHTS = 'event-map[src*=second]';
/** What an article says of its story in its own words, inside of the elements. */
const OWN_WORDS = {
  'kazakhstan/': [/Zhanaozen: a statement, then a crowd at a roundabout/, /2–3 January\s+Aktau: a chant in the night/],
  'archive/': [/2014\s+461 events/],
  'themes/': [/told in full in the article/],
  'two-stories.html': [/Kitty Hawk/],
};

/** Text of what stands in the page, and the views that are empty boxes of it. */
const contentOf = (page) =>
  page.evaluate((views) => {
    const seen = [...document.querySelectorAll(views)].filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0);
    return {text: document.body.innerText, empty: seen.filter((element) => element.innerText.trim() === '').map(({localName}) => localName)};
  }, VIEWS);

describe('a page of the demonstration', () => {
  let browser;
  let served;
  before(async () => ([browser, served] = await Promise.all([browse(), serve(ROOT)])));
  after(() => Promise.all([browser.close(), served.close()]));

  for (const [path, words] of Object.entries(OWN_WORDS)) {
    it(`/${path} is told in its own words where no script runs, with no empty box`, async () => {
      const {page, close} = await browser.open('about:blank');
      await page.setJavaScriptEnabled(false);
      await page.goto(`${served.url}/demo/${path}`);
      const {text, empty} = await contentOf(page);
      for (const word of words) assert.match(text, word);
      assert.deepEqual(empty, []);
      await close();
    });

    it(`/${path} is told in its own words where the script cannot be had`, async () => {
      const {page, close} = await browser.open('about:blank');
      await page.setRequestInterception(true);
      page.on('request', (request) => void (request.url().includes('/dist/') ? request.abort() : request.continue()));
      await page.goto(`${served.url}/demo/${path}`);
      const {text} = await contentOf(page);
      for (const word of words) assert.match(text, word);
      await close();
    });
  }

  it('keeps its own words where the script comes and the parts that it needs do not, and says so to the page', async () => {
    const {page, close} = await browser.open('about:blank');
    await page.setRequestInterception(true);
    page.on('request', (request) => void (/\/dist\/chunks\/(?!define-)/.test(request.url()) ? request.abort() : request.continue()));
    await page.evaluateOnNewDocument(() => {
      window.faults = [];
      addEventListener('event-error', ({detail}) => window.faults.push(detail.message));
    });
    await page.goto(`${served.url}/demo/two-stories.html`);
    await page.waitForFunction(() => window.faults.length > 0);
    assert.match((await contentOf(page)).text, OWN_WORDS['two-stories.html'][0]);
    assert.match((await page.evaluate(() => window.faults)).join(' '), /chunk-missing/);
    await close();
  });

  it('has its map, its marks and its list where the browser has no WebGL, and prints them', async () => {
    const {page, close} = await browser.open('about:blank');
    await page.evaluateOnNewDocument(() => {
      const {getContext} = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
      };
    });
    await page.goto(`${served.url}/demo/two-stories.html`);
    await page.$eval(FLIGHTS, (map) => map.scrollIntoView());
    await page.$eval(FLIGHTS, (map) => map.ready);
    assert.ok((await lookOf(page, FLIGHTS)).colors > 50);
    await page.emulateMediaType('print');
    assert.ok((await lookOf(page, FLIGHTS)).colors > 50);
    await close();
  });
});
