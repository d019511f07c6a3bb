import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {article, browse, lookOf, site, textOf, whenGone, whenReady, whenThere} from './browse.mjs';

const SRC = 'src="stories/harbour.json"';
const page = (...tags) => article(tags.map((tag) => `<${tag} ${SRC}></${tag}>`).join(''));
const PAGES = {
  'list.html': page('event-list', 'event-card'),
  'timeline.html': page('event-timeline'),
  'map.html': page('event-map'),
  'stores.html': article(`
    <event-list id="harbour" ${SRC} store="harbour"></event-list>
    <event-list id="mountain" src="stories/mountain.json" store="mountain"></event-list>
    <event-card store="harbour" selected="ferry"></event-card>`),
};

let browser;
let served;
let tab;

before(async () => ([browser, served] = await Promise.all([browse(), site(PAGES)])));
after(() => Promise.all([browser.close(), served.close()]));

const set = (name, value) => tab.page.$$eval('[src]', (elements, key, text) => elements.forEach((element) => element.setAttribute(key, text)), name, value);
const unset = (name) => tab.page.$$eval('[src]', (elements, key) => elements.forEach((element) => element.removeAttribute(key)), name);
const text = (selector) => textOf(tab.page, selector);
const until = (selector, pattern) => whenThere(tab.page, selector, pattern);
const count = (selector) => tab.page.$$eval(selector, ({length}) => length);

async function show(name) {
  tab = await browser.open(`${served.url}/${name}`);
  await whenReady(tab.page);
}

async function leave() {
  assert.deepEqual(tab.complaints, []);
  await tab.close();
}

describe('an attribute of every element, changed while the page is read', () => {
  before(() => show('list.html'));
  after(leave);

  it('selected opens an event in the card and marks it in the list', async () => {
    await set('selected', 'trawler');
    await until('event-card >>> [part=title]', /^The trawler leaves$/);
    assert.match(await text('event-list >>> [aria-current=true]'), /The trawler leaves/);
    await set('selected', 'ferry');
    await until('event-card >>> [part=title]', /^The ferry arrives$/);
  });

  it('time-zone shows the clock of another place', async () => {
    assert.match(await text('event-card >>> [part=when]'), /10:00/);
    await set('time-zone', 'Asia/Tokyo');
    await until('event-card >>> [part=when]', /18:00/);
    await unset('time-zone');
    await until('event-card >>> [part=when]', /10:00/);
  });

  it('lang writes dates in another language', async () => {
    assert.match(await text('event-list >>> [part=group]'), /May/);
    await set('lang', 'de');
    await until('event-list >>> [part=group]', /Mai/);
    await set('lang', 'en');
    await until('event-list >>> [part=group]', /May/);
  });

  it('window leaves the events of some days, and an empty one all of them', async () => {
    await set('window', '2021-05-02/2021-05-03');
    await until('event-list >>> [part=count]', /2 of 4/);
    assert.equal(await count('event-list >>> [part=item]'), 2);
    await set('window', '');
    await until('event-list >>> [part=count]', /^4 events/);
  });

  it('require-verified keeps all else out of the views and out of the counts, and says how much', async () => {
    await set('require-verified', '');
    await until('event-list >>> [part=count]', /^1 event · 3 events that are not verified are withheld$/);
    assert.equal(await count('event-list >>> [part=item]'), 1);
    await unset('require-verified');
    await until('event-list >>> [part=count]', /^4 events$/);
  });

  it('label names the view for a screen reader', async () => {
    await set('label', 'What happened in the harbour');
    await whenThere(tab.page, 'event-list >>> [aria-label="What happened in the harbour"]');
    await whenThere(tab.page, 'event-card >>> [aria-label="What happened in the harbour"]');
  });

  it('theme turns a view dark on a light page', async () => {
    const before = await lookOf(tab.page, 'event-card >>> [part=card]');
    await set('theme', 'dark');
    const dark = await lookOf(tab.page, 'event-card >>> [part=card]');
    await set('theme', 'light');
    const light = await lookOf(tab.page, 'event-card >>> [part=card]');
    assert.ok(dark.lightness < 80 && light.lightness > 180 && before.lightness > 180, `${before.lightness}, ${dark.lightness}, ${light.lightness}`);
  });

  it('src shows another story', async () => {
    await set('src', 'stories/mountain.json');
    await until('event-list >>> [part=item]', /The party reaches the hut/);
    assert.equal(await count('event-list >>> [part=item]'), 2);
  });
});

describe('the attribute store, changed while the page is read', () => {
  before(() => show('stores.html'));
  after(leave);

  it('joins another story on the page', async () => {
    assert.equal(await text('event-card >>> [part=title]'), 'The ferry arrives');
    await tab.page.$eval('event-card', (card) => {
      card.setAttribute('store', 'mountain');
      card.setAttribute('selected', 'summit');
    });
    await until('event-card >>> [part=title]', /^The party stands on the summit$/);
    assert.match(await text('#mountain >>> [aria-current=true]'), /summit/);
    assert.match(await text('#harbour >>> [aria-current=true]'), /ferry/);
  });
});

describe('an attribute of the timeline, changed while the page is read', () => {
  before(() => show('timeline.html'));
  after(leave);

  const lanes = () => tab.page.$$eval('event-timeline >>> .names > *', (names) => names.map(({textContent}) => textContent.trim()));

  it('lanes makes lanes of categories, of places, or one', async () => {
    assert.deepEqual(await lanes(), ['Arrivals', 'Departures']);
    await set('lanes', 'place');
    assert.deepEqual((await lanes()).sort(), ['Lisbon', 'No single place', 'Porto', 'Sines']);
    await set('lanes', 'none');
    assert.equal((await lanes()).length, 1);
  });

  it('speed is the pace that the reader sees and gets', async () => {
    const pace = () => tab.page.$eval('event-timeline >>> select', ({value}) => value);
    assert.equal(await pace(), '1');
    await set('speed', '2');
    assert.equal(await pace(), '2');
    assert.equal(await tab.page.$eval('event-timeline', ({store}) => store.speed), 2);
  });

  it('loop starts the playback again, which without it stops at the end', async () => {
    await set('speed', '200');
    const playing = (wanted) => tab.page.waitForFunction((is) => document.querySelector('event-timeline').store.playing === is, {}, wanted);
    await tab.page.$eval('event-timeline', (timeline) => timeline.play());
    await playing(false);
    await set('loop', '');
    const goesOn = await tab.page.$eval('event-timeline', async (timeline) => {
      const {store} = timeline;
      timeline.play();
      let lastMs = store.window.startMs;
      await new Promise((wentBack) => {
        store.effect(() => {
          if (store.window.startMs < lastMs) wentBack();
          lastMs = store.window.startMs;
        });
      });
      return store.playing;
    });
    assert.equal(goesOn, true);
    await tab.page.$eval('event-timeline', (timeline) => timeline.pause());
  });

  it('no-play leaves out the buttons of the playback', async () => {
    assert.equal(await count('event-timeline >>> [aria-label=Play]'), 1);
    await set('no-play', '');
    assert.equal(await count('event-timeline >>> [aria-label=Play]'), 0);
    await unset('no-play');
    assert.equal(await count('event-timeline >>> [aria-label=Play]'), 1);
  });

  it('window greys what lies outside and says the dates in words', async () => {
    await set('window', '2021-05-03');
    await until('event-timeline >>> [part=window]', /3 May 2021.* 1 of 4 events|May 3, 2021.* 1 of 4 events/);
    assert.equal(await count('event-timeline >>> .mark.outside'), 3);
  });

  it('time-zone moves the axis', async () => {
    const dateOfFirstTick = () => tab.page.$eval('event-timeline >>> [part=axis] .tick', (tick) => [tick.textContent, tick.getAttribute('x')].join(' '));
    const before = await dateOfFirstTick();
    await set('time-zone', 'Asia/Tokyo');
    assert.notEqual(await dateOfFirstTick(), before);
  });
});

describe('an attribute of the map, changed while the page is read', () => {
  before(() => show('map.html'));
  after(leave);

  /** Puts the pointer on the middle of the map. */
  async function pointAtMiddle() {
    const {x, y, width, height} = await (await tab.page.$('event-map')).boundingBox();
    await tab.page.mouse.move(x + 5, y + 5);
    await tab.page.mouse.move(x + width / 2, y + height / 2);
  }

  it('center and zoom bring a place to the middle', async () => {
    const scale = await text('event-map >>> .bar');
    await set('center', '-9.14,38.7');
    await set('zoom', '10');
    await pointAtMiddle();
    await until('event-map >>> [part=tooltip]', /The ferry arrives/);
    assert.notEqual(await text('event-map >>> .bar'), scale);
    await set('center', '-8.61,41.15');
    await pointAtMiddle();
    await until('event-map >>> [part=tooltip]', /The trawler leaves/);
  });

  it('basemap none takes away the ground and whose it is', async () => {
    const before = await lookOf(tab.page, 'event-map');
    assert.match(await text('event-map >>> [part=attribution]'), /Natural Earth/);
    await set('basemap', 'none');
    await whenGone(tab.page, 'event-map >>> [part=attribution]');
    await whenReady(tab.page);
    const bare = await lookOf(tab.page, 'event-map');
    assert.ok(bare.colors < before.colors, `${bare.colors} of ${before.colors} colours`);
    await set('basemap', 'embedded');
    await whenThere(tab.page, 'event-map >>> [part=attribution]');
  });

  it('no-controls leaves out the buttons', async () => {
    assert.equal(await count('event-map >>> [part=controls]'), 1);
    await set('no-controls', '');
    assert.equal(await count('event-map >>> [part=controls]'), 0);
  });

  it('theme paints the ground dark', async () => {
    const before = await lookOf(tab.page, 'event-map');
    await set('theme', 'dark');
    await tab.page.waitForFunction(() => getComputedStyle(document.querySelector('event-map')).colorScheme === 'dark');
    await whenReady(tab.page);
    const dark = await lookOf(tab.page, 'event-map');
    assert.ok(before.lightness > 180 && dark.lightness < 90, `${before.lightness}, ${dark.lightness}`);
  });

  it('window takes away the marks of other days', async () => {
    await set('window', '2021-05-02');
    await pointAtMiddle();
    await whenGone(tab.page, 'event-map >>> [part=tooltip]');
    await set('window', '2021-05-03');
    await pointAtMiddle();
    await until('event-map >>> [part=tooltip]', /The trawler leaves/);
  });
});
