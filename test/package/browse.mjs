import {mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {launch} from 'puppeteer-core';
import {BROWSER_FLAGS, ensureBrowser} from '../../scripts/browser.mjs';
import {serve} from '../../scripts/serve.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LIMIT_MS = 30_000;
const FIXTURES = fileURLToPath(new URL('fixtures/', import.meta.url));

/**
 * Serves pages from a temporary folder, with `dist/` and the event files of the fixtures beside them.
 *
 * @param {Record<string, string>} pages - Text by file name.
 * @param {Record<string, string>} [links] - Folders of the project by the name that they are served under.
 * @param {Parameters<typeof serve>[1]} [options]
 */
export async function site(pages, links = {dist: 'dist'}, options = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'event-pages-'));
  for (const [name, target] of Object.entries(links)) await symlink(path.join(ROOT, target), path.join(folder, name), 'junction');
  await symlink(FIXTURES, path.join(folder, 'stories'), 'junction');
  for (const [name, text] of Object.entries(pages)) await writeFile(path.join(folder, name), text);
  const {url, close} = await serve(folder, options);
  return {url, close: () => close().then(() => rm(folder, {recursive: true}))};
}

/** A page as an editor's CMS makes it: one script tag, and the elements in the text. */
export const article = (body, {head = '<script type="module" src="dist/event-map.js"></script>', lang = 'en'} = {}) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>An article</title>
    <link rel="icon" href="data:," />
    ${head}
  </head>
  <body>${body}</body>
</html>`;

/** Starts a browser. @returns `open(url)`, which gives a page in a context of its own, and `close`. */
export async function browse() {
  const browser = await launch({executablePath: await ensureBrowser(), args: BROWSER_FLAGS, protocolTimeout: 2 * LIMIT_MS});
  return {open: (url, options) => open(browser, url, options), close: () => browser.close()};
}

/**
 * Opens a page and writes down what it asks for and complains of.
 *
 * @param {{width?: number, height?: number, scheme?: 'light' | 'dark', before?: (page: import('puppeteer-core').Page) => Promise<void>}} [options] -
 * `before` runs before the page is loaded.
 */
async function open(browser, url, {width = 1280, height = 900, scheme = 'light', before} = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const requests = [];
  const complaints = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('response', (response) => response.status() >= 400 && complaints.push(`${response.url()}: ${response.status()}`));
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error instanceof Error ? error.stack : String(error)}`));
  page.on('console', (message) => ['error', 'warn', 'assert'].includes(message.type()) && complaints.push(`console: ${message.text()}`));
  await page.setViewport({width, height});
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: scheme},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  await before?.(page);
  await page.goto(url);
  return {page, requests, complaints, close: () => context.close()};
}

/** All that draw events. */
export const ELEMENTS = 'event-map, event-timeline, event-card, event-list, event-filter, event-viewer';

/**
 * Waits until the elements have read their file and drawn it. Without a selector: every element of the page.
 *
 * @throws Where one has not after 30 s, or there is none.
 */
export async function whenReady(page, selector = ELEMENTS) {
  const first = await page.waitForSelector(selector, {timeout: LIMIT_MS});
  // What holds it would keep it alive.
  await first.dispose();
  const late = await page.evaluate(
    async (wanted, limitMs) => {
      // Not a pause: it only ends the wait for an element that never becomes ready, so that its name can be told.
      const limit = new Promise((resolve) => AbortSignal.timeout(limitMs).addEventListener('abort', () => resolve(true)));
      for (const element of document.querySelectorAll(wanted)) {
        const ready = customElements.whenDefined(element.localName).then(() => element.ready);
        if (await Promise.race([ready.then(() => false), limit])) return element.outerHTML;
      }
      return null;
    },
    selector,
    LIMIT_MS,
  );
  if (late) throw new Error(`Not ready after ${LIMIT_MS} ms: ${late}`);
}

/** Text inside an element, through shadow roots (`event-card >>> [part=title]`), white space made one. */
export async function textOf(page, selector) {
  return (await page.$eval(selector, (node) => node.textContent)).replace(/\s+/g, ' ').trim();
}

/**
 * Waits for a part inside an element, with a text that fits where one is given. Puppeteer's own wait for a selector watches
 * the document only, and misses what changes in a shadow tree.
 *
 * @param {string} selector - `event-card >>> [part=title]`.
 * @param {RegExp} [pattern]
 */
export async function whenThere(page, selector, pattern = /(?:)/) {
  const [outer, inner] = selector.split(' >>> ');
  const found = await page.waitForFunction(
    (host, part, source) => {
      const node = document.querySelector(host)?.shadowRoot?.querySelector(part);
      return node && new RegExp(source).test(node.textContent.replace(/\s+/g, ' ').trim()) ? node : null;
    },
    {timeout: LIMIT_MS},
    outer,
    inner,
    pattern.source,
  );
  return found.asElement();
}

/** Waits until a part inside an element is gone. */
export function whenGone(page, selector) {
  const [outer, inner] = selector.split(' >>> ');
  return page.waitForFunction((host, part) => !document.querySelector(host).shadowRoot.querySelector(part), {timeout: LIMIT_MS}, outer, inner);
}

/**
 * How a part of the page looks: the number of its colours, and the mean lightness of its pixels from 0 (black) to 255.
 */
export async function lookOf(page, selector) {
  const handle = await page.$(selector);
  const picture = await handle.screenshot({encoding: 'base64'});
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], {type: 'image/png'}));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
    let lightness = 0;
    for (const pixel of pixels) lightness += ((pixel & 255) + ((pixel >> 8) & 255) + ((pixel >> 16) & 255)) / 3;
    return {colors: new Set(pixels).size, lightness: lightness / pixels.length};
  }, picture);
}
