import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {ROOT, browse, textOf, whenGone, whenReady, whenThere} from './browse.mjs';
import {serve} from '../../scripts/serve.mjs';

const VIEWS = 'event-story > event-map, event-story > event-timeline, event-story > event-card';

describe('the article about Kazakhstan', () => {
  let browser;
  let served;
  let page;
  let requests;
  let complaints;

  before(async () => {
    [browser, served] = await Promise.all([browse(), serve(ROOT)]);
    ({page, requests, complaints} = await browser.open(`${served.url}/demo/kazakhstan/`));
  });
  after(() => Promise.all([browser.close(), served.close()]));

  const media = () => requests.filter((url) => url.includes('/kazakhstan/media/')).map((url) => url.split('/').at(-1));
  const title = (pattern) => whenThere(page, 'event-story > event-card >>> [part=title]', pattern);

  /** Brings a step into the middle of the screen, as scrolling does. */
  const read = (selector) => page.$eval(`event-story ${selector}`, (step) => step.scrollIntoView({block: 'center'}));
  const state = () =>
    page.$eval('event-story', ({store}) => ({
      selected: store.selected,
      visible: store.visibleCount,
      position: store.camera.position && [store.camera.position.longitude, store.camera.position.latitude].map((degrees) => Number(degrees.toFixed(2))),
    }));

  it('begins with a notice, and loads no image of an event before it is accepted', async () => {
    await page.$eval('event-story', (story) => story.scrollIntoView());
    await whenThere(page, 'event-story >>> .warning', /Before you look.*violence and death/);
    assert.deepEqual(media(), []);
    await (await whenThere(page, 'event-story >>> .warning button')).click();
    await whenGone(page, 'event-story >>> .warning');
    await page.$eval('event-story', (story) => story.scrollIntoView());
    await whenReady(page, VIEWS);
  });

  it('selects, for each paragraph, the event that it tells of, and brings the map there', async () => {
    await read('[data-event=aktau-night-chant]');
    await title(/^After dark, Aktau tells/);
    await page.waitForFunction(() => Math.round(document.querySelector('event-story').store.camera.position.longitude) === 51);
    assert.equal(await page.$eval('[data-event=aktau-night-chant]', (step) => step.getAttribute('aria-current')), 'step');
  });

  it('shows the five events of 4 January where the text does, and the country around them', async () => {
    await read('[data-event^="aktobe-morning"]');
    await page.waitForFunction(() => document.querySelector('event-story').store.visibleCount === 5);
    await page.waitForFunction(() => document.querySelector('event-story').store.camera.position.zoom < 5);
    const {selected, position} = await state();
    assert.equal(selected, 'aktobe-morning-demonstration');
    // Between Aktau and Almaty.
    assert.ok(position[0] > 60 && position[0] < 68, String(position));
  });

  it('asks for no image that may distress, in any of its paragraphs', async () => {
    for (const id of ['atyrau-police-overwhelmed', 'almaty-first-death', 'almaty-shield-and-guns']) {
      await read(`[data-event=${id}]`);
      await page.waitForFunction((wanted) => document.querySelector('event-story').store.selected === wanted, {}, id);
      await whenReady(page, 'event-story > event-card');
    }
    assert.deepEqual(media().filter((name) => /atyrau|almaty-first|almaty-guns|almaty-bodies/.test(name)), []);
  });

  it('follows its links to events that have no paragraph of their own', async () => {
    await read('[data-event^=taldykorgan-statue]');
    await title(/Taldykorgan/);
    await (await page.$('a[href="#event=aktobe-stun-grenades"]')).click();
    await title(/stun grenades/);
  });

  it('lays the claims of the toll side by side, by who made them, and adds none of them up', async () => {
    await read('[data-event=official-toll]');
    await title(/the counts differ/);
    const claims = await textOf(page, 'event-story > event-card >>> [part~=claims]');
    for (const figure of ['26', '18', '1,000', 'Interior ministry', 'Health ministry']) assert.ok(claims.includes(figure), figure);
    assert.ok(!/44|62|1,018|1,044/.test(claims), claims);
  });

  it('says under the story what the images do not show', async () => {
    await page.$eval('event-list', (list) => list.scrollIntoView());
    await whenReady(page, 'event-list');
    await page.$eval('event-story', ({store}) => store.setWindow(null));
    await whenThere(page, 'event-list >>> section', /What the images do not show.*no image shows violence by demonstrators/);
  });

  it('is read without a complaint of the browser, and from its own files only', () => {
    assert.deepEqual(complaints, []);
    assert.deepEqual(requests.filter((url) => !url.startsWith(served.url) && !url.startsWith('data:') && !url.startsWith('blob:')), []);
  });
});
