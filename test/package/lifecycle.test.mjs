import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {article, browse, site, whenReady} from './browse.mjs';

const SRC = 'src="stories/harbour.json"';
const TAGS = ['event-map', 'event-timeline', 'event-card', 'event-list'];
const PAGES = {'article.html': article(`<main>${TAGS.map((tag) => `<${tag} ${SRC} selected="ferry"></${tag}>`).join('')}</main>`), 'empty.html': article('<main></main>')};

/** Writes down every WebGL context that the page asks for. */
function countContexts(page) {
  return page.evaluateOnNewDocument(() => {
    window.contexts = new Set();
    const {getContext} = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      const context = getContext.call(this, kind, ...rest);
      if (context && kind.startsWith('webgl')) window.contexts.add(context);
      return context;
    };
  });
}

const liveContexts = (page) => page.evaluate(() => [...window.contexts].filter((context) => !context.isContextLost()).length);
const canvases = (page) => page.$$eval('event-map', (maps) => maps.map(({shadowRoot}) => shadowRoot.querySelectorAll('canvas').length));

/** Ready, and drawn by deck.gl, which takes over from the first picture. */
async function whenLive(page) {
  await whenReady(page);
  await page.waitForFunction(() => {
    const [canvas, ...others] = document.querySelector('event-map').shadowRoot.querySelectorAll('canvas');
    return canvas?.getContext('webgl2') && canvas.style.visibility !== 'hidden' && others.length === 0;
  });
}

/** Listeners on an object of the page, as the browser counts them: `kind` of each, sorted. */
async function listenersOf(page, expression) {
  const devtools = await page.createCDPSession();
  const {result} = await devtools.send('Runtime.evaluate', {expression});
  const {listeners} = await devtools.send('DOMDebugger.getEventListeners', {objectId: result.objectId});
  await devtools.detach();
  return listeners.map(({type}) => type).sort();
}

const globalListeners = async (page) => [await listenersOf(page, 'window'), await listenersOf(page, 'document'), await listenersOf(page, 'document.documentElement')];

/** Objects of a class that are alive after the garbage is collected. */
async function alive(page, expression) {
  const prototype = await page.evaluateHandle(expression);
  const objects = await page.queryObjects(prototype);
  const {length} = await page.evaluate((list) => ({length: list.length}), objects);
  await Promise.all([prototype.dispose(), objects.dispose()]);
  return length;
}

describe('an element that is removed and added again', () => {
  let browser;
  let served;
  let tab;
  before(async () => {
    [browser, served] = await Promise.all([browse(), site(PAGES)]);
    tab = await browser.open(`${served.url}/article.html`, {before: countContexts});
    await whenLive(tab.page);
  });
  after(() => Promise.all([browser.close(), served.close()]));

  it('has one canvas and one WebGL context, the fifth time too', async () => {
    const {page} = tab;
    for (let time = 1; time <= 5; time += 1) {
      await page.evaluate(() => {
        const main = document.querySelector('main');
        const elements = [...main.children];
        main.replaceChildren();
        main.append(...elements);
      });
      await whenLive(page);
      assert.deepEqual(await canvases(page), [1], `canvases, time ${time}`);
      assert.equal(await liveContexts(page), 1, `contexts, time ${time}`);
    }
    assert.equal(await page.evaluate(() => window.contexts.size), 6);
  });

  it('keeps what was selected', async () => {
    assert.equal(await tab.page.$eval('event-map', ({store}) => store.selected), 'ferry');
  });

  it('asks for its file no second time while it is only moved', async () => {
    assert.equal(tab.requests.filter((url) => url.endsWith('.json')).length, 1);
  });

  it('leaves no canvas, no context and no listener on window and document when it is gone for good', async () => {
    const {page, complaints} = tab;
    const empty = await browser.open(`${served.url}/empty.html`, {before: countContexts});
    const atStart = await globalListeners(empty.page);
    await empty.close();
    await page.evaluate(() => document.querySelector('main').replaceChildren());
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.equal(await liveContexts(page), 0);
    assert.deepEqual(await globalListeners(page), atStart);
    assert.deepEqual(complaints, []);
  });

  it('is let go of, with its canvases and observers, once the page has let go of it', async () => {
    const {page} = tab;
    await page.evaluate(() => window.contexts.clear());
    assert.deepEqual(await Promise.all(TAGS.map((tag) => alive(page, `customElements.get('${tag}').prototype`))), [0, 0, 0, 0]);
    for (const name of ['WebGL2RenderingContext', 'IntersectionObserver', 'ResizeObserver']) assert.equal(await alive(page, `${name}.prototype`), 0, name);
  });
});
