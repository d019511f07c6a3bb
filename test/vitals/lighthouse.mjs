import {createRequire} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {launch} from 'puppeteer-core';
import {BROWSER_FLAGS, ensureBrowser} from '../../scripts/browser.mjs';

const SCORES = [
  {id: 'performance', asked: 95},
  {id: 'accessibility', asked: 100},
  {id: 'best-practices', asked: 100},
];
const METRICS = [
  {id: 'cumulative-layout-shift', what: 'layout shift while it loads', asked: 0, say: (value) => value.toFixed(3)},
  {id: 'total-blocking-time', what: 'total blocking time', asked: 100, say: (value) => `${value.toFixed(0)} ms`},
  {id: 'first-contentful-paint', what: 'first contentful paint', say: (value) => `${(value / 1000).toFixed(2)} s`},
  {id: 'largest-contentful-paint', what: 'largest contentful paint', say: (value) => `${(value / 1000).toFixed(2)} s`},
];
/** A phone of the tool's own choice, with its own throttling: runs differ, and the one in the middle counts. */
const RUNS = 3;

/**
 * Scores of a page by Lighthouse: mobile, with its default throttling.
 *
 * @param {string} url
 * @param {string} folder - Where Lighthouse is installed.
 */
export async function lighthouseFigures(url, folder) {
  const entry = createRequire(path.join(folder, 'index.js')).resolve('lighthouse');
  const {default: lighthouse} = await import(pathToFileURL(entry).href);
  const results = [];
  for (let run = 0; run < RUNS; run++) {
    const browser = await launch({executablePath: await ensureBrowser(), args: BROWSER_FLAGS});
    try {
      const {lhr} = await lighthouse(url, {port: Number(new URL(browser.wsEndpoint()).port), output: 'json', logLevel: 'error', onlyCategories: SCORES.map(({id}) => id)});
      if (lhr.runtimeError) throw new Error(`Lighthouse could not measure ${url}: ${lhr.runtimeError.message}`);
      results.push(lhr);
    } finally {
      await browser.close();
    }
  }
  const middle = results.toSorted((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'))[Math.floor(RUNS / 2)];
  for (const line of complaintsOf(middle)) console.log(line);
  return [
    ...SCORES.map(({id, asked}) => ({what: `Lighthouse, ${middle.categories[id].title.toLowerCase()}`, said: String(scoreOf(middle, id)), asked: `≥ ${asked}`, isMet: scoreOf(middle, id) >= asked})),
    ...METRICS.map(({id, what, asked, say}) => {
      const {numericValue} = middle.audits[id];
      return {what, said: say(numericValue), asked: asked === undefined ? '' : `≤ ${say(asked)}`, isMet: asked === undefined || numericValue <= asked};
    }),
  ];
}

const scoreOf = ({categories}, id) => Math.round(categories[id].score * 100);

/** What keeps a score from being full, in a line each. */
function complaintsOf({categories, audits}) {
  return SCORES.flatMap(({id}) =>
    categories[id].auditRefs.flatMap(({id: audit, weight}) => {
      const {score, title, displayValue = ''} = audits[audit];
      return weight > 0 && score !== null && score < 0.9 ? [`${id}: ${title} ${displayValue}`] : [];
    }),
  );
}
