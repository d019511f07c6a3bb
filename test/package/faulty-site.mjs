import {readFileSync} from 'node:fs';
import path from 'node:path';
import {serve} from '../../scripts/serve.mjs';
import {ROOT, article, browse} from './browse.mjs';

export const STORY = readFileSync(path.join(ROOT, 'test/package/fixtures/harbour.json'), 'utf8');
export const TOTAL = JSON.parse(STORY).features.length;
/** The story with an event more. */
export const LATER = JSON.stringify({...JSON.parse(STORY), features: [...JSON.parse(STORY).features, {...JSON.parse(STORY).features[0], id: 'another'}]});
export const LOGIN = '<!doctype html><title>Sign in</title><form><input type="password"></form>';
export const ROWS = 30_000;
export const CSV = ['id,title,when,latitude,longitude', ...Array.from({length: ROWS}, (_, i) => `e${i},Event ${i},${new Date(Date.UTC(2020, 0, 1) + i * 3_600_000).toISOString()},43.2,76.9`), ''].join('\n');
export const OWN = 'What the article says itself.';

/** A promise and what fulfils it. */
export function gate() {
  let open;
  const opened = new Promise((resolve) => (open = resolve));
  return {open, opened};
}

export const send = (body, {status = 200, type = 'application/json', ...headers} = {}) => (_request, response) => response.writeHead(status, {'Content-Type': type, ...headers}).end(body);
export const page = (body = '', head) => send(article(`<main>${body}</main>`, head), {type: 'text/html; charset=utf-8'});
export const redirect = (location) => (_request, response) => response.writeHead(302, {Location: location}).end();
export const hangUp = (request) => request.socket.destroy();

/** Sends a part, and the rest or the end of the connection when it is told. @param {{opened: Promise<void>, rest: string | null}} [then] - null hangs up. */
export const inParts = (first, {opened, rest}, headers = {}) => (_request, response) => {
  response.writeHead(200, headers);
  response.write(first);
  void opened.then(() => (rest === null ? response.destroy() : response.end(rest)));
};

/** Puts an element into the page, which has children of its own, and waits until it is read or has failed. */
export const show = (tab, src, tag = 'event-list', content = `<p>${OWN}</p>`) =>
  tab.evaluate(
    async (name, address, children) => {
      const element = document.createElement(name);
      element.innerHTML = children;
      element.setAttribute('src', address);
      document.querySelector('main').replaceChildren(element);
      await element.ready.catch(() => undefined);
    },
    tag,
    src,
    content,
  );

/** What there is to see, and what the store says. */
export const stateOf = (tab) =>
  tab.evaluate(() => {
    const element = document.querySelector('main').firstElementChild;
    const {status, error, total} = element.store;
    const shown = element.shadowRoot.querySelector('section, .message, slot')?.getRootNode() ?? element.shadowRoot;
    return {status, error, total, words: shown.textContent.replace(/\s+/g, ' ').trim(), hasOwn: element.firstElementChild?.checkVisibility() ?? false, items: element.shadowRoot.querySelectorAll('[data-row], li').length};
  });

/** Waits until the store of the element is as is said. */
export const until = (tab, condition) => tab.waitForFunction(`(({store, shadowRoot}) => ${condition})(document.querySelector('main').firstElementChild)`);

/** The network goes away and comes back, as the browser tells pages. */
export const reconnect = async (tab) => {
  await tab.setOfflineMode(true);
  await tab.setOfflineMode(false);
};

/**
 * A site whose files and scripts fail as a test says, and another one, with a browser to look at them.
 *
 * @returns `files`: what is answered, by path. `asked`: how often each was asked for. `missing`: patterns of scripts that the server has not.
 */
export async function faultySite() {
  const files = new Map();
  const asked = new Map();
  const missing = new Set();
  const answerFor = (name) => {
    asked.set(name, (asked.get(name) ?? 0) + 1);
    const isMissing = [...missing].some((pattern) => pattern.test(name));
    return isMissing ? send('No such file', {status: 404, type: 'text/plain'}) : files.get(name);
  };
  const routes = new Proxy({}, {get: (_, name) => answerFor(name)});
  const [browser, near, far] = await Promise.all([browse(), serve(ROOT, {routes}), serve(ROOT, {routes: {'/open.json': send(STORY, {'Access-Control-Allow-Origin': '*'}), '/closed.json': send(STORY)}})]);
  files.set('/page.html', page());
  files.set('/story.json', send(STORY));
  /** A page that writes down what it is told of faults. */
  const open = async () => {
    const noting = () => {
      window.faults = [];
      addEventListener('event-error', ({detail}) => window.faults.push(detail.message));
    };
    return (await browser.open(`${near.url}/page.html`, {before: (blank) => blank.evaluateOnNewDocument(noting)})).page;
  };
  return {browser, near, far, files, asked, missing, open, close: () => Promise.all([browser.close(), near.close(), far.close()])};
}
