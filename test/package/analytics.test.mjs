import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {ROOT, article, browse, site, whenReady, whenThere} from './browse.mjs';

const SRC = 'src="stories/harbour.json"';
const PAGES = {
  'session.html': article(`<p>The <a id="ferry" href="#event=ferry">ferry</a> came late.</p>
    ${['event-list', 'event-card', 'event-filter', 'event-timeline', 'event-map'].map((tag) => `<${tag} ${SRC}></${tag}>`).join('')}`),
};
const NAMES = ['load', 'error', 'select', 'window-change', 'filter-change', 'camera-change', 'playback-change', 'media-open', 'warning-accept', 'outbound'].map((name) => `event-${name}`);
const declarations = JSON.parse(readFileSync(path.join(ROOT, 'custom-elements.json'), 'utf8')).modules.flatMap((module) => module.declarations ?? []);

describe('what a newsroom’s analytics hear on the document while a reader is there', () => {
  let browser;
  let served;
  let tab;
  const heard = [];

  before(async () => {
    [browser, served] = await Promise.all([browse(), site(PAGES)]);
    const listen = (page) =>
      page.evaluateOnNewDocument((names) => {
        window.told = [];
        for (const name of names) document.addEventListener(name, (event) => window.told.push({name, tag: event.target.localName, detail: event.detail, cancelable: event.cancelable}));
        document.addEventListener('event-outbound', (event) => event.preventDefault());
      }, NAMES);
    tab = await browser.open(`${served.url}/session.html`, {height: 2400, before: listen});
    await whenReady(tab.page);
  });
  after(async () => {
    await Promise.all([browser.close(), served.close()]);
    assert.deepEqual(tab.complaints, []);
    assert.deepEqual(tab.requests.filter((url) => !url.startsWith(served.url) && !url.startsWith('data:')), []);
  });

  /** What is told from an act on: steps of the same kind that follow each other count once. */
  async function during(act, isDone) {
    await tab.page.evaluate('window.told.length = 0');
    await act();
    if (isDone) await tab.page.waitForFunction(isDone, {timeout: 10_000});
    const told = await tab.page.evaluate('window.told');
    heard.push(...told);
    return told.map(({name, tag}) => `${name} ${tag}`).filter((each, index, all) => each !== all[index - 1]);
  }
  const detail = () => heard.at(-1).detail;
  const press = (selector, key) => tab.page.focus(selector).then(() => tab.page.keyboard.press(key));
  const boxOf = async (selector) => (await tab.page.$(selector)).boundingBox();

  it('the loading of the story, once for each element', async () => {
    const told = await tab.page.evaluate('window.told');
    heard.push(...told);
    assert.deepEqual(told.map(({name, tag}) => `${name} ${tag}`).sort(), ['card', 'filter', 'list', 'map', 'timeline'].map((kind) => `event-load event-${kind}`));
    assert.deepEqual(detail(), {src: `${served.url}/stories/harbour.json`, total: 4, issues: []});
  });

  it('an event that is opened with the keyboard, where the reader does so', async () => {
    assert.deepEqual(await during(() => press('event-list >>> [data-row="0"]', 'Enter')), ['event-select event-list']);
    assert.deepEqual(detail(), {id: 'ferry'});
    await whenThere(tab.page, 'event-card >>> [part=title]', /ferry/);
  });

  it('the large view of an image', async () => {
    const told = await during(() => tab.page.click('event-card >>> .enlarge'), () => document.querySelector('event-card').shadowRoot.querySelector('dialog'));
    assert.deepEqual(told, ['event-media-open event-card']);
    assert.deepEqual([detail().id, detail().index, detail().type, detail().src], ['ferry', 0, 'image', `${served.url}/stories/ferry.svg`]);
    await tab.page.keyboard.press('Escape');
  });

  it('a link that is followed out of the page, which it may stop', async () => {
    assert.deepEqual(await during(() => tab.page.click('event-card >>> a[href^="https://example.org"]')), ['event-outbound event-card']);
    assert.deepEqual(detail(), {href: 'https://example.org/ferries', id: 'ferry'});
    assert.equal(tab.page.url(), `${served.url}/session.html`);
  });

  it('a category that is taken away', async () => {
    assert.deepEqual(await during(() => tab.page.$eval('event-filter >>> .legend input', (box) => box.click())), ['event-filter-change event-filter']);
    assert.deepEqual(Object.keys(detail().filters), ['categories']);
    assert.deepEqual(await during(() => tab.page.click('event-filter >>> .reset')), ['event-filter-change event-filter']);
    assert.deepEqual(detail(), {filters: {}});
  });

  it('a playback that is started with the keyboard, and stopped by a drag of the map', async () => {
    const told = await during(() => press('event-timeline >>> .play', 'Enter'), () => window.told.filter(({name}) => name === 'event-window-change').length > 3);
    assert.deepEqual(told, ['event-playback-change event-timeline', 'event-window-change event-timeline']);
    const {x, y, width, height} = await boxOf('event-map');
    const stopped = await during(
      async () => {
        await tab.page.mouse.move(x + width / 2, y + height / 2);
        await tab.page.mouse.down();
        await tab.page.mouse.move(x + width / 2 + 60, y + height / 2, {steps: 4});
        await tab.page.mouse.up();
      },
      () => window.told.some(({name}) => name === 'event-camera-change'),
    );
    assert.deepEqual(stopped.filter((each) => !each.startsWith('event-window-change')), ['event-playback-change event-map', 'event-camera-change event-map']);
    assert.deepEqual(Object.keys(detail().camera), ['longitude', 'latitude', 'zoom']);
    assert.deepEqual(await during(() => tab.page.evaluate(() => new Promise(requestAnimationFrame))), []);
  });

  it('dates that are drawn with the brush, and all dates by the keyboard', async () => {
    const {x, y, width} = await boxOf('event-timeline >>> svg.histogram');
    const told = await during(async () => {
      await tab.page.mouse.move(x + width * 0.05, y + 10);
      await tab.page.mouse.down();
      await tab.page.mouse.move(x + width * 0.25, y + 10, {steps: 5});
      await tab.page.mouse.up();
    });
    assert.deepEqual(told, ['event-window-change event-timeline']);
    assert.deepEqual(detail(), await tab.page.$eval('event-timeline', ({store}) => ({window: store.window})));
    assert.deepEqual(await during(() => press('event-timeline >>> .all', 'Enter')), ['event-window-change event-timeline']);
    assert.deepEqual(detail(), {window: null});
  });

  it('a card that is closed with Escape', async () => {
    assert.deepEqual(await during(() => press('event-card >>> .close', 'Escape')), ['event-select event-card']);
    assert.deepEqual(detail(), {id: null});
  });

  it('a link in the text of the article, on the first element of the story', async () => {
    assert.deepEqual(await during(() => tab.page.click('#ferry'), 'window.told.length > 0'), ['event-select event-list']);
    assert.deepEqual(detail(), {id: 'ferry'});
  });

  it('and nothing of what the page does by itself', async () => {
    const told = await during(() =>
      tab.page.evaluate(async () => {
        const [list, timeline, map] = ['event-list', 'event-timeline', 'event-map'].map((tag) => document.querySelector(tag));
        Object.assign(list, {selected: 'trawler', window: '2021-05-01/2021-05-03', lang: 'de'});
        Object.assign(timeline, {speed: 2, loop: true, playMode: 'growing', skipEmpty: true});
        Object.assign(map, {center: '-9,39', zoom: 7});
        list.store.setFilters({text: 'a'});
        timeline.play();
        timeline.pause();
        await Promise.all([list, timeline, map].map((element) => element.updateComplete));
        list.store.camera.lookAt({ids: ['ferry']});
        await map.updateComplete;
        await new Promise(requestAnimationFrame);
      }),
    );
    assert.deepEqual(told, []);
  });

  it('and each of them is in the manifest of its element, with the members of its detail', () => {
    const kinds = new Map(heard.map((each) => [`${each.name} ${each.tag}`, each]));
    assert.ok(kinds.size >= 14, [...kinds.keys()].join());
    for (const {name, tag, detail: told, cancelable} of kinds.values()) {
      const found = declarations.find(({tagName}) => tagName === tag)?.events.find((event) => event.name === name);
      assert.ok(found?.description, `${name} of ${tag}`);
      const members = [...found.type.text.matchAll(/(\w+): /g)].map(([, member]) => member);
      assert.deepEqual(Object.keys(told).sort(), members.sort(), `${name} of ${tag}: ${found.type.text}`);
      assert.equal(cancelable, /Cancelable/.test(found.description), `${name} of ${tag}`);
    }
  });
});
