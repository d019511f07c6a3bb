import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {article, browse, lookOf, site, textOf, whenReady} from './browse.mjs';

const CLASSIC = {head: '<script src="dist/embed.js"></script>'};
const PAGES = {
  'classic.html': article('<event-list src="stories/harbour.json"></event-list>', CLASSIC),
  'markers.html': article(
    `<div data-event-element="event-map" data-src="stories/harbour.json" data-time-zone="Asia/Tokyo" class="wide" id="where"><p>A picture of the harbour</p></div>
    <div data-event-element="script" data-src="elsewhere.js">Not one of ours</div>`,
    CLASSIC,
  ),
  'framed.html': article(
    '<iframe title="A day in the harbour" width="100%" height="600"></iframe>',
    {head: '<script type="module">document.querySelector("iframe").src = `dist/embed.html?${location.hash.slice(1)}`;</script>'},
  ),
};

describe('for a CMS that takes little', () => {
  let browser;
  let served;
  before(async () => ([browser, served] = await Promise.all([browse(), site(PAGES)])));
  after(() => Promise.all([browser.close(), served.close()]));

  it('a classic script brings the elements', async () => {
    const {page, complaints, close} = await browser.open(`${served.url}/classic.html`);
    await whenReady(page);
    assert.equal(await textOf(page, 'event-list >>> [part=count]'), '4 events');
    assert.deepEqual(complaints, []);
    await close();
  });

  it('a marker with data- attributes becomes the element, with its attributes and its content', async () => {
    const {page, complaints, close} = await browser.open(`${served.url}/markers.html`);
    const map = await page.waitForSelector('event-map');
    assert.deepEqual(
      await map.evaluate((node) => Object.fromEntries(['src', 'time-zone', 'class', 'id'].map((name) => [name, node.getAttribute(name)]))),
      {src: 'stories/harbour.json', 'time-zone': 'Asia/Tokyo', class: 'wide', id: 'where'},
    );
    assert.equal(await map.evaluate(({textContent}) => textContent), 'A picture of the harbour');
    await whenReady(page, 'event-map');
    assert.deepEqual(complaints, []);
    await close();
  });

  it('a marker that asks for anything else is left as it is', async () => {
    const {page, requests, close} = await browser.open(`${served.url}/markers.html`);
    await page.waitForSelector('event-map');
    assert.equal(await page.$eval('[data-event-element]', ({localName}) => localName), 'div');
    assert.ok(!requests.some((url) => url.endsWith('elsewhere.js')));
    await close();
  });

  /** Opens an article with an iframe of `embed.html`. @returns The frame beside the page. */
  async function openFramed(parameters, size) {
    const opened = await browser.open(`${served.url}/framed.html#${parameters}`, size);
    const frame = await opened.page.waitForFrame((candidate) => candidate.url().includes('embed.html'));
    await frame.waitForSelector('event-map');
    await whenReady(frame);
    return {...opened, frame};
  }

  it('the page for an iframe draws the story of its address, in the language and the window of its address', async () => {
    const {frame, complaints, requests, close} = await openFramed('src=/stories/harbour.json&window=2021-05-02/2021-05-03&lang=de');
    assert.ok((await lookOf(frame, 'event-map')).colors > 100);
    assert.match(await textOf(frame, 'event-timeline >>> [part=window]'), /2\D+3\D+Mai 2021/);
    assert.equal(await frame.$eval('event-timeline', ({store}) => store.visibleCount), 2);
    assert.equal(await frame.evaluate(() => document.documentElement.lang), 'de');
    assert.equal(requests.filter((url) => url.endsWith('harbour.json')).length, 1);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('the page for an iframe fits its frame, on a phone too: nothing in it scrolls', async () => {
    const {frame, close} = await openFramed('src=/stories/harbour.json', {width: 390, height: 844});
    assert.deepEqual(await frame.evaluate(() => [document.scrollingElement.scrollWidth - innerWidth, document.scrollingElement.scrollHeight - innerHeight]), [0, 0]);
    assert.ok(await frame.$eval('event-map', ({clientHeight}) => clientHeight > 150));
    await close();
  });
});
