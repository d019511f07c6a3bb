import assert from 'node:assert/strict';
import {cp, mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {ROOT, article, browse, lookOf, site, textOf, whenReady} from './browse.mjs';

const SRC = 'src="stories/harbour.json"';
const TAGS = ['event-map', 'event-timeline', 'event-filter', 'event-list', 'event-card'];
const VIEWS = TAGS.map((tag) => `<${tag} ${SRC} selected="ferry"></${tag}>`).join('\n');
const NEIGHBOURS = 'stories/neighbours';
const OURS = '<script type="module" src="dist/event-map.js"></script>';

const PAGES = {
  'scripts.html': article(VIEWS, {head: `<script src="core-js/shim.min.js"></script><script src="jquery/jquery.min.js"></script><script src="${NEIGHBOURS}/old-habits.js"></script>${OURS}`}),
  'style.html': article(`<main>${VIEWS}</main>`, {head: `<link rel="stylesheet" href="${NEIGHBOURS}/loud.css" />${OURS}`}),
  'versions.html': article(`<div id="their-app" style="position:relative;height:200px"></div>${VIEWS}${VIEWS.replaceAll('event-', 'newer-event-')}`, {
    head: `<script type="module">
      import './older/event-map.js';
      // As where an app brings a newer version, and gives its elements other names.
      const {define, get} = CustomElementRegistry.prototype;
      Object.assign(CustomElementRegistry.prototype, {
        define(name, element) { define.call(this, 'newer-' + name, element); },
        get(name) { return get.call(this, name.startsWith('event-') ? 'newer-' + name : name); },
      });
      await import('./dist/event-map.js');
      Object.assign(CustomElementRegistry.prototype, {define, get});
      await import('./app/deck-app.js');
    </script>`,
  }),
};

/** Fulfilled when deck.gl draws a map. The page's own scripts may have changed what the test's tools need to wait in it. */
const whenLive = (page, selector = 'event-map') =>
  page.$eval(selector, async (map) => {
    const isLive = () => {
      const canvases = map.shadowRoot.querySelectorAll('.stage canvas');
      return canvases.length === 1 && canvases[0].getContext('webgl2') !== null && canvases[0].style.visibility !== 'hidden';
    };
    while (!isLive()) await new Promise((resolve) => void requestAnimationFrame(() => resolve()));
  });

/** A version of our script that the page has from another time: other shapes of what copies share, and another deck.gl. */
async function olderVersion(folder) {
  await cp(path.join(ROOT, 'dist'), folder, {recursive: true, filter: (name) => !name.endsWith('.map')});
  for (const name of ['event-map.js', ...(await readdir(path.join(folder, 'chunks'))).map((chunk) => `chunks/${chunk}`)]) {
    const file = path.join(folder, name);
    const text = await readFile(file, 'utf8');
    const older = text.replaceAll('event-timeline-map.registry.1', 'event-timeline-map.registry.0').replaceAll('event-timeline-map.contexts.2', 'event-timeline-map.contexts.1').replaceAll('9.4.0', '9.3.0').replaceAll('_9_4_0', '_9_3_0');
    if (older !== text) await writeFile(file, older);
  }
}

/** A deck.gl app as a page's own bundle has it, of another version than ours. */
async function deckApp(file) {
  const {outputFiles} = await build({entryPoints: [path.join(ROOT, 'test/package/fixtures/neighbours/deck-app.js')], bundle: true, format: 'esm', write: false, conditions: ['visgl:webgl-only'], logLevel: 'error'});
  await cp(path.join(ROOT, 'LICENSE'), file);
  await writeFile(file, outputFiles[0].text.replaceAll('"9.4.0"', '"8.9.0"'));
}

describe('an article', () => {
  let browser;
  let served;
  let scratch;
  before(async () => {
    scratch = await mkdtemp(path.join(tmpdir(), 'event-neighbours-'));
    const [older, app] = [path.join(scratch, 'older'), path.join(scratch, 'app/deck-app.js')];
    const links = {dist: 'dist', jquery: 'node_modules/jquery/dist', 'core-js': 'node_modules/core-js/client', older: path.relative(ROOT, older), app: path.relative(ROOT, path.dirname(app))};
    [browser, served] = await Promise.all([browse(), site(PAGES, links), olderVersion(older), deckApp(app)]);
  });
  after(async () => {
    await Promise.all([browser.close(), served.close()]);
    await rm(scratch, {recursive: true});
  });

  it('with jQuery, an old core-js and scripts that extend and replace what the language has is drawn as without them', async () => {
    const {page, complaints, close} = await browser.open(`${served.url}/scripts.html`, {height: 4000});
    await whenReady(page);
    await whenLive(page);
    assert.ok(await page.evaluate(() => typeof jQuery === 'function' && 'each' in {} && [].toJSON() === 'an array'));
    assert.ok((await lookOf(page, 'event-map')).colors > 1000);
    assert.equal(await textOf(page, 'event-list >>> [part=count]'), '4 events');
    assert.equal(await textOf(page, 'event-card >>> [part=title]'), 'The ferry arrives');
    assert.match(await textOf(page, 'event-timeline >>> [part=window]'), /All dates 4 events/);
    await page.$eval('event-filter', ({store}) => store.setFilters({query: 'crane'}));
    assert.deepEqual(await page.evaluate(() => [window.name, window.status, window.map, window.store]), ['theirs', 'theirs', 'theirs', 'theirs']);
    assert.deepEqual(complaints, []);
    await close();
  });

  describe('under loud global styles', () => {
    let tab;
    before(async () => {
      tab = await browser.open(`${served.url}/style.html`, {height: 4000});
      await whenReady(tab.page);
    });
    after(() => tab.close());

    it('has each view as wide as its column, and a map that shows its events', async () => {
      const {page} = tab;
      const column = await page.$eval('main', (main) => main.clientWidth);
      const widths = await page.$$eval(TAGS.slice(1).join(), (views) => views.map((view) => view.clientWidth));
      for (const width of widths) assert.ok(width > column - 4, `${width} of ${column} pixels`);
      assert.ok((await lookOf(page, 'event-map')).colors > 1000);
    });

    it('shows every button, mark and text of the views', async () => {
      const hidden = await tab.page.evaluate((tags) => {
        const parts = tags.flatMap((tag) => [...document.querySelector(tag).shadowRoot.querySelectorAll('[part=controls] button, .mark, .surface, .stage, input[type=search], [part=title], [part=count]')]);
        return [parts.length > 10, parts.filter((part) => !part.checkVisibility() && !part.closest('[hidden]')).map((part) => part.outerHTML.slice(0, 90))];
      }, TAGS);
      assert.deepEqual(hidden, [true, []]);
    });

    it('sets its words as its own', async () => {
      // The page has the elements come to their look in a second.
      await tab.page.$$eval(TAGS.join(), (views) => Promise.all(views.flatMap((view) => view.getAnimations().map(({finished}) => finished))).then(() => null));
      const looks = await tab.page.$$eval(TAGS.join(), (views) => views.map((view) => {
        const {textTransform, textIndent, letterSpacing, whiteSpace, fontStyle, textShadow} = getComputedStyle(view);
        return [textTransform, textIndent, letterSpacing, whiteSpace, fontStyle, textShadow].join();
      }));
      assert.deepEqual(looks, TAGS.map(() => 'none,0px,normal,normal,normal,none'));
    });

    it('is used where the pointer is, also though all of the page is zoomed', async () => {
      const {page} = tab;
      await page.$eval('event-timeline', ({store}) => store.select(null));
      const mark = await page.$('event-timeline >>> .mark[aria-label^="The trawler"] .symbol');
      await mark.click();
      assert.equal(await page.$eval('event-timeline', ({store}) => store.selected), 'trawler');
      assert.deepEqual(tab.complaints, []);
    });
  });

  it('with two versions of our script and a deck.gl app of a third has all drawn, each of its own, and their app goes on drawing and picking', async () => {
    const {page, requests, complaints, close} = await browser.open(`${served.url}/versions.html`, {height: 6000});
    await page.waitForFunction(() => window.theirApp?.frames > 0);
    await whenReady(page, 'event-map, event-timeline, event-list, newer-event-map, newer-event-timeline, newer-event-list');
    await Promise.all([whenLive(page), whenLive(page, 'newer-event-map')]);
    for (const map of ['event-map', 'newer-event-map']) assert.ok((await lookOf(page, map)).colors > 1000, map);
    assert.equal(await page.evaluate(() => document.querySelector('event-map').store === document.querySelector('newer-event-map').store), false);
    assert.equal(requests.filter((url) => url.endsWith('harbour.json')).length, 2);
    const frames = await page.evaluate(() => window.theirApp.frames);
    await page.waitForFunction((before) => window.theirApp.frames > before + 5, {}, frames);
    await (await page.$('#their-app')).click();
    await page.waitForFunction(() => window.theirApp.picked.length > 0);
    assert.deepEqual(await page.evaluate(() => [window.theirApp.picked, window.deck.VERSION]), [['their dot'], '8.9.0']);
    assert.deepEqual(complaints, []);
    await close();
  });
});
