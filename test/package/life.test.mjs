import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {article, browse, site} from './browse.mjs';
import {measure, watchContexts} from './page-life.mjs';

const ROUNDS = 50;
/** By then each chunk is loaded, and the browser has made what it makes once of each class and template. */
const WARM_ROUNDS = 10;
/** What is read to its end, and has a large file; the reader scrolls past the others while their maps are still being made ready. */
const READ_EVERY = 5;
const isRead = (round) => round % READ_EVERY === 0;
/** One list that is kept, with what it holds, is 240; what the browser compiles and notes of the page's requests is up to 16. */
const MAX_GROWTH_KILOBYTES = 64;

/** More than half a megabyte, which a worker reads. */
const ROWS = Array.from({length: 800}, (_, row) => `${row},Landing ${row},2021-05-${String(1 + (row % 28)).padStart(2, '0')},${38 + row / 100},${-9 + row / 100},${`Landed at the quay ${row}. `.repeat(28)}`);
const PAGES = {
  'feed.html': article('<style>event-map { height: 200px; min-height: 0; }</style><main></main>'),
  'landings.csv': ['id,title,when,latitude,longitude,text', ...ROWS].join('\n'),
};

/** What a feed appends: a story with its views, and a second file in a map and a list. Each article has files of its own. */
const newArticle = (round, src = `${isRead(round) ? 'landings.csv' : 'stories/mountain.json'}?${round}`) => `
  <event-story src="stories/harbour.json?${round}" hash>
    <p data-event="ferry">A ferry comes in.</p>
    <p data-window="2021-05-03">Another day.</p>
    <event-viewer slot="views"></event-viewer>
  </event-story>
  <event-map src="${src}" selected="7"></event-map>
  <event-timeline src="${src}" store="landings-${round}"></event-timeline>
  <event-list src="${src}"></event-list>`;

/** Appends an article and scrolls through it, as far as each of its elements has drawn. */
const append = (page, round) =>
  page.evaluate(async (text) => {
    const added = document.createElement('article');
    added.innerHTML = text;
    document.querySelector('main').append(added);
    for (const element of added.querySelectorAll('event-story, event-viewer, event-map, event-timeline, event-list')) {
      element.scrollIntoView({block: 'center'});
      await element.ready;
    }
  }, newArticle(round));

/** Reads the last article: its map is drawn by deck.gl, an event is chosen, the dates move, a search finds. */
const read = async (page) => {
  await page.evaluate(async () => {
    const views = document.querySelector('article:last-of-type').querySelectorAll('event-timeline, event-list');
    for (const view of views) {
      view.scrollIntoView({block: 'center'});
      view.select(null);
      await view.play();
      view.pause();
      view.store.setFilters({query: 'Landing 1'});
    }
    document.querySelector('article:last-of-type > event-map').scrollIntoView({block: 'center'});
  });
  await page.waitForFunction(() => {
    const canvases = [...document.querySelector('article:last-of-type > event-map').shadowRoot.querySelectorAll('.stage canvas')];
    return canvases.length === 1 && canvases[0].getContext('webgl2') && canvases[0].style.visibility !== 'hidden';
  });
};

describe(`a page that scrolls without end, with ${ROUNDS} articles added and removed`, () => {
  let browser;
  let served;
  let tab;
  let warm;
  let end;
  let most = 0;
  let mostWorkers = 0;
  before(async () => {
    [browser, served] = await Promise.all([browse(), site(PAGES)]);
    tab = await browser.open(`${served.url}/feed.html`, {before: watchContexts});
    const {page} = tab;
    for (let round = 1; round <= ROUNDS; round += 1) {
      await append(page, round);
      if (isRead(round)) await read(page);
      most = Math.max(most, await page.evaluate(() => window.liveContexts().length));
      mostWorkers = Math.max(mostWorkers, tab.page.workers().length);
      // The last two stay, as in a feed that lets go of what is far above.
      await page.evaluate(() => [...document.querySelectorAll('article')].slice(0, -2).forEach((gone) => gone.remove()));
      if (round !== WARM_ROUNDS && round !== ROUNDS) continue;
      await page.evaluate(() => document.querySelector('main').replaceChildren());
      const state = await measure(tab);
      if (round === WARM_ROUNDS) warm = state;
      end = state;
    }
    console.log(`After ${WARM_ROUNDS} articles: ${JSON.stringify(warm)}\nAfter ${ROUNDS} articles: ${JSON.stringify(end)}`);
  });
  after(() => Promise.all([browser.close(), served.close()]));

  it('has no more listeners, observers and documents after the last than after the tenth, and no node of any article', () => {
    assert.deepEqual({...end.counts, nodes: 0}, {...warm.counts, nodes: 0});
    // A word that is only said while a file is slow to come leaves its template, once.
    const more = end.counts.nodes - warm.counts.nodes;
    assert.ok(more < ROUNDS - WARM_ROUNDS, `${more} nodes of ${ROUNDS - WARM_ROUNDS} articles`);
  });

  it('has no WebGL context, no worker, no element and no store of theirs, and never had more contexts than four', () => {
    assert.deepEqual(end.ours, {contexts: 0, workers: 0, elements: 0, stores: 0, watchers: 0});
    assert.ok(most > 0 && most <= 4, `${most} contexts`);
    assert.ok(mostWorkers > 0, 'no file was read by a worker');
  });

  it('has a heap that has not grown by what an article takes', () => {
    const growth = (end.heapKilobytes - warm.heapKilobytes) / (ROUNDS - WARM_ROUNDS);
    assert.ok(growth < MAX_GROWTH_KILOBYTES, `${growth} kB an article`);
  });

  it('has asked each file once, and complained of nothing', () => {
    assert.equal(tab.requests.filter((url) => url.includes('harbour.json')).length, ROUNDS);
    assert.deepEqual(tab.complaints, []);
  });
});
