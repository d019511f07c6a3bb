import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {importMap, integrityOf} from '../../scripts/integrity.mjs';
import {ROOT, article, browse, site} from './browse.mjs';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; media-src 'self'; worker-src 'self'; require-trusted-types-for 'script'";
const NAMED = "trusted-types event-timeline-map event-timeline-map-loader";
const withScripts = (sources) => STRICT.replace("script-src 'self'", `script-src ${sources}`);
/** Policies of the pages that have another than the strict one. Scripts, those of workers too, are served with the strict one. */
const POLICIES = {
  '/named.html': `${STRICT}; ${NAMED}`,
  '/dynamic.html': `${withScripts("'nonce-r4nd0m' 'strict-dynamic'")}; ${NAMED}`,
  '/nonce.html': withScripts("'self' 'nonce-r4nd0m'"),
  '/no-worker.html': STRICT.replace("worker-src 'self'", "worker-src 'none'"),
  '/pinned.html': '',
  '/altered.html': '',
  '/mapped.html': '',
  '/altered-chunk.html': '',
  '/refused.html': `${STRICT}; trusted-types another`,
};

const KAZAKHSTAN = 'src="demo/kazakhstan/events.json"';
const TABLE = ['title,when,place,latitude,longitude,category,text'];
for (let i = 0; i < 6000; i++) TABLE.push(`Sighting ${i},2021-0${1 + (i % 9)}-${10 + (i % 18)},Harbour ${i % 7},${(38 + (i % 90) / 100).toFixed(2)},${(-9 + (i % 70) / 100).toFixed(2)},kind ${i % 3},"${'A long note. '.repeat(6)}"`);
const LARGE = TABLE.join('\n');
const FILES = `<event-list id="table" src="table.csv"></event-list><event-timeline src="table.csv"></event-timeline>`;

const {files: DIGESTS} = integrityOf(path.join(ROOT, 'dist'), '0');
const WRONG = DIGESTS['embed.js'];
const pinned = (integrity) => `<script type="module" src="dist/event-map.js" integrity="${integrity}"></script>`;
const mapped = (files) => `<script type="importmap">${JSON.stringify(importMap(files, '/dist/'))}</script><script type="module" src="dist/event-map.js"></script>`;
const OWN_WORDS = '<event-list src="stories/harbour.json"><p>Four events in the harbour.</p></event-list>';
const swapped = (pattern) => Object.fromEntries(Object.entries(DIGESTS).map(([name, digest]) => [name, pattern.test(name) ? WRONG : digest]));

const PAGES = {
  'pinned.html': article(OWN_WORDS, {head: pinned(DIGESTS['event-map.js'])}),
  'altered.html': article(OWN_WORDS, {head: pinned(WRONG)}),
  'mapped.html': article(`${OWN_WORDS}<event-map src="stories/harbour.json"></event-map>`, {head: mapped(DIGESTS)}),
  'altered-chunk.html': article(OWN_WORDS, {head: mapped(swapped(/chunks\/list-view-/))}),
  'use.html': article(
    `<event-map ${KAZAKHSTAN}></event-map><event-timeline ${KAZAKHSTAN}></event-timeline><event-card ${KAZAKHSTAN}></event-card>
    <event-filter ${KAZAKHSTAN}></event-filter><figure data-event-list data-src="demo/kazakhstan/events.json"><figcaption>All events</figcaption></figure>
    <div lang="kk"><event-story src="stories/harbour.json"><event-map slot="views"></event-map></event-story><event-list src="stories/harbour.json"></event-list></div>`,
  ),
  'files.html': article(`${FILES}<event-list id="packed" src="table.csv.gz"></event-list><event-list id="parquet" src="rows.parquet"></event-list>`),
  'named.html': article(`<event-map src="stories/harbour.json"></event-map><div data-event-timeline data-src="stories/harbour.json"></div>${FILES}`, {
    head: '<script src="dist/embed.js"></script><script type="module" src="copy/event-map.js"></script>',
  }),
  'dynamic.html': article(`<event-map src="stories/harbour.json"></event-map>${FILES}`, {head: '<script nonce="r4nd0m" src="dist/embed.js"></script>'}),
  'nonce.html': article(`<event-map src="stories/harbour.json"></event-map>${FILES}`, {head: '<script nonce="r4nd0m" type="module" src="dist/event-map.js"></script>'}),
  'no-worker.html': article(FILES),
  'refused.html': article(OWN_WORDS),
  'table.csv': LARGE,
};
/** No script of ours asks for it: when the browser says that it is forbidden, it has said all that was forbidden before. */
const LAST = 'https://last.invalid/';
/** Told by workers, and by the page to itself. */
const CHANNEL = 'violations';

/** Writes down what the policy forbids, of the page and of its workers. */
function writeDown(channel) {
  globalThis.forbidden = [];
  const say = ({effectiveDirective, blockedURI, sample, sourceFile, lineNumber}) => [effectiveDirective, blockedURI, sample, sourceFile, lineNumber].join(' ');
  addEventListener('securitypolicyviolation', (event) => globalThis.forbidden.push(say(event)), true);
  new BroadcastChannel(channel).addEventListener('message', ({data}) => globalThis.forbidden.push(data));
}
const IN_WORKER = `addEventListener('securitypolicyviolation', (event) => new BroadcastChannel('${CHANNEL}').postMessage('worker: ' + [event.effectiveDirective, event.blockedURI, event.sample].join(' ')));\n`;

/** The scripts of workers, made to tell what is forbidden to them. */
const routes = Object.fromEntries(
  readdirSync(path.join(ROOT, 'dist/chunks'))
    .filter((name) => /-worker-[^.]*\.js$/.test(name))
    .flatMap((name) => ['dist', 'copy'].map((folder) => [`/${folder}/chunks/${name}`, (_request, response) => sendWorker(response, name)])),
);
function sendWorker(response, name) {
  response.writeHead(200, {'Content-Type': 'text/javascript; charset=utf-8'});
  response.end(IN_WORKER + readFileSync(path.join(ROOT, 'dist/chunks', name), 'utf8'));
}
routes['/table.csv.gz'] = (_request, response) => {
  response.writeHead(200, {'Content-Type': 'application/gzip'});
  response.end(gzipSync(LARGE));
};
routes['/rows.parquet'] = (_request, response) => {
  response.writeHead(200, {'Content-Type': 'application/vnd.apache.parquet'});
  // Without its length it may be a large one, which is read in a worker.
  response.write(readFileSync(path.join(ROOT, 'test/fixtures/many-rows.parquet')));
  response.end();
};

const LIMIT_MS = 30_000;

/**
 * Waits for what a function of the page says. Puppeteer's own wait makes the function of its text in the page, which the policy forbids.
 *
 * @throws Where it says no after 30 s.
 */
async function until(page, check, ...args) {
  for (const startMs = performance.now(); !(await page.evaluate(check, ...args)); ) {
    if (performance.now() - startMs > LIMIT_MS) throw new Error(`Not after ${LIMIT_MS} ms: ${check} ${args}`);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}
const part = (page, selector, pattern = '') =>
  until(page, (host, inner, source) => new RegExp(source).test(document.querySelector(host)?.shadowRoot?.querySelector(inner)?.textContent ?? '\0'), ...selector.split(' >>> '), pattern || '^[^\\0]*$');
/** Scrolls to each element, as they are drawn where they are near, and waits for it. */
async function readyInView(page) {
  for (const element of await page.$$('event-map, event-timeline, event-card, event-list, event-filter')) await element.evaluate((node) => customElements.whenDefined(node.localName).then(() => (node.scrollIntoView(), node.ready)));
}
const press = async (page, selector) => {
  await part(page, selector);
  await page.$eval(selector, (button) => button.scrollIntoView({block: 'center'}));
  await (await page.$(selector)).click();
};

describe('a page with a strict policy', () => {
  let browser;
  let served;
  before(async () => {
    const headers = (pathname) => ({'Content-Security-Policy': POLICIES[pathname] ?? STRICT});
    [browser, served] = await Promise.all([browse(), site(PAGES, {dist: 'dist', copy: 'dist', demo: 'demo'}, {headers, routes})]);
  });
  after(() => Promise.all([browser.close(), served.close()]));

  const open = (name) => browser.open(`${served.url}/${name}.html`, {before: (page) => page.evaluateOnNewDocument(writeDown, CHANNEL)});

  /** All that was forbidden up to now. */
  async function forbidden(page) {
    const askElsewhere = (address) => void fetch(address).catch(() => undefined);
    const workers = page.workers();
    for (const thread of [page, ...workers]) await thread.evaluate(askElsewhere, LAST);
    await until(page, (address, count) => globalThis.forbidden.filter((said) => said.includes(address)).length === count, LAST, workers.length + 1);
    return (await page.evaluate(() => globalThis.forbidden)).filter((said) => !said.includes(LAST));
  }

  it('can be used whole: map, timeline, card with media, filter, story, markers, another language, full screen and print', async () => {
    const {page, complaints, close} = await open('use');
    await press(page, 'event-map >>> .warning button');
    await readyInView(page);
    await press(page, 'event-timeline >>> .play');
    await until(page, () => document.querySelector('event-timeline').store.playing);
    await press(page, 'event-timeline >>> .play');
    await page.$eval('event-map', (map) => map.select('aktau-convoy'));
    await press(page, 'event-card >>> .enlarge');
    await part(page, 'event-card >>> dialog[open]');
    await page.keyboard.press('Escape');
    await page.$eval('event-map', (map) => map.select('zhanaozen-statement'));
    await press(page, 'event-card >>> .play');
    await part(page, 'event-card >>> video');
    await page.$eval('event-card >>> video', (video) => video.currentTime > 0 || new Promise((resolve) => video.addEventListener('timeupdate', resolve, {once: true})));
    await press(page, 'event-filter >>> input[type=search]');
    await page.keyboard.type('Aktau');
    await part(page, 'event-list >>> [part=count]', ' of 18 ');
    await press(page, 'event-map >>> [aria-label="Full screen"]');
    await until(page, () => document.fullscreenElement?.localName === 'event-map');
    await page.evaluate(() => document.exitFullscreen());
    await page.emulateMediaType('print');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.equal(await page.$eval('[lang=kk] event-list >>> [part=count]', (count) => count.textContent.trim()), '4 оқиға');
    assert.deepEqual(await forbidden(page), []);
    assert.deepEqual(complaints.filter((text) => !text.includes(LAST)), []);
    await close();
  });

  it('reads large tables in a worker, packed ones and Parquet too', async () => {
    const {page, close} = await open('files');
    const created = [];
    page.on('workercreated', (worker) => created.push(worker.url()));
    await readyInView(page);
    assert.deepEqual(await page.$$eval('event-list', (lists) => lists.map(({store}) => store.total)), [6000, 6000, 600]);
    const names = page.workers().map((worker) => /\/(\w+-worker)-/.exec(worker.url())?.[1]);
    assert.deepEqual(names.sort(), ['load-worker', 'load-worker', 'parquet-worker']);
    assert.deepEqual(await forbidden(page), []);
    await close();
  });

  it('reads them in slices of the page’s own time where it forbids workers, which is all that it forbids', async () => {
    const {page, close} = await open('no-worker');
    await readyInView(page);
    assert.equal(await page.$eval('event-list', ({store}) => store.total), 6000);
    assert.deepEqual((await forbidden(page)).map((said) => said.split(' ')[0]), ['worker-src']);
    await close();
  });

  it('may name the policies that it trusts, and forbid two of one name: the loader, the script and a copy of it need three', async () => {
    const {page, complaints, close} = await open('named');
    await page.waitForSelector('event-timeline');
    await readyInView(page);
    assert.equal(await page.$eval('#table', ({store}) => store.total), 6000);
    assert.equal(page.workers().length, 1);
    assert.deepEqual(await forbidden(page), []);
    assert.deepEqual(complaints.filter((text) => !text.includes(LAST)), []);
    await close();
  });

  it('may let scripts in by a nonce, which the loader and the modules hand on, with or without ‘strict-dynamic’', async () => {
    for (const name of ['dynamic', 'nonce']) {
      const {page, close} = await open(name);
      await readyInView(page);
      assert.equal(await page.$eval('#table', ({store}) => store.total), 6000, name);
      assert.equal(page.workers().length, 1, name);
      assert.deepEqual(await forbidden(page), [], name);
      await close();
    }
  });

  it('keeps its own words where it trusts none of our policies', async () => {
    const {page, complaints, close} = await open('refused');
    await complains(page, complaints, '[script-untrusted]');
    assert.equal(await page.evaluate(() => customElements.get('event-list') === undefined), true);
    assert.equal(await seesOwnWords(page), true);
    await close();
  });

  const seesOwnWords = (page) => page.evaluate(() => document.querySelector('event-list p').checkVisibility());
  /** Waits until the browser or the script has complained. */
  async function complains(page, complaints, words) {
    for (const startMs = performance.now(); !complaints.some((said) => said.includes(words)); ) {
      if (performance.now() - startMs > LIMIT_MS) throw new Error(`No complaint of ${words} after ${LIMIT_MS} ms: ${complaints.join(' ')}`);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }

  it('may pin the script by its digest, and keeps its own words where the script is another', async () => {
    const {page, complaints, close} = await open('pinned');
    await readyInView(page);
    assert.equal(await seesOwnWords(page), false);
    assert.deepEqual(complaints, []);
    await close();
    const altered = await open('altered');
    await complains(altered.page, altered.complaints, 'digest');
    assert.equal(await seesOwnWords(altered.page), true);
    await altered.close();
  });

  it('may pin all modules by an import map, and keeps its own words where a chunk is another', async () => {
    const {page, complaints, close} = await open('mapped');
    await readyInView(page);
    assert.equal(await seesOwnWords(page), false);
    assert.deepEqual(complaints, []);
    await close();
    const altered = await open('altered-chunk');
    await complains(altered.page, altered.complaints, 'digest');
    assert.equal(await seesOwnWords(altered.page), true);
    await altered.close();
  });
});
