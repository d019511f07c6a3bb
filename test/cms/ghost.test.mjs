import assert from 'node:assert/strict';
import {cpSync, mkdirSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {browse} from '../package/browse.mjs';
import {startGhost} from './ghost/site.mjs';
import {useViews} from './use-views.mjs';

const SRC = '/content/files/flights.json';
const SCRIPT = '<script type="module" src="/content/files/event-map/event-map.js"></script>';
const VIEWS = ['map', 'timeline', 'card'];

describe('in Ghost', () => {
  let browser;
  let site;

  before(async () => {
    [browser, site] = await Promise.all([browse(), startGhost()]);
    const files = path.join(site.content, 'files');
    mkdirSync(files, {recursive: true});
    cpSync('dist', path.join(files, 'event-map'), {recursive: true});
    cpSync('demo/two-stories/second.json', path.join(files, 'flights.json'));
  });
  after(() => Promise.all([browser?.close(), site?.stop()]));

  /** Publishes an article, opens it with nobody else's scripts, and uses it. */
  async function use(title, html) {
    const article = await site.publish(title, html);
    const {page, complaints, requests, close} = await browser.open(article.url, {before: (blank) => withoutOthers(blank, site.url)});
    await useViews(page);
    assert.equal(requests.filter((address) => address.endsWith('/flights.json')).length, 1);
    assert.deepEqual(complaints, []);
    return {article, page, close};
  }

  it('the script form is used from an HTML card', async () => {
    const {close} = await use('Script', SCRIPT + VIEWS.map((view) => `<event-${view} src="${SRC}"></event-${view}>`).join(''));
    await close();
  });

  it('the markers are used from an HTML card, and their figures stay as the content', async () => {
    const marker = (view) => `<figure data-event-${view} data-src="${SRC}"><img src="/favicon.ico" alt="Six places"><figcaption>Six first flights</figcaption></figure>`;
    const {article, page, close} = await use('Markers', VIEWS.map(marker).join('') + SCRIPT);
    assert.match(article.html, new RegExp(`<figure data-event-map data-src="${SRC}"><img src="[^"]+" alt="Six places"><figcaption>`));
    assert.match(await page.$eval('event-map', (map) => map.textContent), /Six first flights/);
    await close();
  });
});

/** Ghost's theme and members' form load scripts of other hosts, which a test must not wait for. */
async function withoutOthers(page, url) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url().startsWith(url) || /^(data|blob):/.test(request.url())) void request.continue();
    else void request.respond({status: 200, contentType: 'text/javascript', headers: {'Access-Control-Allow-Origin': '*'}, body: ''});
  });
}
