import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/serve.mjs';
import {ROOT, article, browse, textOf, whenReady} from './browse.mjs';

const ROWS = 30_000;
const CSV = csvFile(ROWS);
const list = (src, {script = 'dist/event-map.js', format = ''} = {}) =>
  article(`<event-list src="${src}"${format}></event-list>`, {head: `<script type="module" src="${script}"></script>`});

/** So many events, one an hour. */
function csvFile(rows) {
  const lines = ['id,title,when,latitude,longitude'];
  for (let i = 0; i < rows; i++) lines.push(`e${i},Event ${i},${new Date(Date.UTC(2020, 0, 1) + i * 3_600_000).toISOString()},43.2,76.9`);
  return `${lines.join('\n')}\n`;
}

/** Answers with a text, and with the headers that are given. */
const answer = (body, headers = {}) => (_request, response) => response.writeHead(200, headers).end(body);

/** Fulfilled with what cuts the connection. */
let cutBy;
const cut = new Promise((resolve) => (cutBy = resolve));
/** Sends a part of the length that it has stated, and the rest never: a browser that is told of the end at once drops what it holds. */
const breakOff = (_request, response) => {
  response.writeHead(200, {'Content-Length': CSV.length, 'Content-Type': 'text/csv'});
  response.write(CSV.slice(0, CSV.length / 2));
  cutBy(() => response.destroy());
};

/** States less than it has: the rest never comes. */
const stateTooLittle = (_request, response) => {
  response.writeHead(200, {'Content-Length': Math.floor(CSV.length / 2), 'Content-Type': 'text/csv'});
  response.end(Buffer.from(CSV.slice(0, CSV.length / 2)));
};

const FILES = {
  '/days.csv': answer(CSV, {'Content-Type': 'text/csv'}),
  '/broken.csv': breakOff,
  '/short.csv': stateTooLittle,
  '/columns': answer(readFileSync(path.join(ROOT, 'test/fixtures/events.parquet')), {'Content-Type': 'application/octet-stream'}),
};

/** Counts the workers that a page makes, and what becomes of them. */
const countWorkers = (page) =>
  page.evaluateOnNewDocument(() => {
    globalThis.made = [];
    const Real = globalThis.Worker;
    globalThis.Worker = class extends Real {
      constructor(address, options) {
        super(address, options);
        globalThis.made.push(String(address));
      }
    };
  });

describe('a large file', () => {
  let browser;
  let near;
  let far;
  /** Folder of the project, with pages and files before it. @param {Record<string, string>} headers - Of all pages. */
  const site = (pages, headers = {}) =>
    serve(ROOT, {
      routes: {
        ...FILES,
        ...Object.fromEntries(Object.entries(pages).map(([name, text]) => [`/${name}`, answer(text, {'Content-Type': 'text/html; charset=utf-8', ...headers})])),
      },
    });
  before(async () => {
    browser = await browse();
    far = await crossOrigin();
    near = await site({
      'same.html': list('days.csv'),
      'foreign.html': list('days.csv', {script: `${far.url}/dist/event-map.js`}),
      'parquet.html': list('columns'),
      'foreign-parquet.html': list('columns', {script: `${far.url}/dist/event-map.js`}),
      'broken.html': list('broken.csv'),
      'short.html': list('short.csv'),
      'small.html': list('test/package/fixtures/harbour.json'),
    });
  });
  after(() => Promise.all([browser.close(), near.close(), far.close()]));

  /** The scripts at another origin, which allows all pages to use them. */
  function crossOrigin() {
    const send = (request, response) => {
      const {pathname} = new URL(request.url, 'http://localhost');
      response.writeHead(200, {'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*'}).end(readFileSync(path.join(ROOT, pathname)));
    };
    return serve(ROOT, {routes: new Proxy({}, {get: () => send})});
  }

  /** Opens a page and waits until its list is drawn. */
  async function open(url) {
    const opened = await browser.open(url, {before: countWorkers});
    await whenReady(opened.page, 'event-list');
    const count = await textOf(opened.page, 'event-list >>> [part=count]');
    return {...opened, count, made: await opened.page.evaluate(() => globalThis.made)};
  }

  it('is read in a worker of the page’s own origin', async () => {
    const {count, made, complaints, requests, close} = await open(`${near.url}/same.html`);
    assert.equal(count, '30,000 events');
    assert.equal(made.length, 1);
    assert.match(made[0], new RegExp(`^${near.url}/dist/chunks/load-worker-.*\\.js$`));
    assert.ok(!requests.some((url) => /parquet/.test(url)));
    assert.deepEqual(complaints, []);
    await close();
  });

  it('is read in a worker, too, where the script comes from another origin', async () => {
    const {count, made, complaints, close} = await open(`${near.url}/foreign.html`);
    assert.equal(count, '30,000 events');
    assert.match(made[0], /^blob:/);
    assert.deepEqual(complaints, []);
    await close();
  });

  for (const [page, worker] of [['parquet.html', /chunks\/parquet-worker-/], ['foreign-parquet.html', /^blob:/]]) {
    it(`is read in the worker for Parquet where it is such a file, whatever its name: ${page}`, async () => {
      const {count, made, complaints, close} = await open(`${near.url}/${page}`);
      assert.equal(count, '4 events');
      assert.equal(made.length, 1);
      assert.match(made[0], worker);
      assert.deepEqual(complaints, []);
      await close();
    });
  }

  for (const [words, policy] of [
    ['no workers', "worker-src 'none'"],
    ['no workers but those of its own files, while the script comes from another origin', "worker-src 'self'"],
  ]) {
    it(`is read on the page’s own thread where the page’s policy allows ${words}`, async () => {
      const script = policy.includes('none') ? 'dist/event-map.js' : `${far.url}/dist/event-map.js`;
      const strict = await site({'strict.html': list('days.csv', {script})}, {'Content-Security-Policy': policy});
      const {count, requests, page, close} = await open(`${strict.url}/strict.html`);
      assert.equal(count, '30,000 events');
      assert.ok(requests.some((url) => /read-here-/.test(url)));
      assert.equal(await page.$eval('event-list', ({store}) => store.table.texts.title(29_999)), 'Event 29999');
      await close();
      await strict.close();
    });
  }

  it('is not what a small file is: that one needs no worker and no script but the page’s', async () => {
    const {made, requests, close} = await open(`${near.url}/small.html`);
    assert.deepEqual(made, []);
    assert.ok(!requests.some((url) => /load-file|load-worker/.test(url)));
    await close();
  });

  it('that ends before the length that its server states is shown as far as it goes, with the place where it broke off', async () => {
    const {page, close} = await browser.open(`${near.url}/broken.html`, {before: countWorkers});
    await page.waitForFunction(() => document.querySelector('event-list').store?.total > 1000);
    (await cut)();
    await whenReady(page, 'event-list');
    const [status, total, error] = await page.$eval('event-list', ({store}) => [store.status, store.total, store.error]);
    assert.ok(total > 1000 && total < ROWS, `${total}`);
    assert.equal(status, 'ready');
    assert.match(error, /broken\.csv ended after [\d,]+ of [\d,]+ bytes\. .*\[load-cut\]$/);
    await close();
  });

  it('of which the server states too short a length is shown as far as the length goes', async () => {
    const {page, close} = await open(`${near.url}/short.html`);
    const [status, total] = await page.$eval('event-list', ({store}) => [store.status, store.total]);
    assert.ok(total > ROWS / 3 && total < ROWS, `${total}`);
    assert.equal(status, 'ready');
    await close();
  });

  it('lets its worker go with the last element of the story', async () => {
    const {page, close} = await open(`${near.url}/same.html`);
    assert.equal(page.workers().length, 1);
    const gone = new Promise((resolve) => page.once('workerdestroyed', resolve));
    await page.$eval('event-list', (element) => element.remove());
    await gone;
    assert.equal(page.workers().length, 0);
    await close();
  });
});
