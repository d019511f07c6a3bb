import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {lookOf, whenReady} from './browse.mjs';
import {CSV, ROWS, faultySite, gate, inParts, page, send, show, stateOf, until} from './faulty-site.mjs';

describe('a story that is shown while something fails', () => {
  let site;
  let files;
  let near;
  let browser;
  let tab;
  const VIEWS = '<event-map src="/story.json" style="aspect-ratio:4/3"></event-map><event-timeline src="/story.json"></event-timeline>';
  let shown;
  before(async () => {
    site = await faultySite();
    ({files, near, browser} = site);
    tab = await site.open();
    files.set('/views.html', page(VIEWS));
    // A clock that can be put forward: that of frames and durations, and the system's; and a page that can be hidden, and has no frames then.
    const clocks = () => {
      const [now, date, request] = [performance.now.bind(performance), Date.now, requestAnimationFrame];
      const held = [];
      window.skew = {durationMs: 0, dateMs: 0};
      performance.now = () => now() + window.skew.durationMs;
      Date.now = () => date() + window.skew.dateMs;
      window.requestAnimationFrame = (run) => (document.hidden ? held.push(run) : request((nowMs) => run(nowMs + window.skew.durationMs)));
      window.setHidden = (isHidden) => {
        Object.defineProperty(document, 'hidden', {value: isHidden, configurable: true});
        Object.defineProperty(document, 'visibilityState', {value: isHidden ? 'hidden' : 'visible', configurable: true});
        document.dispatchEvent(new Event('visibilitychange'));
        if (!isHidden) for (const run of held.splice(0)) requestAnimationFrame(run);
        return held.length;
      };
    };
    shown = (await browser.open(`${near.url}/views.html`, {before: (blank) => blank.evaluateOnNewDocument(clocks)})).page;
    await whenReady(shown);
    await whenLive();
  });
  after(() => site.close());

  const whenLive = () =>
    shown.waitForFunction(() => {
      const [canvas, ...others] = document.querySelector('event-map').shadowRoot.querySelectorAll('.stage canvas');
      const gl = canvas?.getContext('webgl2');
      return gl && !gl.isContextLost() && canvas.style.visibility !== 'hidden' && others.length === 0;
    });
  const endMs = () => shown.evaluate(() => document.querySelector('event-map').store.window.endMs);
  const whenPast = (ms) => shown.waitForFunction((end) => document.querySelector('event-map').store.window.endMs > end, {}, ms);
  /** Share of the story that the window has moved since. */
  const movedSince = async (before) => (await endMs() - before) / (await shown.evaluate(() => (({startMs, endMs: last}) => last - startMs)(document.querySelector('event-map').store.table.extent)));
  const frames = () => shown.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

  for (const [words, hides] of [['the page was hidden', true], ['the device was asleep', false]]) {
    it(`plays on where it was after an hour in which ${words}`, async () => {
      await shown.evaluate(() => {
        const {store} = document.querySelector('event-map');
        // It would end within the hour.
        store.setLoop(false);
        store.setSpeed(0.5);
        return store.play();
      });
      await whenPast(await endMs());
      const before = await endMs();
      await shown.evaluate((isHidden) => {
        if (isHidden) window.setHidden(true);
        window.skew.durationMs += 3_600_000;
        window.skew.dateMs += 3_600_000;
        if (isHidden) window.setHidden(false);
      }, hides);
      await whenPast(before);
      const moved = await movedSince(before);
      assert.ok(moved > 0 && moved < 0.2, `${moved}`);
      assert.equal(await shown.evaluate(() => document.querySelector('event-map').store.playing), true);
      await shown.evaluate(() => document.querySelector('event-map').pause());
    });
  }

  it('plays on when the system’s clock is put back by a day', async () => {
    await shown.evaluate(() => {
      const {store} = document.querySelector('event-map');
      store.setLoop(true);
      return store.play();
    });
    await shown.evaluate(() => (window.skew.dateMs = -86_400_000));
    await whenPast(await endMs());
  });

  it('plays on when the browser takes the map’s context, and draws the map on another', async () => {
    await shown.evaluate(() => {
      window.lost = document.querySelector('event-map').shadowRoot.querySelector('.stage canvas');
      window.lost.getContext('webgl2').getExtension('WEBGL_lose_context').loseContext();
    });
    await frames();
    assert.equal(await shown.evaluate(() => document.querySelector('event-map').store.playing), true);
    await whenLive();
    assert.equal(await shown.evaluate(() => document.querySelector('event-map').shadowRoot.querySelector('.stage canvas') === window.lost), false);
    await shown.evaluate(() => document.querySelector('event-map').pause());
  });

  it('fills the room of its map when the page is zoomed or comes to a screen of other pixels', async () => {
    await shown.evaluate(() => document.querySelector('event-map').store.setWindow(null));
    await shown.setViewport({width: 640, height: 450, deviceScaleFactor: 2});
    await shown.evaluate(() => document.querySelector('event-map').scrollIntoView());
    await frames();
    const overhangs = await shown.evaluate(() => {
      const map = document.querySelector('event-map');
      return [...map.shadowRoot.querySelectorAll('.stage canvas')].map((canvas) => [canvas.clientWidth - map.clientWidth, canvas.clientHeight - map.clientHeight]);
    });
    assert.deepEqual(overhangs, [[0, 0]]);
    assert.ok((await lookOf(shown, 'event-map')).colors > 50);
  });

  it('is as it was when the reader comes back to the page by Back: map, events and the worker that searches them', async () => {
    files.set('/whole.csv', send(CSV, {type: 'text/csv'}));
    files.set('/left.html', page('<event-map src="/whole.csv"></event-map><event-list src="/whole.csv"></event-list>'));
    const {page: left, close} = await browser.open(`${near.url}/left.html`);
    await whenReady(left);
    await left.evaluate(() => addEventListener('pageshow', ({persisted}) => (window.isBack = persisted)));
    await left.goto(`${near.url}/page.html`);
    await left.goBack();
    assert.equal(await left.evaluate(() => window.isBack), true);
    await left.evaluate(() => document.querySelector('event-list').store.setFilters({text: '29999'}));
    await left.waitForFunction(() => document.querySelector('event-list').store.visibleCount === 1);
    await left.evaluate(() => document.querySelector('event-map').ready);
    assert.ok((await lookOf(left, 'event-map')).colors > 50);
    await close();
  });

  it('goes on being read after the browser has frozen its page', async () => {
    const rest = gate();
    const half = Math.floor(CSV.length / 2);
    files.set('/frozen.csv', inParts(CSV.slice(0, half), {opened: rest.opened, rest: CSV.slice(half)}, {'Content-Length': CSV.length}));
    const devtools = await tab.createCDPSession();
    const read = show(tab, '/frozen.csv');
    await until(tab, 'store?.total > 1000');
    await tab.evaluate(() => {
      window.lived = [];
      for (const name of ['freeze', 'resume']) document.addEventListener(name, () => window.lived.push(name));
    });
    await devtools.send('Page.setWebLifecycleState', {state: 'frozen'});
    rest.open();
    await devtools.send('Page.setWebLifecycleState', {state: 'active'});
    await read;
    await devtools.detach();
    assert.deepEqual(await tab.evaluate(() => window.lived), ['freeze', 'resume']);
    assert.deepEqual([(await stateOf(tab)).error, (await stateOf(tab)).total], [null, ROWS]);
  });
});
