import {mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {launch} from 'puppeteer-core';
import {BROWSER_FLAGS, ensureBrowser} from '../../scripts/browser.mjs';
import {serve} from '../../scripts/serve.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FIXTURES = fileURLToPath(new URL('fixtures/', import.meta.url));

/**
 * Serves pages from a temporary folder, with `dist/` and the event files of the fixtures beside them.
 *
 * @param {Record<string, string>} pages - Text by file name.
 * @param {Record<string, string>} [links] - Folders of the project by the name that they are served under.
 */
export async function site(pages, links = {dist: 'dist'}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'event-pages-'));
  for (const [name, target] of Object.entries(links)) await symlink(path.join(ROOT, target), path.join(folder, name), 'junction');
  await symlink(FIXTURES, path.join(folder, 'stories'), 'junction');
  for (const [name, text] of Object.entries(pages)) await writeFile(path.join(folder, name), text);
  const {url, close} = await serve(folder);
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
  const browser = await launch({executablePath: await ensureBrowser(), args: BROWSER_FLAGS});
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

/** Waits until the elements have read their file and drawn it. Without a selector: every element of the page. */
export function whenReady(page, selector = 'event-map, event-timeline, event-card, event-list') {
  return page.evaluate(async (wanted) => {
    for (const element of document.querySelectorAll(wanted)) {
      await customElements.whenDefined(element.localName);
      await element.ready;
    }
  }, selector);
}

/** Text of a part inside an element, white space made one; null where there is none. */
export function textOf(page, selector, inner) {
  return page.evaluate((outer, part) => readText(outer, part), selector, inner);
}
