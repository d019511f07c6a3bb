import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {ROOT, browse} from './browse.mjs';
import {serve} from '../../scripts/serve.mjs';

const BANGUI = {longitude: 18.583333, latitude: 4.366667, zoom: 11};

describe('the archive', () => {
  let browser;
  let served;
  let tab;
  before(async () => {
    [browser, served] = await Promise.all([browse(), serve(ROOT)]);
    tab = await browser.open(`${served.url}/demo/archive/`);
    await tab.page.$eval('event-viewer', (viewer) => viewer.ready);
  });
  after(() => Promise.all([browser.close(), served.close()]));

  /** What is in the shadow of the map of a viewer. */
  const inMap = (read, ...args) => tab.page.$eval('event-viewer', read, ...args);

  it('has all 1,848 events of its file, none dropped, each with a date and a place', async () => {
    const seen = await inMap(({store}) => [store.total, store.issues.filter(({severity}) => severity === 'error').length, store.table.datedLength, store.table.categories.length]);
    assert.deepEqual(seen, [1848, 0, 1848, 3]);
  });

  it('has spans of up to a year as the spans that they are', async () => {
    const days = await inMap(({store: {table}}) => Math.max(...Array.from(table.startMs, (startMs, row) => (table.endMs[row] - startMs) / 86_400_000)));
    assert.ok(days > 300 && days <= 366, `${days} days`);
  });

  it('leads to each of the 221 events on one point in Bangui', async () => {
    const {page} = tab;
    await page.evaluate((position) => document.querySelector('event-viewer').store.camera.lookAt({position}), BANGUI);
    const map = await page.evaluateHandle(() => document.querySelector('event-viewer').shadowRoot.querySelector('event-map'));
    await map.evaluate((element) => element.ready);
    await map.scrollIntoView();
    const {x, y, width, height} = await map.boundingBox();
    await page.mouse.click(x + width / 2, y + height / 2);
    const spot = await page.waitForFunction((element) => element.shadowRoot.querySelector('.spot'), {}, map);
    assert.equal(await spot.evaluate((node) => node.ariaLabel), '221 events at one place');
    const count = await spot.evaluate(async (node) => {
      const items = () => node.querySelectorAll('li').length;
      for (let before = 0; before < items(); ) {
        before = items();
        node.scrollTop = node.scrollHeight;
        // Scrolling is told with a frame, and drawn in the next.
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      }
      return items();
    });
    assert.equal(count, 221);
    await spot.evaluate((node) => node.querySelector('li:last-child button').click());
    assert.match(await inMap(({store}) => store.selected), /^\d+$/);
  });

  it('makes an archive of a hundred thousand events, and says how long each part took', async () => {
    const {page, complaints} = tab;
    await page.$eval('.maker', (form) => form.scrollIntoView());
    await page.$eval('input[value="100000"]', (input) => input.click());
    await page.waitForFunction(() => /^100,000 events: made in [\d.]+ s, read in [\d.]+ s, drawn in [\d.]+ s\.$/.test(document.querySelector('.maker output').value));
    assert.deepEqual(await page.$eval('#invented', ({store}) => [store.total, store.issues.filter(({severity}) => severity === 'error').length]), [100_000, 0]);
    assert.deepEqual(complaints, []);
  });

  it('gives its credit beside the data, with the licence', async () => {
    const credit = await tab.page.$eval('[slot=credit]', (node) => node.textContent);
    assert.match(credit, /UCDP Georeferenced Event Dataset 23\.1, CC BY 4\.0/);
  });
});
