import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {ROOT, article, browse, site, textOf, whenReady, whenThere} from './browse.mjs';

const HARBOUR = JSON.parse(readFileSync(path.join(ROOT, 'test/package/fixtures/harbour.json'), 'utf8'));
const [ferry, ...others] = HARBOUR.features;
const media = [{...ferry.properties.media[0], src: 'stories/ferry.svg'}];
const WARNED = {
  ...HARBOUR,
  warning: {text: 'It shows an accident.', kinds: ['injury']},
  features: [{...ferry, properties: {...ferry.properties, media}}, ...others],
};
const APP = `import {EventViewerElement} from './lib/index.js';
customElements.define('event-viewer', EventViewerElement);`;
const viewer = (attributes) => `<event-viewer ${attributes}></event-viewer>`;
const PAGES = {
  'column.html': article(`<div id="column">${viewer('src="stories/harbour.json"')}</div><p id="after">The article goes on.</p>`),
  'full.html': article(viewer('src="stories/harbour.json"'), {
    head: '<style>body {margin: 0} event-viewer {--event-viewer-height: 100vh}</style><script type="module" src="dist/event-map.js"></script>',
  }),
  'warned.html': article(viewer('src="warned.json" selected="ferry"')),
  'warned-apart.html': article(
    ['event-map', 'event-timeline', 'event-card', 'event-list'].map((tag) => `<${tag} src="warned.json" selected="ferry"><i>By hand</i></${tag}>`).join(''),
  ),
  'warned.json': JSON.stringify(WARNED),
  'app.html': article(viewer('src="stories/harbour.json" no-map'), {head: '<script type="module" src="app.js"></script>'}),
};
const PARTS = ['filter', 'map', 'timeline', 'list', 'card'];
const WIDTHS = [320, 680, 1280];
const ENGINE = /\/chunks\/engine-/;

/** Each way of leaving out parts; those with a map first, so that it starts once a width. */
const COMBINATIONS = Array.from({length: 32}, (_, bits) => PARTS.filter((_name, index) => bits & (1 << ((index + 4) % 5))));

describe('<event-viewer>', () => {
  let browser;
  let served;
  before(async () => {
    const {outputFiles} = await build({
      stdin: {contents: APP, resolveDir: ROOT},
      bundle: true,
      write: false,
      format: 'esm',
      external: ['*/map/engine.js'],
      logLevel: 'silent',
    });
    [browser, served] = await Promise.all([browse(), site({...PAGES, 'app.js': outputFiles[0].text})]);
  });
  after(() => Promise.all([browser.close(), served.close()]));

  /** Opens an article with a column of a width, and waits until the viewer is drawn. */
  async function openColumn(width) {
    const opened = await browser.open(`${served.url}/column.html`, {width: width + 16, height: 1100});
    await opened.page.$eval('#column', (column, pixels) => void (column.style.width = `${pixels}px`), width);
    await whenReady(opened.page, 'event-viewer');
    return opened;
  }

  /** Where the parts are that the reader sees, and what holds them, in pixels from the top left corner of the viewer. */
  const boxesIn = (page) =>
    page.$eval('event-viewer', async (element) => {
      while (!(await element.updateComplete));
      const origin = element.getBoundingClientRect();
      const boxOf = (node) => {
        const {left, top, width, height} = node.getBoundingClientRect();
        return {left: left - origin.left, top: top - origin.top, width, height, right: left - origin.left + width, bottom: top - origin.top + height};
      };
      const seen = [...element.shadowRoot.querySelectorAll('.body, event-filter, event-map, event-timeline, event-list, event-card')].filter((node) =>
        node.checkVisibility({visibilityProperty: true}),
      );
      return {viewer: boxOf(element), ...Object.fromEntries(seen.map((node) => [node.localName.replace(/event-|div/, '') || 'body', boxOf(node)]))};
    });

  it('stacks its parts in a narrow column, map above timeline above list', async () => {
    const {page, complaints, close} = await openColumn(320);
    const {map, timeline, list, card} = await boxesIn(page);
    assert.ok(map.bottom <= timeline.top && timeline.bottom <= list.top);
    assert.deepEqual([map.width, timeline.width, list.width, card], [320, 320, 320, undefined]);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('has the list beside the map in an article, and the card in its place, with the timeline below both', async () => {
    const {page, close} = await openColumn(680);
    const {map, timeline, list} = await boxesIn(page);
    assert.ok(map.right <= list.left && Math.abs(map.top - list.top) <= 1 && map.width > list.width);
    assert.deepEqual([timeline.width, timeline.top >= map.bottom], [680, true]);
    await page.$eval('event-viewer', (element) => element.select('ferry'));
    const {card, list: hidden} = await boxesIn(page);
    assert.deepEqual([card.left, card.top, hidden], [list.left, list.top, undefined]);
    await close();
  });

  it('has two columns of one height on a wide page', async () => {
    const {page, close} = await openColumn(1280);
    const {map, timeline, list} = await boxesIn(page);
    assert.ok(map.right <= list.left && timeline.right <= list.left);
    assert.ok(Math.abs(map.top - list.top) <= 1 && Math.abs(timeline.bottom - list.bottom) <= 1);
    assert.ok(map.width > 2 * 0.9 * list.width);
    await close();
  });

  for (const width of WIDTHS) {
    it(`fills its room without an overlap or a hole, ${width} pixels wide, whatever is left out`, async () => {
      const {page, close} = await openColumn(width);
      for (const missing of COMBINATIONS) {
        await page.$eval('event-viewer', (element, all, out) => all.forEach((name) => element.toggleAttribute(`no-${name}`, out.includes(name))), PARTS, missing);
        const {viewer: frame, body, filter, ...parts} = await boxesIn(page);
        const what = `without ${missing.join(', ') || 'nothing'}`;
        const boxes = Object.values(parts);
        const all = filter ? [filter, ...boxes] : boxes;
        assert.deepEqual(all.filter(({left, right, bottom}) => left < -1 || right > width + 1 || bottom > frame.height + 1), [], what);
        for (const [index, a] of all.entries()) {
          for (const b of all.slice(0, index)) assert.ok(a.left >= b.right - 1 || b.left >= a.right - 1 || a.top >= b.bottom - 1 || b.top >= a.bottom - 1, what);
        }
        const covered = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
        if (boxes.length > 0) assert.ok(covered >= 0.9 * body.width * body.height, `${what}: ${(covered / body.width / body.height).toFixed(2)}`);
      }
      await close();
    });

    it(`leaves the article below where it is when an event is selected, ${width} pixels wide`, async () => {
      const {page, close} = await openColumn(width);
      const top = () => page.$eval('#after', (node) => node.getBoundingClientRect().top);
      const before = await top();
      await page.$eval('event-viewer', (element) => element.select('ferry'));
      await whenReady(page, 'event-viewer');
      assert.equal(await top(), before);
      await close();
    });
  }

  for (const [width, height] of [[1280, 800], [1280, 1400], [1920, 1000]]) {
    it(`fills a page of ${width} by ${height} pixels, and no more`, async () => {
      const {page, close} = await browser.open(`${served.url}/full.html`, {width, height});
      await whenReady(page, 'event-viewer');
      const {viewer: frame, map} = await boxesIn(page);
      assert.deepEqual([frame.width, frame.height], [width, height]);
      assert.deepEqual(await page.evaluate(() => [document.scrollingElement.scrollWidth, document.scrollingElement.scrollHeight]), [width, height]);
      assert.ok(map.height >= 0.3 * height, `${map.height}`);
      await close();
    });
  }

  it('is higher than a page that is too short for it: nothing is cut off', async () => {
    const {page, close} = await browser.open(`${served.url}/full.html`, {width: 1280, height: 400});
    await whenReady(page, 'event-viewer');
    const {viewer: frame, map, timeline} = await boxesIn(page);
    assert.ok(frame.height > 400 && timeline.bottom <= frame.height && map.height >= 100, JSON.stringify({frame, map, timeline}));
    await close();
  });

  it('asks for no map engine and no media while the notice stands, and for both when it is accepted', async () => {
    const {page, requests, complaints, close} = await browser.open(`${served.url}/warned.html`);
    await Promise.all([whenReady(page, 'event-viewer'), page.waitForNetworkIdle()]);
    assert.match(await textOf(page, 'event-viewer >>> .warning'), /It shows an accident\. Contains: injury Show the story/);
    const asked = () => [ENGINE, /ferry\.svg/].map((pattern) => requests.some((url) => pattern.test(url)));
    assert.deepEqual(asked(), [false, false]);
    await (await whenThere(page, 'event-viewer >>> .warning button')).click();
    await Promise.all([whenReady(page, 'event-viewer'), page.waitForNetworkIdle()]);
    assert.deepEqual(asked(), [true, true]);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('asks for neither in elements that stand apart, which one button opens together', async () => {
    const {page, requests, close} = await browser.open(`${served.url}/warned-apart.html`);
    await Promise.all([whenReady(page, 'event-map, event-timeline, event-card, event-list'), page.waitForNetworkIdle()]);
    assert.deepEqual(requests.filter((url) => ENGINE.test(url) || url.endsWith('.svg')), []);
    assert.deepEqual(await page.$$eval('i', (nodes) => nodes.filter((node) => node.checkVisibility())), []);
    await (await whenThere(page, 'event-map >>> .warning button')).click();
    await whenThere(page, 'event-card >>> [part=title]', /The ferry arrives/);
    await page.waitForNetworkIdle();
    assert.deepEqual([ENGINE, /ferry\.svg/].map((pattern) => requests.some((url) => pattern.test(url))), [true, true]);
    await close();
  });

  it('brings its parts with it for an app that imports nothing else', async () => {
    const {page, close} = await browser.open(`${served.url}/app.html`);
    await whenReady(page, 'event-viewer');
    assert.equal(await page.$eval('event-viewer', ({shadowRoot}) => shadowRoot.querySelector('event-list').store.total), 4);
    await close();
  });
});
