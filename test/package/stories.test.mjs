import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {faultsInAllSchemes} from './axe.mjs';
import {ROOT, browse} from './browse.mjs';
import {serve} from '../../scripts/serve.mjs';

const WIDTH = 320;
/** A story about a file that is not there complains of that. */
const EXPECTED = /nowhere\.json|404 \(Not Found\)/;

describe('every story', () => {
  let browser;
  let served;
  let names;

  before(async () => {
    [browser, served] = await Promise.all([browse(), serve(ROOT)]);
    const {page, complaints, close} = await browser.open(`${served.url}/stories/`);
    await page.waitForSelector('html[data-ready]');
    names = await page.$$eval('li a', (links) => links.map(({href}) => new URL(href).searchParams.get('story')));
    assert.deepEqual(complaints, []);
    await close();
  });
  after(() => Promise.all([browser.close(), served.close()]));

  it('has one file for each tag', async () => {
    const {page, close} = await browser.open(`${served.url}/stories/`);
    await page.waitForSelector('html[data-ready]');
    const tags = await page.evaluate(() => [...new Set([...document.querySelectorAll('li a')].map(({href}) => new URL(href).searchParams.get('story').split('/')[0]))]);
    assert.deepEqual(tags.sort(), ['event-card', 'event-filter', 'event-list', 'event-map', 'event-story', 'event-timeline', 'event-viewer']);
    await close();
  });

  it(`is drawn on a screen of ${WIDTH} pixels without a complaint, no wider than that, and with no fault of accessibility, light, dark or in forced colours`, async () => {
    const faults = {};
    for (const name of names) {
      const {page, complaints, close} = await browser.open(`${served.url}/stories/?story=${encodeURIComponent(name)}`, {
        width: WIDTH,
        height: 720,
      });
      await page.waitForSelector('html[data-ready]').catch((reason) => assert.fail(`${name}: ${reason.message} ${complaints.join(' ')}`));
      assert.deepEqual(complaints.filter((text) => !EXPECTED.test(text)), [], name);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= WIDTH, `${name} is too wide`);
      const found = await faultsInAllSchemes(page);
      if (found.length > 0) faults[name] = found;
      await close();
    }
    assert.deepEqual(faults, {});
  });
});
