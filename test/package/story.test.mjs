import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {article, browse, site, whenReady, whenThere} from './browse.mjs';

const VIEWS = `
  <event-map slot="views"><p>A map of the harbours</p></event-map>
  <event-timeline slot="views"></event-timeline>
  <event-card slot="views"></event-card>`;
const FILLER = 'The harbour lies still, and those who wait on the quay talk of the weather, of the price of fish and of the ferry that is late. ';
const TEXT = `
  <p>${FILLER.repeat(8)}</p>
  <p id="ferry" data-event="ferry">The ferry arrives. ${FILLER.repeat(4)}</p>
  <p>${FILLER.repeat(2)} <a id="link" href="#elsewhere">A link</a> ${FILLER.repeat(2)}</p>
  <p id="crane" data-event="crane" data-window="2021-05-02">A crane is lifted ashore. ${FILLER.repeat(4)}</p>
  <p id="north" data-window="2021-05-03/2021-05-04" data-camera="-8.6,41.1,7">The trawler leaves. ${FILLER.repeat(4)}</p>`;
const story = (views, text = TEXT) => `<h1>The harbour</h1><p>${FILLER.repeat(12)}</p>
  <event-story src="stories/harbour.json">${views}${text}</event-story>
  <p id="after" style="min-height:200vh">${FILLER.repeat(20)}</p>`;
const STYLE = '<style>body { margin: 0 auto; padding: 0 20px; max-width: var(--width, none); font: 18px/1.6 serif }</style><script type="module" src="dist/event-map.js"></script>';
const PAGES = {
  'story.html': article(story(VIEWS), {head: STYLE}),
  'column.html': article(story(VIEWS), {head: `<style>:root { --width: 680px }</style>${STYLE}`}),
  'viewer.html': article(story('<event-viewer slot="views"></event-viewer>'), {head: STYLE}),
};

/** Writes down listeners for scrolling and touching that scripts add to the page itself. */
const noteListeners = (page) =>
  page.evaluateOnNewDocument(() => {
    const add = EventTarget.prototype.addEventListener;
    globalThis.noted = [];
    EventTarget.prototype.addEventListener = function (type, ...rest) {
      const isPage = [window, document, document.documentElement, document.body].includes(this) || this.localName === 'event-story';
      if (isPage && /^(scroll|wheel|touch)/.test(type)) globalThis.noted.push(type);
      return add.call(this, type, ...rest);
    };
  });

describe('a story that is led by its text', () => {
  let browser;
  let served;
  before(async () => {
    [browser, served] = await Promise.all([browse(), site(PAGES)]);
  });
  after(() => Promise.all([browser.close(), served.close()]));

  /** Opens a page at the beginning of its story, the views drawn. */
  async function open(name, options) {
    const tab = await browser.open(`${served.url}/${name}`, options);
    await tab.page.$eval('event-story', (element) => element.scrollIntoView());
    await whenThere(tab.page, 'event-story >>> nav');
    return tab;
  }
  /** Scrolls until a step has just passed the middle of what the views leave free. */
  const scrollTo = (page, selector) =>
    page.$eval(selector, (part) => {
      const [stage, text] = ['.stage', '.text'].map((name) => document.querySelector('event-story').shadowRoot.querySelector(name).getBoundingClientRect());
      const isBeside = stage.right <= text.left || text.right <= stage.left;
      scrollBy(0, part.getBoundingClientRect().top - (innerHeight + (isBeside ? 0 : stage.height)) / 2 + 20);
    });
  const stateOf = (page) => page.$eval('event-story', ({store}) => ({selected: store.selected, window: store.window, request: store.camera.request}));
  const whenSelected = (page, id) => page.waitForFunction((wanted) => document.querySelector('event-story').store?.selected === wanted, {}, id);
  const currentOf = (page) => page.$$eval('[aria-current]', (parts) => parts.map(({id}) => id));

  /** The boxes of the views and the text, and of what is seen at points inside the views. */
  const boxesOf = (page) =>
    page.$eval('event-story', (element) => {
      const box = (part) => element.shadowRoot.querySelector(part).getBoundingClientRect().toJSON();
      const stage = box('.stage');
      const at = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) => document.elementFromPoint(stage.left + stage.width / 2, stage.top + share * stage.height));
      const isText = (part) => part?.matches('event-story p') && !part.closest('[slot]');
      return {stage, text: box('.text'), overlaid: at.filter(isText).length, screen: innerHeight, overflow: document.documentElement.scrollWidth - innerWidth};
    });

  describe('with the keyboard alone', () => {
    it('goes from step to step by the buttons, and keeps the focus there', async () => {
      const {page, close} = await open('story.html');
      await (await whenThere(page, 'event-story >>> .turn[aria-label="Next step"]')).focus();
      await page.keyboard.press('Enter');
      await whenSelected(page, 'ferry');
      await page.keyboard.press('Enter');
      await whenSelected(page, 'crane');
      assert.deepEqual(await currentOf(page), ['crane']);
      assert.equal(await page.$eval('event-story', ({shadowRoot}) => shadowRoot.activeElement.getAttribute('aria-label')), 'Next step');
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      await page.keyboard.press('Space');
      await whenSelected(page, 'ferry');
      await close();
    });

    it('goes straight to a step of the bar, which is one tab stop', async () => {
      const {page, close} = await open('story.html');
      await (await whenThere(page, 'event-story >>> .step')).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await whenThere(page, 'event-story >>> .here', /^3 of 3 The trawler leaves\./);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('event-story').store.camera.request?.position);
      assert.deepEqual(await currentOf(page), ['north']);
      await page.keyboard.press('Tab');
      assert.equal(await page.$eval('event-story', ({shadowRoot}) => shadowRoot.activeElement.className), 'turn');
      await close();
    });

    it('comes out of the story into its text, to a link that no view covers', async () => {
      const {page, close} = await open('story.html', {width: 390, height: 844});
      await (await whenThere(page, 'event-story >>> .turn[aria-label="Next step"]')).focus();
      await page.$eval('#link', (link) => scrollBy(0, link.getBoundingClientRect().top - 100));
      await page.keyboard.press('Tab');
      const [link, {stage}] = [await page.$eval('#link', (part) => ({top: part.getBoundingClientRect().top, isFocused: part === document.activeElement})), await boxesOf(page)];
      assert.ok(link.isFocused);
      assert.ok(link.top >= stage.bottom, `${link.top} behind ${stage.bottom}`);
      await close();
    });
  });

  describe('for readers who ask for less motion', () => {
    it('cuts: the map, and the page', async () => {
      const {page, close} = await open('story.html');
      const next = await whenThere(page, 'event-story >>> .turn[aria-label="Next step"]');
      const [before, after] = await next.evaluate((button) => {
        const from = scrollY;
        button.click();
        return [from, scrollY];
      });
      assert.ok(after > before, `${before} to ${after}`);
      await whenSelected(page, 'ferry');
      await next.click();
      await whenSelected(page, 'crane');
      assert.equal((await stateOf(page)).request.animate, false);
      await close();
    });

    it('does not cut for others', async () => {
      const {page, close} = await open('story.html');
      await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'no-preference'}]);
      await scrollTo(page, '#ferry');
      await whenSelected(page, 'ferry');
      assert.equal((await stateOf(page)).request.animate, true);
      await close();
    });
  });

  for (const [name, file, width, height] of [
    ['a phone', 'story.html', 320, 568],
    ['a column of 680 pixels', 'column.html', 1280, 900],
    ['a wide screen', 'story.html', 1280, 900],
    ['a phone on its side', 'story.html', 844, 390],
  ]) {
    it(`keeps the views in sight on ${name} while the steps pass, beside or above the text and never over it`, async () => {
      const {page, close} = await open(file, {width, height});
      for (const step of ['#ferry', '#crane', '#north']) {
        await scrollTo(page, step);
        const {stage, text, overlaid, screen, overflow} = await boxesOf(page);
        assert.ok(stage.top >= -1 && stage.bottom <= screen + 1, `${step}: from ${stage.top} to ${stage.bottom} of ${screen}`);
        assert.ok(stage.right <= text.left || stage.bottom <= screen * 0.65, `${step}: ${JSON.stringify({stage, text})}`);
        assert.equal(overlaid, 0, step);
        assert.ok(overflow <= 0, `${step}: ${overflow} pixels too wide`);
      }
      await close();
    });

    it(`lets them go on ${name} at the end of the story`, async () => {
      const {page, close} = await open(file, {width, height});
      await page.$eval('#after', (part) => part.scrollIntoView());
      assert.ok((await boxesOf(page)).stage.bottom <= 1);
      await close();
    });
  }

  it('stands beside the text where there is room, on the side that the page asks for', async () => {
    const {page, close} = await open('story.html');
    const start = await boxesOf(page);
    assert.ok(start.stage.right < start.text.left);
    await page.$eval('event-story', (element) => (element.side = 'end'));
    const end = await page.waitForFunction(() => {
      const {shadowRoot} = document.querySelector('event-story');
      const [stage, text] = ['.stage', '.text'].map((part) => shadowRoot.querySelector(part).getBoundingClientRect());
      return text.right < stage.left;
    });
    assert.ok(end);
    await close();
  });

  it('leads the map', async () => {
    const {page, close} = await open('story.html');
    await whenReady(page, 'event-map');
    await scrollTo(page, '#north');
    await page.waitForFunction(() => {
      const {position} = document.querySelector('event-story').store.camera;
      return position && Math.abs(position.longitude + 8.6) < 0.01 && Math.abs(position.latitude - 41.1) < 0.01;
    });
    await close();
  });

  it('leads a whole viewer, which fills the room of the views', async () => {
    const {page, close} = await open('viewer.html');
    await scrollTo(page, '#crane');
    await whenSelected(page, 'crane');
    const [isShared, share] = await page.$eval('event-viewer', (viewer) => [
      viewer.store === viewer.parentElement.store,
      viewer.offsetHeight / viewer.assignedSlot.parentElement.offsetHeight,
    ]);
    assert.ok(isShared);
    assert.ok(share > 0.95, `${share} of the room`);
    await close();
  });

  it('listens to no scroll, wheel or touch of the page, and lets a finger on the map scroll it', async () => {
    const {page, complaints, close} = await open('story.html', {width: 390, height: 844, before: noteListeners});
    await whenReady(page, 'event-map');
    assert.deepEqual(await page.evaluate(() => globalThis.noted), []);
    const map = await (await page.$('event-map')).boundingBox();
    const from = await page.evaluate(() => scrollY);
    const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];
    const finger = await page.touchscreen.touchStart(x, y);
    for (let pixels = 10; pixels <= 150; pixels += 10) await finger.move(x, y - pixels);
    await finger.end();
    await page.waitForFunction((before) => scrollY > before + 50, {}, from);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('is printed with the views above the text, and nothing over anything', async () => {
    const {page, close} = await open('story.html', {width: 794, height: 1123});
    await whenReady(page);
    await scrollTo(page, '#crane');
    await whenSelected(page, 'crane');
    await page.emulateMediaType('print');
    const boxes = await page.$$eval('[slot=views], [slot=views] ~ p', (parts) => parts.map((part) => [part.localName, part.getBoundingClientRect().top, part.getBoundingClientRect().bottom]));
    for (const [index, [name, top, bottom]] of boxes.entries()) {
      assert.ok(bottom - top > 20, `${name} is ${bottom - top} pixels high`);
      assert.ok(index === 0 || top >= boxes[index - 1][2], `${name} at ${top} begins before ${boxes[index - 1]} ends`);
    }
    assert.equal(await page.$eval('event-story', ({shadowRoot}) => getComputedStyle(shadowRoot.querySelector('.stage')).position), 'static');
    await close();
  });

  it('is a text with what stands in the views, where no script runs', async () => {
    const {page, close} = await browser.open(`${served.url}/story.html`, {before: (tab) => tab.setJavaScriptEnabled(false)});
    const session = await page.createCDPSession();
    const {root} = await session.send('DOM.getDocument', {depth: -1});
    for (const selector of ['#crane', 'event-map > p']) {
      const {nodeId} = await session.send('DOM.querySelector', {nodeId: root.nodeId, selector});
      const {model} = await session.send('DOM.getBoxModel', {nodeId});
      assert.ok(model.width > 300 && model.height > 10, selector);
    }
    await close();
  });
});
