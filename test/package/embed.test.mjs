import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {ROOT, article, browse, lookOf, site, textOf, whenReady} from './browse.mjs';

const CLASSIC = {head: '<script src="dist/embed.js"></script>'};
const POLICY = "script-src 'nonce-n1' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types event-timeline-map event-timeline-map-loader";
const TAGS = ['event-timeline', 'event-card', 'event-list', 'event-filter', 'event-viewer', 'event-story'];
const MARKER = `<figure class="wide" id="where" data-event-map data-src="stories/harbour.json" data-time-zone="Asia/Tokyo" data-onclick="hacked = true">
  <p><img src="stories/ferry.svg" alt="The harbour"></p><figcaption>A picture of the harbour</figcaption></figure>`;
const PAGES = {
  'classic.html': article('<event-list src="stories/harbour.json"></event-list>', {head: CLASSIC.head + CLASSIC.head}),
  'markers.html': article(`${MARKER}<div data-event-element="script" data-src="elsewhere.js">Not one of ours</div>`, {
    head: `${CLASSIC.head}<script type="module" src="copy/event-map.js"></script>`,
  }),
  'policy.html': article('<figure data-event-list data-src="stories/harbour.json"></figure>', {
    head: `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><script src="dist/embed.js" nonce="n1"></script>`,
  }),
  'versioned.html': article('<event-list src="stories/harbour.json"></event-list>', {head: '<script type="module" src="dist/event-map.js?ver=6.4"></script>'}),
  'packed.html': article(MARKER, {head: ''}),
  'misspelled.html': article('<figure data-event-list data-scr="stories/harbour.json" data-src="stories/harbour.json"></figure>', CLASSIC),
};
const loader = readFileSync(path.join(ROOT, 'dist/embed.js'), 'utf8');

describe('for a CMS that takes little', () => {
  let browser;
  let served;
  before(async () => ([browser, served] = await Promise.all([browse(), site(PAGES, {dist: 'dist', copy: 'dist'})])));
  after(() => Promise.all([browser.close(), served.close()]));

  it('the script takes a query that the CMS adds to each address, and is there once', async () => {
    const {page, requests, complaints, close} = await browser.open(`${served.url}/versioned.html`);
    await whenReady(page);
    assert.equal(await textOf(page, 'event-list >>> [part=count]'), '4 events');
    assert.equal(requests.filter((url) => /\/define-[\w-]+\.js/.test(url)).length, 1);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('a classic script brings the elements, once where two articles bring it', async () => {
    const {page, requests, complaints, close} = await browser.open(`${served.url}/classic.html`);
    await whenReady(page);
    assert.equal(await textOf(page, 'event-list >>> [part=count]'), '4 events');
    assert.equal(await page.$$eval('script[type=module]', ({length}) => length), 1);
    assert.ok(!requests.some((url) => url.includes('upgrade-markers')), 'a page without a marker loads nothing for one');
    assert.deepEqual(complaints, []);
    await close();
  });

  it('a marker becomes the element, with the figure in it, where two copies of the script are on the page', async () => {
    const {page, requests, complaints, close} = await browser.open(`${served.url}/markers.html`);
    const map = await page.waitForSelector('event-map');
    await whenReady(page, 'event-map');
    assert.deepEqual(
      await map.evaluate((node) => Object.fromEntries([...node.attributes].map(({name, value}) => [name, value]))),
      {src: 'stories/harbour.json', 'time-zone': 'Asia/Tokyo', class: 'wide', id: 'where', theme: 'auto', 'data-onclick': 'hacked = true'},
    );
    assert.equal(await page.$eval('event-map > figure', ({textContent}) => textContent.trim()), 'A picture of the harbour');
    assert.equal(await page.$$eval('event-map', ({length}) => length), 1);
    assert.ok((await lookOf(page, 'event-map')).colors > 100);
    await map.click();
    assert.equal(await page.evaluate(() => 'hacked' in window), false);
    // As infinite scroll brings the next article.
    await page.evaluate(
      (tags) => {
        const next = document.createElement('article');
        next.innerHTML = tags.map((tag) => `<figure data-${tag} data-src="stories/mountain.json"><p>Fallback</p></figure>`).join('');
        document.body.append(next);
      },
      TAGS,
    );
    for (const tag of TAGS) await page.waitForSelector(`article > ${tag}[src]`);
    await whenReady(page, 'article > event-list');
    assert.match(await textOf(page, 'article > event-list >>> [part=count]'), /^\d+ events?$/);
    // What asks for anything else is left as it is.
    assert.equal(await page.$eval('[data-event-element]', ({localName}) => localName), 'div');
    assert.ok(!requests.some((url) => url.endsWith('elsewhere.js')));
    assert.deepEqual(complaints, []);
    await close();
  });

  it('the loader, the module and the markers keep to a policy with nonces and Trusted Types', async () => {
    const {page, complaints, close} = await browser.open(`${served.url}/policy.html`);
    await page.waitForSelector('event-list');
    await whenReady(page, 'event-list');
    assert.equal(await textOf(page, 'event-list >>> [part=count]'), '4 events');
    assert.deepEqual(complaints, []);
    await close();
  });

  it('a loader that a tag manager evaluates says that it cannot tell where it lies, and finds it by a hint', async () => {
    const {page, complaints, close} = await browser.open(`${served.url}/packed.html`);
    const told = new Promise((resolve) => page.once('console', (message) => resolve(message.text())));
    await page.evaluate(loader);
    assert.match(await told, /^embed\.js cannot tell where it lies.*\[loader-lost\]/);
    assert.equal(await page.$eval('figure', ({innerText}) => innerText), 'A picture of the harbour');
    complaints.length = 0;
    await page.evaluate(() => {
      const hint = document.createElement('link');
      Object.assign(hint, {rel: 'modulepreload', href: 'dist/event-map.js'});
      document.head.append(hint);
    });
    await page.evaluate(loader);
    await page.waitForSelector('event-map');
    await whenReady(page, 'event-map');
    assert.deepEqual(complaints, []);
    await close();
  });

  it('without script the marker is the figure that its editor wrote, and a misspelled attribute is told where there is script', async () => {
    const {page, complaints, close} = await browser.open(`${served.url}/misspelled.html`);
    await page.waitForSelector('event-list');
    await whenReady(page, 'event-list');
    assert.equal(complaints.length, 1);
    assert.match(complaints[0], /Marker <figure data-event-list="" .*data-scr is "stories\/harbour\.json", which is no attribute of <event-list>.*Write data-src\./);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${served.url}/markers.html`);
    const figure = await page.$('#where');
    const {width, height} = await figure.boundingBox();
    assert.ok(width > 500 && height > 50, `${width} × ${height}`);
    await close();
  });
});
