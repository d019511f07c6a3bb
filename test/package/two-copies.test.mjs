import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {article, browse, lookOf, site, textOf, whenReady} from './browse.mjs';

const BODY = `
  <event-map src="stories/harbour.json"></event-map>
  <event-timeline src="stories/harbour.json"></event-timeline>
  <figure data-event-list data-src="stories/harbour.json"></figure>`;
const script = (folder) => `<script type="module" src="${folder}/event-map.js"></script>`;
const PAGES = {
  'once.html': article(BODY, {head: script('dist')}),
  'same.html': article(BODY, {head: script('dist') + script('dist')}),
  'other.html': article(BODY, {head: script('dist') + script('copy')}),
  'deck.html': article(BODY, {head: `<script>globalThis.deck = {VERSION: '8.9.0'}; globalThis.luma = {VERSION: '8.5.0'};</script>${script('dist')}`}),
};
const OURS = /^__eventTimelineMap_/;

describe('a page that has the script, and something else', () => {
  let browser;
  let served;
  before(async () => ([browser, served] = await Promise.all([browse(), site(PAGES, {dist: 'dist', copy: 'dist'})])));
  after(() => Promise.all([browser.close(), served.close()]));

  for (const [name, words] of Object.entries({'same.html': 'the same address twice', 'other.html': 'two copies at two addresses'})) {
    it(`draws one set of elements over one store where it has ${words}`, async () => {
      const {page, requests, complaints, close} = await browser.open(`${served.url}/${name}`);
      await page.waitForSelector('event-list');
      await whenReady(page);
      assert.equal(requests.filter((url) => url.endsWith('.json')).length, 1);
      const counts = await page.evaluate(() => {
        const elements = [...document.querySelectorAll('event-map, event-timeline, event-list')];
        return [elements.length, new Set(elements.map(({store}) => store)).size];
      });
      assert.deepEqual(counts, [3, 1]);
      // The painted map lies below until deck.gl has drawn.
      await page.waitForFunction(() => document.querySelector('event-map').shadowRoot.querySelectorAll('canvas').length === 1);
      assert.equal(await textOf(page, 'event-list >>> [part=count]'), '4 events');
      assert.deepEqual(complaints, []);
      await close();
    });
  }

  it('loads a second copy at another address as a module of its own', async () => {
    const {page, requests, close} = await browser.open(`${served.url}/other.html`);
    await whenReady(page);
    assert.ok(requests.some((url) => url.endsWith('/dist/event-map.js')) && requests.some((url) => url.endsWith('/copy/event-map.js')));
    await close();
  });

  it('adds no name to window but those with its own prefix', async () => {
    const names = `[...Object.getOwnPropertyNames(window), ...Object.getOwnPropertySymbols(window).map(String)]`;
    const bare = await browser.open(`${served.url}/stories/harbour.json`);
    const known = new Set(await bare.page.evaluate(names));
    await bare.close();
    const {page, close} = await browser.open(`${served.url}/once.html`);
    await whenReady(page);
    const added = (await page.evaluate(names)).filter((name) => !known.has(name));
    assert.deepEqual(added.filter((name) => !OURS.test(name) && !name.startsWith('Symbol(event-timeline-map.')), []);
    await close();
  });

  it('draws beside another version of deck.gl, and leaves that as it was', async () => {
    const {page, complaints, close} = await browser.open(`${served.url}/deck.html`);
    await whenReady(page);
    // The painted map lies below until deck.gl has drawn.
    await page.waitForFunction(() => document.querySelector('event-map').shadowRoot.querySelectorAll('canvas').length === 1);
    assert.ok((await lookOf(page, 'event-map')).colors > 100);
    assert.deepEqual(await page.evaluate('[deck, luma]'), [{VERSION: '8.9.0'}, {VERSION: '8.5.0'}]);
    assert.deepEqual(complaints, []);
    await close();
  });
});
