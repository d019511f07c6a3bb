import {execFileSync} from 'node:child_process';
import {launch} from 'puppeteer-core';
import {BROWSER_FLAGS, ensureBrowser} from '../../scripts/browser.mjs';
import {serve} from '../../scripts/serve.mjs';

const HEIGHT = 844;
const PHONE = 390;
/** Elements that are laid out otherwise where there is room. */
const WIDE = {width: 1280, tags: ['event-viewer', 'event-story']};

/**
 * Takes a picture of each story: on a phone, and wide where it is laid out otherwise there; about every second one dark.
 *
 * @param {string[]} named - Tags or stories; none is all of them.
 * @param {(picture: {story: string, width: number, png: Buffer}) => Promise<void>} take
 * @returns What the pictures depend on beside the project: the browser and the letters of the machine.
 */
export async function takePictures(named, take) {
  const [browser, served] = await Promise.all([launch({executablePath: await ensureBrowser(), args: [...BROWSER_FLAGS, '--hide-scrollbars', '--font-render-hinting=none']}), serve('.')]);
  try {
    const all = await storiesOf(browser, served.url);
    const chosen = all.filter((story) => named.length === 0 || named.some((name) => story === name || story.startsWith(`${name}/`)));
    for (const story of chosen) {
      const widths = WIDE.tags.includes(story.split('/')[0]) ? [PHONE, WIDE.width] : [PHONE];
      for (const width of widths) await take({story, width, png: await picture(browser, `${served.url}/stories/?story=${story}`, {width, isDark: isDark(story)})});
    }
    return {browser: await browser.version(), letters: letters()};
  } finally {
    await Promise.all([browser.close(), served.close()]);
  }
}

/** By its name, so that a new story changes no other. */
function isDark(story) {
  return [...story].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2 === 1;
}

async function storiesOf(browser, url) {
  const page = await browser.newPage();
  await page.goto(`${url}/stories/`);
  await page.waitForSelector('html[data-ready]');
  const stories = await page.$$eval('li a', (links) => links.map(({href}) => new URL(href).searchParams.get('story')));
  await page.close();
  return stories;
}

async function picture(browser, url, {width, isDark}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width, height: HEIGHT});
  await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}, {name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light'}]);
  // Maps are painted, as they are before deck.gl has started: when that is differs from time to time, and some pixels with it.
  await page.evaluateOnNewDocument(() => {
    const {getContext} = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
    };
  });
  await page.goto(url);
  await page.waitForSelector('html[data-ready]');
  await page.waitForNetworkIdle({idleTime: 250});
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const png = Buffer.from(await page.screenshot({fullPage: true}));
  await context.close();
  return png;
}

/** The families that the machine writes with. */
function letters() {
  return ['system-ui', 'serif', 'monospace'].map((family) => {
    try {
      return execFileSync('fc-match', ['-f', '%{family}', family], {encoding: 'utf8'});
    } catch {
      return 'unknown';
    }
  });
}
