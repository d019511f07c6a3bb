import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {article, browse, site, textOf, whenReady, whenThere} from './browse.mjs';

const FAR = '<div style="height: 4000px">Paragraphs in between</div>';
const PAGES = {
  'linked.html': article(`
    <div><event-timeline src="stories/harbour.json"></event-timeline></div>
    ${FAR}
    <div><event-map src="stories/harbour.json" center="-9.14,38.7" zoom="9"></event-map></div>`),
  'stories.html': article(`
    <div id="first"><event-map src="stories/harbour.json" center="-9.14,38.7" zoom="9"></event-map><event-timeline src="stories/harbour.json"></event-timeline></div>
    <div id="second"><event-map src="stories/mountain.json"></event-map><event-timeline src="stories/mountain.json"></event-timeline><event-list src="stories/mountain.json"></event-list></div>`),
};
const ENGINE = /\/chunks\/engine-/;

/** Clicks the mark of an event on the timeline, as a reader does. */
async function clickMark(page, timeline, title) {
  const mark = await whenThere(page, `${timeline} >>> .mark[aria-label^="${title}"] .symbol`);
  await mark.scrollIntoView();
  await mark.click();
}

describe('a page with one script tag', () => {
  let browser;
  let served;
  before(async () => ([browser, served] = await Promise.all([browse(), site(PAGES)])));
  after(() => Promise.all([browser.close(), served.close()]));

  it('asks for the event file once, however many elements name it', async () => {
    const {page, requests, complaints, close} = await browser.open(`${served.url}/linked.html`);
    await whenReady(page, 'event-timeline');
    await page.$eval('event-map', (map) => map.scrollIntoView());
    await whenReady(page, 'event-map');
    assert.equal(requests.filter((url) => url.endsWith('harbour.json')).length, 1);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('leaves the map engine on the server until the reader comes near the map', async () => {
    const {page, requests, close} = await browser.open(`${served.url}/linked.html`);
    await Promise.all([whenReady(page, 'event-timeline'), page.waitForNetworkIdle()]);
    assert.equal(requests.filter((url) => ENGINE.test(url)).length, 0);
    await page.$eval('event-map', (map) => map.scrollIntoView());
    await whenReady(page, 'event-map');
    assert.equal(requests.filter((url) => ENGINE.test(url)).length, 1);
    await close();
  });

  it('selects on the map what is selected on a timeline far away', async () => {
    const {page, close} = await browser.open(`${served.url}/linked.html`);
    await whenReady(page, 'event-timeline');
    await clickMark(page, 'event-timeline', 'The ferry arrives');
    assert.equal(await page.$eval('event-map', (map) => map.store.selected), 'ferry');
    await close();
  });

  it('selects on the timeline what is clicked on a map far away', async () => {
    const {page, close} = await browser.open(`${served.url}/linked.html`);
    await whenReady(page, 'event-timeline');
    const map = await page.$('event-map');
    await map.scrollIntoView();
    await whenReady(page, 'event-map');
    await map.click();
    assert.match(await page.$eval('event-timeline >>> .mark[aria-pressed=true]', (mark) => mark.getAttribute('aria-label')), /^The ferry arrives/);
    await close();
  });

  it('keeps two stories apart: a choice, a window and a pace in one leave the other as it was', async () => {
    const {page, requests, complaints, close} = await browser.open(`${served.url}/stories.html`);
    await whenReady(page, '#first > *');
    await clickMark(page, '#first event-timeline', 'The ferry arrives');
    await page.$eval('#first event-map', (map) => map.setAttribute('window', '2021-05-01'));
    await page.$eval('#first event-timeline', (timeline) => timeline.setAttribute('speed', '2'));
    await page.$eval('#second', (second) => second.scrollIntoView());
    await whenReady(page, '#second > *');
    const state = (selector) => page.$eval(selector, ({store}) => [store.selected, store.window, store.speed, store.total]);
    assert.deepEqual(await state('#second event-map'), [null, null, 1, 2]);
    assert.deepEqual(await state('#second event-timeline'), [null, null, 1, 2]);
    assert.deepEqual((await state('#first event-map'))[0], 'ferry');
    assert.match(await textOf(page, '#second event-timeline >>> [part=window]'), /All dates 2 events/);
    assert.match(await textOf(page, '#first event-timeline >>> [part=window]'), /1 of 4 events/);
    assert.equal(requests.filter((url) => url.endsWith('.json')).length, 2);
    assert.deepEqual(complaints, []);
    await close();
  });
});
