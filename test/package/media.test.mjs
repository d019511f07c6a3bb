import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {article, browse, site, textOf, whenGone, whenReady, whenThere} from './browse.mjs';

const CREDIT = {name: 'Nurlan Musaev', platform: 'Facebook', url: 'https://facebook.invalid/1'};
const DEATH = [{kind: 'death', text: 'The original shows a dead person.'}];
const CLIP = {type: 'video', src: 'media/placeholder.mp4', captions: 'media/placeholder.vtt', poster: 'media/aktau-night-chant.svg', alt: 'A chant', credit: CREDIT};
const POST = {type: 'embed', src: 'https://post.invalid/1', alt: 'A clip of the square', credit: {name: '@jardemalie', platform: 'Twitter'}, archiveUrl: 'https://archive.invalid/1'};
const image = (name, members = {}) => ({type: 'image', src: `media/${name}.svg`, alt: `About ${name}`, caption: `Caption of ${name}.`, credit: CREDIT, ...members});
const EVENTS = {
  plain: [image('zhanaozen-statement'), image('aktau-convoy'), image('almaty-bodies', {sensitivity: DEATH})],
  clip: [CLIP],
  death: [image('almaty-first-death', {sensitivity: DEATH})],
  fight: [{...CLIP, poster: 'media/almaty-shield.svg', sensitivity: [{kind: 'violence'}]}],
  riot: [{...POST, sensitivity: [{kind: 'violence'}]}],
  post: [POST],
  broken: [image('no-such-image'), {...CLIP, poster: 'media/no-such-poster.svg'}, {...CLIP, captions: 'media/no-such-captions.vtt'}, image('aktau-convoy')],
};
const STORY = {
  type: 'FeatureCollection',
  lang: 'en',
  timeZone: 'Asia/Almaty',
  features: Object.entries(EVENTS).map(([id, media], index) => ({
    type: 'Feature',
    id,
    geometry: null,
    properties: {title: `The event ${id}`, when: `2022-01-0${index + 1}`, place: 'Almaty', media},
  })),
};
const FAR = '<p style="height: 3000px">Paragraphs in between</p>';
const PAGES = {
  'card.html': article(`<div style="height: 300px"></div><event-card src="story.json"></event-card>${FAR}`),
  'story.json': JSON.stringify(STORY),
};
const CARD = 'event-card >>>';

describe('media of a card in a page', () => {
  let browser;
  let served;
  before(async () => ([browser, served] = await Promise.all([browse(), site(PAGES, {dist: 'dist', media: 'demo/kazakhstan/media'})])));
  after(() => Promise.all([browser.close(), served.close()]));

  /** Opens the page with an event in its card. Hosts that end in .invalid answer with an empty page. */
  async function open(id, {attributes = {}, ...options} = {}) {
    const tab = await browser.open(`${served.url}/card.html`, {...options, before: answerForOthers});
    await whenReady(tab.page);
    await tab.page.$eval('event-card', (card, values) => Object.entries(values).forEach(([name, value]) => card.setAttribute(name, value)), {...attributes, selected: id});
    await whenThere(tab.page, `${CARD} [part=title]`, new RegExp(`The event ${id}`));
    await quiet(tab.page);
    const asked = (name) => tab.requests.filter((url) => url.includes(name)).length;
    return {...tab, asked};
  }

  async function answerForOthers(page) {
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      new URL(request.url()).hostname.endsWith('.invalid') ? request.respond({contentType: 'text/html', body: '<!doctype html><p>A post</p>'}) : request.continue(),
    );
  }

  const quiet = (page) => page.waitForNetworkIdle({idleTime: 400});
  const press = async (page, selector) => (await whenThere(page, `${CARD} ${selector}`)).click();
  /** Waits until an image is loaded. @returns Its own width. */
  const decoded = async (page, selector) => (await whenThere(page, `${CARD} ${selector}`)).evaluate((image) => image.decode().then(() => image.naturalWidth));
  /** What has the focus in the card, as a selector would name it. */
  const focus = (page) => page.$eval('event-card', ({shadowRoot}) => shadowRoot.activeElement && (shadowRoot.activeElement.ariaLabel ?? shadowRoot.activeElement.localName));
  const isShown = (page, selector) => page.$eval(`${CARD} ${selector}`, (part) => part.checkVisibility() && part.getBoundingClientRect().width > 0);

  describe('that may distress', () => {
    it('are not asked for before the reader accepts, neither an image, a clip, its poster nor a post', async () => {
      const {page, requests, close} = await open('death', {attributes: {social: 'click'}});
      for (const id of ['fight', 'riot']) {
        await page.$eval('event-card', (card, next) => card.select(next), id);
        await whenThere(page, `${CARD} .cover`, /Shows violence\. Show this/);
        await quiet(page);
      }
      assert.deepEqual(requests.filter((url) => url.includes('/media/') || url.includes('.invalid')), []);
      await close();
    });

    it('are asked for when the reader accepts: the image, and of a clip its poster only', async () => {
      const {page, asked, complaints, close} = await open('death');
      await press(page, '.cover .button');
      await decoded(page, 'img');
      await page.$eval('event-card', (card) => card.select('fight'));
      await press(page, '.cover .button');
      await decoded(page, 'img[src*=shield]');
      await quiet(page);
      assert.deepEqual([asked('almaty-first-death.svg'), asked('almaty-shield.svg'), asked('placeholder.mp4')], [1, 1, 0]);
      assert.deepEqual(complaints, []);
      await close();
    });

    it('are never on paper, where their words stand instead', async () => {
      const {page, close} = await open('death');
      await press(page, '.cover .button');
      await whenThere(page, `${CARD} img`);
      assert.deepEqual([await isShown(page, 'img'), await isShown(page, '.in-print')], [true, false]);
      await page.emulateMediaType('print');
      assert.deepEqual([await isShown(page, 'img'), await isShown(page, '.in-print')], [false, true]);
      assert.match(await textOf(page, `${CARD} .in-print`), /The original shows a dead person\. Not shown in print\./);
      await close();
    });

    it('are covered in the large view too, when the reader steps onto them', async () => {
      const {page, asked, close} = await open('plain');
      await press(page, '.enlarge');
      await whenThere(page, `${CARD} dialog[open]`);
      await page.keyboard.press('End');
      await whenThere(page, `${CARD} dialog .count`, /3 of 3/);
      await quiet(page);
      assert.equal(asked('almaty-bodies.svg'), 0);
      await press(page, 'dialog .cover .button');
      await decoded(page, 'dialog img');
      assert.equal(asked('almaty-bodies.svg'), 1);
      await close();
    });
  });

  describe('that play', () => {
    it('load nothing but the poster before they are started, and then play with captions', async () => {
      const {page, asked, complaints, close} = await open('clip');
      await decoded(page, '.clip img');
      assert.deepEqual([asked('aktau-night-chant.svg'), asked('.mp4'), asked('.vtt')], [1, 0, 0]);
      await press(page, '.play');
      await whenThere(page, `${CARD} video`);
      const playing = await page.$eval(`${CARD} video`, async (video) => {
        if (video.currentTime === 0) await new Promise((resolve) => video.addEventListener('timeupdate', resolve, {once: true}));
        const [track] = video.textTracks;
        const file = video.querySelector('track');
        if (file.readyState < HTMLTrackElement.LOADED) await new Promise((resolve) => file.addEventListener('load', resolve, {once: true}));
        return {isPaused: video.paused, mode: track.mode, kind: track.kind, cues: track.cues?.length > 0};
      });
      assert.deepEqual(playing, {isPaused: false, mode: 'showing', kind: 'captions', cues: true});
      assert.deepEqual([asked('.mp4') > 0, asked('.vtt')], [true, 1]);
      assert.deepEqual(complaints, []);
      await close();
    });

    it('are not started where the page forbids it', async () => {
      const {page, asked, close} = await open('clip');
      await page.$eval('event-card', (card) => card.addEventListener('event-media-open', (event) => event.preventDefault()));
      await press(page, '.play');
      await press(page, '.enlarge');
      await quiet(page);
      assert.deepEqual([asked('.mp4'), asked('.vtt'), asked('media-viewer')], [0, 0, 0]);
      await close();
    });
  });

  describe('that are posts of other sites', () => {
    for (const social of ['link', 'none', 'constantly']) {
      it(`ask nothing of anybody under social="${social}"`, async () => {
        const {page, requests, complaints, close} = await open('post', {attributes: {social}});
        assert.equal((await page.$$(`${CARD} .post button`)).length, 0);
        assert.equal((await page.$$(`${CARD} .post a`)).length, social === 'none' ? 0 : 1);
        assert.deepEqual(requests.filter((url) => url.includes('.invalid')), []);
        assert.deepEqual(complaints, []);
        await close();
      });
    }

    it('are asked for once the reader clicks under social="click", in a sandbox', async () => {
      const {page, requests, asked, close} = await open('post', {attributes: {social: 'click'}});
      assert.deepEqual(requests.filter((url) => url.includes('.invalid')), []);
      await press(page, '.post .button');
      const frame = await whenThere(page, `${CARD} iframe`);
      await quiet(page);
      const names = ['sandbox', 'referrerpolicy', 'loading', 'src'];
      const attributes = await frame.evaluate((node, wanted) => wanted.map((name) => node.getAttribute(name)), names);
      assert.deepEqual(attributes, ['allow-scripts allow-same-origin allow-popups', 'no-referrer', 'lazy', POST.src]);
      assert.equal(asked('post.invalid'), 1);
      await close();
    });

    it('are not asked for where the page forbids it, which is told the name of the site', async () => {
      const {page, asked, close} = await open('post', {attributes: {social: 'click'}});
      await page.$eval('event-card', (card) =>
        card.addEventListener('event-media-open', (event) => {
          event.preventDefault();
          card.title = `${event.detail.type} ${event.detail.provider}`;
        }),
      );
      await press(page, '.post .button');
      await quiet(page);
      assert.deepEqual([await page.$eval('event-card', ({title}) => title), asked('.invalid')], ['embed Twitter', 0]);
      await close();
    });
  });

  describe('that cannot be loaded', () => {
    it('leave their words behind, and the rest works on', async () => {
      const {page, close} = await open('broken');
      const missing = await whenThere(page, `${CARD} .missing`, /could not be loaded/);
      assert.match(await missing.evaluate((node) => node.closest('figure').innerText), /About no-such-image[^]*See the original[^]*Nurlan Musaev, via Facebook/);
      await press(page, '.strip li:nth-child(1) .over');
      await whenThere(page, `${CARD} dialog .blank`, /A chant/);
      await press(page, 'dialog .next');
      await whenThere(page, `${CARD} dialog .count`, /3 of 4/);
      await press(page, 'dialog .play');
      await whenThere(page, `${CARD} dialog .note`, /captions could not be loaded/);
      assert.equal(await page.$eval(`${CARD} dialog video`, (video) => video.error), null);
      await press(page, 'dialog .next');
      assert.ok((await decoded(page, 'dialog img[src*=convoy]')) > 0);
      await close();
    });
  });

  describe('in the large view', () => {
    it('are loaded with it at a click, and not before', async () => {
      const {page, asked, close} = await open('plain');
      assert.equal(asked('media-viewer'), 0);
      await press(page, '.enlarge');
      await whenThere(page, `${CARD} dialog[open]`);
      assert.equal(asked('media-viewer'), 1);
      await close();
    });

    it('are left by Escape: the focus is back where it was, and the page too', async () => {
      const {page, close} = await open('plain');
      await page.$eval('event-card', (card) => card.scrollIntoView());
      await page.$eval(`${CARD} .strip .over`, (button) => button.focus({preventScroll: true}));
      const [opener, scrollY] = [await focus(page), await page.evaluate(() => scrollY)];
      await page.keyboard.press('Enter');
      await whenThere(page, `${CARD} dialog[open]`);
      for (const name of ['ArrowRight', 'PageDown', 'Space', 'ArrowDown']) await page.keyboard.press(name);
      await page.mouse.move(400, 300);
      await page.mouse.wheel({deltaY: 500});
      await whenThere(page, `${CARD} dialog .count`, /3 of 3/);
      await page.keyboard.press('Escape');
      await whenGone(page, `${CARD} dialog`);
      assert.deepEqual([await focus(page), await page.evaluate(() => scrollY)], [opener, scrollY]);
      assert.equal(await page.$eval('event-card', ({store}) => store.selected), 'plain');
      await close();
    });

    it('keep the Tab key from the page behind', async () => {
      const {page, close} = await open('plain');
      await press(page, '.enlarge');
      await whenThere(page, `${CARD} dialog[open]`);
      const places = [];
      for (let press = 0; press < 12; press++) {
        await page.keyboard.press('Tab');
        places.push(await page.$eval('event-card', ({shadowRoot}) => !shadowRoot.activeElement || shadowRoot.querySelector('dialog').contains(shadowRoot.activeElement)));
      }
      assert.ok(places.every(Boolean));
      await close();
    });

    it('are left by a click beside them', async () => {
      const {page, close} = await open('plain');
      await press(page, '.enlarge');
      await whenThere(page, `${CARD} dialog[open]`);
      await page.mouse.click(640, 300);
      assert.equal((await page.$$(`${CARD} dialog[open]`)).length, 1);
      await page.mouse.click(8, 300);
      await whenGone(page, `${CARD} dialog`);
      await close();
    });

    for (const [width, height] of [[320, 640], [640, 320], [1280, 800]]) {
      it(`fit a window of ${width} × ${height} pixels, with room for the picture`, async () => {
        const {page, close} = await open('plain', {width, height, scheme: 'dark'});
        await press(page, '.enlarge');
        await whenThere(page, `${CARD} dialog[open] img`);
        const boxes = await page.$$eval(`${CARD} dialog :is(header, header button, .stage, img, figcaption)`, (parts) =>
          parts.map((part) => [part.localName, ...['left', 'top', 'right', 'bottom', 'width', 'height'].map((side) => Math.round(part.getBoundingClientRect()[side]))]),
        );
        for (const [name, left, top, right, bottom] of boxes) assert.ok(left >= 0 && top >= 0 && right <= width && bottom <= height, `${name}: ${left} ${top} ${right} ${bottom}`);
        const [, , , , , imageWidth, imageHeight] = boxes.find(([name]) => name === 'img');
        assert.ok(imageWidth * imageHeight > 0.4 * width * height, `${imageWidth} × ${imageHeight}`);
        await close();
      });
    }
  });

  it('tell the page of a link out of it, which can keep the reader', async () => {
    const {page, close} = await open('plain');
    const popups = [];
    page.on('popup', (popup) => popups.push(popup.url()));
    await page.$eval('event-card', (card) =>
      card.addEventListener('event-outbound', (event) => {
        event.preventDefault();
        card.title = event.detail.href;
      }),
    );
    await press(page, '.credit a');
    await page.$eval(`${CARD} .credit a`, (link) => link.focus());
    await page.keyboard.press('Enter');
    assert.deepEqual([await page.$eval('event-card', ({title}) => title), popups], [CREDIT.url, []]);
    await close();
  });
});
