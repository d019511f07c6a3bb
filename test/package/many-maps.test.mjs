import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {article, browse, lookOf, site} from './browse.mjs';

const MAP = '<event-map src="stories/harbour.json"></event-map>';
const SMALL = MAP.replace('<event-map', '<event-map style="display:block;min-height:0;height:18rem"');
const board = (maps) => `<main style="display:grid;grid-template-columns:repeat(5,1fr)">${maps}</main>`;
const TEXT = '<p style="height:500px">A part of the article.</p>';
const PAGES = {
  'article.html': article(`<main style="max-width:640px">${`${MAP}${TEXT}`.repeat(10)}</main>`),
  'board.html': article(board(SMALL.repeat(10))),
  'two-copies.html': article(board(`${SMALL.repeat(5)}${SMALL.replaceAll('event-map', 'second-event-map').repeat(5)}`), {
    head: `<script type="module">
      import './dist/event-map.js';
      // As where an app has a copy of its own, and gives its elements other names.
      const {define, get} = CustomElementRegistry.prototype;
      Object.assign(CustomElementRegistry.prototype, {
        define(name, element) { define.call(this, 'second-' + name, element); },
        get(name) { return get.call(this, name.startsWith('event-') ? 'second-' + name : name); },
      });
      await import('./copy/event-map.js');
      Object.assign(CustomElementRegistry.prototype, {define, get});
    </script>`,
  }),
};

/** Counts the WebGL contexts that are alive, and how many were at once. */
function countContexts(page) {
  return page.evaluateOnNewDocument(() => {
    const contexts = new Set();
    window.contexts = {
      most: 0,
      get live() {
        return [...contexts].filter((context) => !context.isContextLost()).length;
      },
    };
    const {getContext} = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      const context = getContext.call(this, kind, ...rest);
      if (context && kind.startsWith('webgl')) contexts.add(context);
      window.contexts.most = Math.max(window.contexts.most, window.contexts.live);
      return context;
    };
  });
}

const contexts = (page) => page.evaluate(() => ({live: window.contexts.live, most: window.contexts.most}));
const canvases = (page) => page.$$eval('event-map', (maps) => maps.map(({shadowRoot}) => shadowRoot.querySelectorAll('.stage canvas').length));
const isReady = (element) => element.evaluate((map) => customElements.whenDefined(map.localName).then(() => map.ready));

describe('ten maps on one page', () => {
  let browser;
  let served;
  before(async () => ([browser, served] = await Promise.all([browse(), site(PAGES, {dist: 'dist', copy: 'dist'})])));
  after(() => Promise.all([browser.close(), served.close()]));

  const open = (name, options) => browser.open(`${served.url}/${name}`, {...options, before: countContexts});

  it('of an article are drawn as it is read, down and up again, with four contexts at the most', async () => {
    const {page, complaints, close} = await open('article.html');
    const maps = await page.$$('event-map');
    for (const map of [...maps, ...maps.toReversed()]) {
      await map.scrollIntoView();
      await isReady(map);
      const {colors} = await lookOf(page, `event-map:nth-of-type(${maps.indexOf(map) + 1})`);
      assert.ok(colors > 50, `map ${maps.indexOf(map) + 1} has ${colors} colours`);
      assert.ok((await contexts(page)).live <= 4);
    }
    assert.equal((await contexts(page)).most, 4);
    assert.deepEqual(await canvases(page), maps.map(() => 1));
    assert.deepEqual(complaints, []);
    await close();
  });

  it('in one viewport are all drawn, and all follow the filters, with four contexts at the most', async () => {
    const {page, complaints, close} = await open('board.html', {width: 1280, height: 800});
    const maps = await page.$$('event-map');
    const looks = async () => {
      const all = [];
      for (const [index, map] of maps.entries()) {
        await isReady(map);
        all.push((await lookOf(page, `event-map:nth-of-type(${index + 1})`)).colors);
      }
      return all;
    };
    const before = await looks();
    await page.evaluate(() => document.querySelector('event-map').store.setFilters({categories: []}));
    const after = await looks();
    assert.ok(before.every((colors, index) => colors > after[index]), `${before} colours with events, ${after} without`);
    // Contexts go on changing hands for a moment after the last scroll: how many are live is asked in the wait alone.
    await page.waitForFunction(() => window.contexts.live === 4);
    assert.equal((await contexts(page)).most, 4);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('keep to four contexts also where two copies of the script draw them', async () => {
    const {page, close} = await open('two-copies.html', {width: 1280, height: 800});
    for (const map of await page.$$('event-map, second-event-map')) await isReady(map);
    await page.waitForFunction(() => window.contexts.live === 4);
    const isOne = await page.evaluate(() => customElements.get('event-map') === customElements.get('second-event-map'));
    assert.equal(isOne, false);
    assert.equal((await contexts(page)).most, 4);
    await close();
  });
});
