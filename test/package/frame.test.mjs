import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {ROOT, article, browse, lookOf, site, textOf, whenReady} from './browse.mjs';

const FRAME = '<iframe title="A day in the harbour" width="100%" height="300" style="border:0" allow="fullscreen"></iframe>';
/** The page's address says behind `#` which parameters the frame gets; what it hears is kept in `heard`. */
const HEAD = `<script>
  const heard = [];
  const fired = [];
  addEventListener('message', ({data}) => heard.push(data));
  for (const name of ['event-load', 'event-select']) document.addEventListener(name, ({target, detail}) => fired.push([name, target.localName, detail]));
  addEventListener('DOMContentLoaded', () => (document.querySelector('iframe').src = 'dist/embed.html?' + location.hash.slice(1)));
</script>`;
const LIMIT_MS = 30_000;
const HOST = '<script src="dist/frame-host.js" async></script>';
/** Asks the frame for an event as soon as its page is there, while its views are still loaded. */
const EARLY = `<script>
  addEventListener('DOMContentLoaded', () => document.querySelector('iframe').addEventListener('load', ({target}) =>
    target.contentWindow.postMessage({type: 'event-timeline-map', version: 1, set: {selected: 'trawler'}}, '*')));
</script>`;
const PAGES = {
  'listening.html': article(`${FRAME}<p>The article goes on.</p>`, {head: HEAD + HOST}),
  'deaf.html': article(FRAME, {head: HEAD + EARLY}),
  'forbidden.html': article(FRAME.replace('"fullscreen"', `"fullscreen 'none'"`), {head: HEAD + HOST}),
  'sandboxed.html': article(FRAME.replace('>', ' sandbox="allow-scripts">'), {head: HEAD + HOST}),
};
/** More than is read at once: it goes to a worker. */
const ROWS = 30_000;
PAGES['rows.csv'] = ['title,when,latitude,longitude', ...Array.from({length: ROWS}, (_, i) => `Sighting ${i},2021-0${1 + (i % 9)}-${10 + (i % 18)},${38 + (i % 90) / 100},${(i % 70) / 100 - 9}`)].join('\n');
/** A page without an origin reads scripts and data only of a server that lets every page do so. */
const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:; require-trusted-types-for 'script'",
};

describe('the page for a frame, in pages of others', () => {
  let browser;
  let served;
  before(async () => {
    const headers = (pathname) => (pathname.startsWith('/dist/') || pathname.startsWith('/stories/') || pathname === '/rows.csv' ? HEADERS : {});
    [browser, served] = await Promise.all([browse(), site(PAGES, {dist: 'dist'}, {headers})]);
  });
  after(() => Promise.all([browser.close(), served.close()]));

  /** Opens an article with a frame. @returns The frame beside the page. */
  async function open(name, parameters, size) {
    const opened = await browser.open(`${served.url}/${name}.html#${parameters}`, size);
    const frame = await opened.page.waitForFrame((candidate) => candidate.url().includes('embed.html'));
    await frame.waitForSelector('main > *');
    return {...opened, frame};
  }
  /** Waits until the frame in the page is as high as what is in it, which may still change. @returns Its height in CSS pixels. */
  async function fits({page, frame}) {
    for (const startMs = performance.now(); ; ) {
      const content = await frame.$eval('main', (main) => Math.ceil(main.getBoundingClientRect().height - 0.01));
      const height = await page.evaluate(() => new Promise(requestAnimationFrame).then(() => document.querySelector('iframe').clientHeight));
      if (height === content) return height;
      if (performance.now() - startMs > LIMIT_MS) throw new Error(`The frame is ${height} px high, its content ${content} px`);
    }
  }

  it('draws the story of its address, as high as it is, tells it in each format, and fires its events outside', async () => {
    const opened = await open('listening', 'src=/stories/harbour.json&window=2021-05-02/2021-05-03&lang=de&childId=map-1#?secret=a1B2c3D4e5');
    const {page, frame, complaints, requests, close} = opened;
    await whenReady(frame, 'event-viewer');
    assert.ok((await lookOf(frame, 'event-viewer')).colors > 100);
    assert.equal(await frame.$eval('event-viewer', ({store}) => store.visibleCount), 2);
    assert.deepEqual(await frame.evaluate(() => [document.documentElement.lang, document.title]), ['de', 'A day in the harbour']);
    assert.equal(requests.filter((url) => url.endsWith('harbour.json')).length, 1);
    await page.waitForFunction(() => fired.length > 0);
    const height = await fits(opened);
    assert.ok(height > 300);
    assert.deepEqual(await frame.evaluate(() => [document.scrollingElement.scrollWidth - innerWidth, document.scrollingElement.scrollHeight - innerHeight]), [0, 0]);
    const href = await page.$eval('iframe', ({src}) => src);
    const heard = await page.evaluate(() => heard.map((data) => JSON.stringify(data)));
    for (const message of [
      {'datawrapper-height': {'map-1': height}},
      {sentinel: 'amp', type: 'embed-size', height},
      JSON.stringify({src: href, context: 'iframe.resize', height}),
      `pymxPYMxmap-1xPYMxheightxPYMx${height}`,
      {message: 'height', value: height, secret: 'a1B2c3D4e5'},
    ]) assert.ok(heard.includes(JSON.stringify(message)), JSON.stringify(message));
    await page.evaluate(() => document.querySelector('iframe').contentWindow.postMessage({type: 'event-timeline-map', version: 1, set: {window: null}}, '*'));
    await frame.waitForFunction(() => document.querySelector('event-viewer').store.visibleCount === 4);
    assert.deepEqual(await page.evaluate(() => fired), [['event-load', 'iframe', {src: `${served.url}/stories/harbour.json`, total: 4, issues: []}]]);
    assert.equal(await page.evaluate(() => location.hash.includes('event=')), false);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('grows with a card that opens, in the page around too, on a phone', async () => {
    const opened = await open('listening', 'src=/stories/harbour.json&view=list,card', {width: 390, height: 844});
    const {page, frame, complaints, close} = opened;
    await whenReady(frame);
    await fits(opened);
    const before = await page.$eval('iframe', ({clientHeight}) => clientHeight);
    await frame.evaluate(() => document.querySelector('event-list').shadowRoot.querySelector('li button, [role=option], button[aria-pressed]').click());
    await page.waitForFunction((least) => document.querySelector('iframe').clientHeight > least && fired.some(([name]) => name === 'event-select'), {}, before);
    await fits(opened);
    assert.equal(await frame.evaluate(() => document.scrollingElement.scrollWidth - innerWidth), 0);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('draws in a sandbox without an origin, and is fitted there', async () => {
    const opened = await open('sandboxed', 'src=/stories/harbour.json&view=map,timeline');
    const {page, frame, complaints, close} = opened;
    await whenReady(frame);
    assert.equal(await frame.evaluate(() => self.origin), 'null');
    assert.ok((await lookOf(frame, 'event-map')).colors > 100);
    await page.waitForFunction(() => fired.some(([name]) => name === 'event-load'));
    await fits(opened);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('reads a large file in a sandbox without an origin', async () => {
    const {frame, complaints, close} = await open('sandboxed', 'src=/rows.csv&view=list');
    await whenReady(frame, 'event-list');
    assert.equal(await textOf(frame, 'event-list >>> [part=count]'), '30,000 events');
    assert.deepEqual(complaints, []);
    await close();
  });

  it('fills itself with the map where the page around does not let it have the screen', async () => {
    const {frame, complaints, close} = await open('forbidden', 'src=/stories/harbour.json&view=map,timeline', {width: 680, height: 900});
    await whenReady(frame);
    const button = await frame.waitForSelector('event-map >>> [aria-label="Full screen"]');
    await button.click();
    const coverage = () => frame.$eval('event-map >>> section', (part) => [part.matches(':popover-open'), part.clientWidth === innerWidth, part.clientHeight === innerHeight]);
    assert.deepEqual(await coverage(), [true, true, true]);
    await frame.page().keyboard.press('Escape');
    assert.equal((await coverage())[0], false);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('fills the frame where it is asked to, does what it is told before it is loaded, asks once whether to tell of events, and tells none unasked', async () => {
    const {page, frame, complaints, close} = await open('deaf', 'src=/stories/harbour.json&view=map,timeline&height=fill&theme=dark', {width: 390, height: 844});
    await whenReady(frame, 'event-map');
    assert.deepEqual(await frame.evaluate(() => [getComputedStyle(document.documentElement).colorScheme, document.querySelector('main').clientHeight >= innerHeight]), ['dark', true]);
    await frame.waitForFunction(() => document.querySelector('event-map').store.selected === 'trawler');
    assert.deepEqual(await page.evaluate(() => heard), [{type: 'event-timeline-map', version: 1, asks: true}]);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('says what is wrong with its address in its place, runs nothing of it, and tells the height of that', async () => {
    const {page, frame, close} = await open('listening', 'src=javascript:alert(1)&onload=alert(1)');
    assert.match(await textOf(frame, 'main'), /^Address of the frame: src is "javascript:alert\(1\)", which is no address of http or https\. .* \[frame-src\]$/);
    await page.waitForFunction(() => heard.some((data) => data?.height < 300));
    await close();
  });
});

describe('the scripts for frames', () => {
  it('are at most 3 kB for the page around and 6 kB for the frame, in gzip', (t) => {
    for (const [name, most] of [['frame-host.js', 3000], ['frame.js', 6000]]) {
      const bytes = gzipSync(readFileSync(path.join(ROOT, 'dist', name)), {level: 9}).length;
      t.diagnostic(`${name}: ${bytes} B`);
      assert.ok(bytes <= most, `${name}: ${bytes}`);
    }
  });
});
