import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {article, browse, site, textOf, whenReady, whenThere} from './browse.mjs';

const SRC = 'src="stories/harbour.json"';
const VIEWS = `<event-list ${SRC} hash></event-list><event-card ${SRC}></event-card>`;
const PROSE = `
  <p>The <a id="ferry" href="#event=ferry">ferry</a> came, and on <a id="third" href="#window=2021-05-03">the third</a> a trawler left.
  See <a id="note" href="#note-1">the note</a>, or <a id="party" href="#alps.event=hut">the mountain</a>.</p>
  <p id="note-1">A note.</p>`;
const PAGES = {
  'story.html': article(`${PROSE}${VIEWS}<event-timeline ${SRC}></event-timeline>`),
  'plain.html': article(`${PROSE}${VIEWS.replace(' hash', '')}<div style="height:4000px"></div><p><a id="far" href="#event=trawler">the trawler</a></p>`),
  'map.html': article(`<event-map ${SRC} hash></event-map>`),
  'begins.html': article(`<event-list ${SRC} hash selected="crane" window="2021-05-02"></event-list><event-card ${SRC}></event-card>`),
  'stores.html': article(`${PROSE}
    <event-list id="harbour" ${SRC} hash></event-list>
    <event-list id="alps" src="stories/mountain.json" store="alps" hash></event-list>`),
  'copies.html': article(`${PROSE}${VIEWS}`, {head: ['dist', 'copy'].map((folder) => `<script type="module" src="${folder}/event-map.js"></script>`).join('')}),
};

let browser;
let served;
let tab;

before(async () => ([browser, served] = await Promise.all([browse(), site(PAGES, {dist: 'dist', copy: 'dist'})])));
after(() => Promise.all([browser.close(), served.close()]));

/** Opens a page, with the public events and the writes to the history noted. */
async function show(name) {
  const note = (page) =>
    page.evaluateOnNewDocument(() => {
      window.told = [];
      window.writes = [];
      for (const kind of ['event-select', 'event-window-change', 'event-filter-change']) addEventListener(kind, ({detail}) => window.told.push([kind, detail.id]));
      for (const kind of ['pushState', 'replaceState']) {
        const real = history[kind];
        history[kind] = (...args) => {
          window.writes.push(kind);
          real.apply(history, args);
        };
      }
    });
  tab = await browser.open(`${served.url}/${name}`, {before: note});
  await whenReady(tab.page);
}

async function leave() {
  assert.deepEqual(tab.complaints, []);
  await tab.close();
}

const hash = () => tab.page.evaluate('location.hash');
const writes = () => tab.page.evaluate('window.writes');
const told = () => tab.page.evaluate('window.told');
const title = (pattern) => whenThere(tab.page, 'event-card >>> [part=title]', pattern);
const whenHash = (text) => tab.page.waitForFunction((wanted) => location.hash === wanted, {timeout: 10_000}, text);
const press = (selector) => tab.page.$eval(selector, (node) => node.click());
const item = (number) => `event-list >>> li:nth-child(1) [data-row="${number}"]`;
const selected = (selector = 'event-list') => tab.page.$eval(selector, ({store}) => store.selected);

describe('the address of a page with a story', () => {
  after(leave);
  before(() => show('story.html'));

  it('is left alone while the reader only reads', async () => {
    assert.deepEqual([await hash(), await writes()], ['', []]);
    assert.ok(!(await tab.page.url()).endsWith('#'));
  });

  it('has the event that the reader opens, and Back and Forward go between events', async () => {
    await press(item(0));
    await title(/^The ferry arrives$/);
    await press(item(2));
    await title(/^The trawler leaves$/);
    assert.equal(await hash(), '#event=trawler');
    await tab.page.goBack();
    await title(/^The ferry arrives$/);
    assert.equal(await hash(), '#event=ferry');
    await tab.page.goForward();
    await title(/^The trawler leaves$/);
    assert.deepEqual(await writes(), ['pushState', 'pushState']);
  });

  it('has the dates when the brush rests, in one write over the present entry', async () => {
    const before = (await writes()).length;
    const strip = await (await tab.page.$('event-timeline >>> svg.histogram')).boundingBox();
    await tab.page.mouse.move(strip.x + strip.width * 0.3, strip.y + 10);
    await tab.page.mouse.down();
    for (let step = 1; step <= 20; step++) await tab.page.mouse.move(strip.x + strip.width * (0.3 + step * 0.02), strip.y + 10);
    await tab.page.mouse.up();
    await tab.page.waitForFunction('location.hash.includes("window=")');
    assert.match(await hash(), /^#event=trawler&window=2021-05-0\dT?[\d:]*\/2021-05-0\dT?[\d:]*$/);
    assert.deepEqual((await writes()).slice(before), ['replaceState']);
  });

  it('brings all of it back when the page is loaded again, and writes nothing then', async () => {
    const state = () => tab.page.$eval('event-list', ({store}) => [store.selected, store.window, store.visibleCount]);
    const before = await state();
    await tab.page.reload();
    await whenReady(tab.page);
    await title(/^The trawler leaves$/);
    assert.deepEqual(await state(), before);
    assert.deepEqual([await writes(), await told()], [[], []]);
  });

  it('keeps the story where the reader follows a link to a note, and goes back by Back', async () => {
    const before = await hash();
    await tab.page.click('#note');
    await whenHash(`#note-1&${before.slice(1)}`);
    assert.equal(await selected(), 'trawler');
    await tab.page.goBack();
    await whenHash(before);
    assert.equal(await selected(), 'trawler');
  });

  it('is followed where the reader writes another one into it', async () => {
    await tab.page.evaluate('location.hash = "event=ferry&category=arrival&tab=2"');
    await title(/^The ferry arrives$/);
    await whenThere(tab.page, 'event-list >>> [part=count]', /^2 of 4 events$/);
    await press(item(1));
    assert.equal(await hash(), '#event=crane&category=arrival&tab=2');
  });

  it('does no harm, whatever stands in it', async () => {
    const before = tab.requests.length;
    await tab.page.evaluate('location.hash = "event=%3Cimg src=x onerror=alert(1)%3E&window=__proto__&q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&camera=NaN,1e999,0&category=%E0%A4%A"');
    await whenThere(tab.page, 'event-list >>> [part=count]', /^0 of 4 events$|^No event/);
    const [codes, images] = await tab.page.$eval('event-list', ({store, shadowRoot}) => [store.issues.map(({code}) => code), shadowRoot.querySelectorAll('img, script').length]);
    assert.deepEqual([codes.filter((code) => code.startsWith('link-')).sort(), images], [['link-camera', 'link-category', 'link-event', 'link-window'], 0]);
    assert.equal(tab.requests.length, before);
  });

  it('is written no more often than browsers allow, however fast the reader is', async () => {
    await tab.page.evaluate('location.hash = ""');
    const before = (await writes()).length;
    await tab.page.$eval('event-list', ({shadowRoot}) => {
      for (let time = 0; time < 150; time++) shadowRoot.querySelector(`[data-row="${time % 3}"]`).click();
    });
    const count = (await writes()).length - before;
    assert.ok(count > 10 && count <= 60, `${count} writes`);
    assert.equal(await selected(), 'trawler');
  });
});

describe('a story that begins with an event and with dates', () => {
  after(leave);

  it('shows what the address says instead, and returns to its beginning without it', async () => {
    await show('begins.html#event=ferry');
    await title(/^The ferry arrives$/);
    await whenThere(tab.page, 'event-list >>> [part=count]', /^1 of 4 events$/);
    await tab.page.evaluate('location.hash = "event=trawler&window="');
    await title(/^The trawler leaves$/);
    await whenThere(tab.page, 'event-list >>> [part=count]', /^4 events$/);
    await tab.page.evaluate('location.hash = ""');
    await title(/^A crane is lifted ashore$/);
    assert.deepEqual(await writes(), []);
  });
});

describe('the map in the address', () => {
  after(leave);
  before(() => show('map.html'));

  const camera = () => tab.page.$eval('event-map', ({store}) => store.camera.position);

  it('is there once the reader has moved it, and comes back where it was', async () => {
    assert.deepEqual([await hash(), await writes()], ['', []]);
    const home = await camera();
    const box = await (await tab.page.$('event-map')).boundingBox();
    await tab.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await tab.page.mouse.down();
    await tab.page.mouse.move(box.x + box.width / 2 + 90, box.y + box.height / 2 + 40, {steps: 6});
    await tab.page.mouse.up();
    await tab.page.waitForFunction('location.hash.startsWith("#camera=")');
    const [longitude, latitude, zoom] = (await hash()).slice(8).split(',').map(Number);
    const moved = await camera();
    assert.ok(Math.abs(moved.longitude - home.longitude) > 0.1);
    await tab.page.reload();
    await whenReady(tab.page);
    const back = await camera();
    for (const [key, value] of Object.entries({longitude, latitude, zoom})) assert.ok(Math.abs(back[key] - value) < 1e-9, key);
    await tab.page.evaluate('location.hash = ""');
    await tab.page.waitForFunction((wanted) => Math.abs(document.querySelector('event-map').store.camera.position.longitude - wanted) < 0.001, {}, home.longitude);
    assert.equal(await hash(), '');
  });
});

describe('two stories on a page', () => {
  after(leave);

  it('have keys of their own in the address, and steps of their own', async () => {
    await show('stores.html#tab=2&alps.event=summit&event=ferry');
    assert.deepEqual([await selected('#harbour'), await selected('#alps')], ['ferry', 'summit']);
    await press('#alps >>> [data-row="0"]');
    await press('#harbour >>> [data-row="1"]');
    assert.equal(await hash(), '#tab=2&alps.event=hut&event=crane');
    await tab.page.goBack();
    await whenHash('#tab=2&alps.event=hut&event=ferry');
    assert.deepEqual([await selected('#harbour'), await selected('#alps')], ['ferry', 'hut']);
  });

  it('are told apart by links in the text', async () => {
    await tab.page.evaluate('location.hash = ""');
    await tab.page.click('#party');
    await whenHash('#alps.event=hut');
    assert.deepEqual([await selected('#harbour'), await selected('#alps')], [null, 'hut']);
  });
});

describe('a link in the text', () => {
  after(leave);
  before(() => show('plain.html'));

  it('opens its event as often as it is clicked, and leaves the address alone where no element has hash', async () => {
    for (const times of [1, 2]) {
      await tab.page.click('#ferry');
      await title(/^The ferry arrives$/);
      await tab.page.waitForFunction((count) => window.told.length === count, {}, times);
    }
    assert.deepEqual(await told(), [['event-select', 'ferry'], ['event-select', 'ferry']]);
    await press('event-card >>> .close');
    await tab.page.click('#ferry');
    await title(/^The ferry arrives$/);
    assert.deepEqual([await hash(), await writes()], ['', []]);
  });

  it('chooses dates', async () => {
    await tab.page.click('#third');
    await whenThere(tab.page, 'event-list >>> [part=count]', /^1 of 4 events$/);
  });

  it('brings a view into sight where none is, and scrolls no further', async () => {
    await tab.page.$eval('#far', (link) => link.scrollIntoView());
    await tab.page.click('#far');
    await title(/^The trawler leaves$/);
    await tab.page.waitForFunction(() => document.querySelector('event-card').getBoundingClientRect().bottom > 0);
    const top = await tab.page.evaluate('scrollY');
    await tab.page.$eval('#ferry', (link) => link.click());
    await title(/^The ferry arrives$/);
    assert.equal(await tab.page.evaluate('scrollY'), top);
  });
});

describe('a page with two copies of the script', () => {
  after(leave);

  it('hears a link once, and writes the address once', async () => {
    await show('copies.html');
    await tab.page.click('#ferry');
    await title(/^The ferry arrives$/);
    assert.deepEqual([await told(), await writes(), await hash()], [[['event-select', 'ferry']], ['pushState'], '#event=ferry']);
  });
});

describe('the button that copies a link', () => {
  after(leave);

  it('gives the reader an address that opens the event elsewhere', async () => {
    await show('story.html#tab=2&event=crane');
    await tab.page.browserContext().overridePermissions(served.url, ['clipboard-read', 'clipboard-sanitized-write']);
    // A page behind others has no clipboard.
    await tab.page.bringToFront();
    await tab.page.click('event-card >>> .share');
    await whenThere(tab.page, 'event-card >>> [role=status]', /^Link copied$/);
    const link = await tab.page.evaluate('navigator.clipboard.readText()');
    assert.equal(link, `${served.url}/story.html#event=crane`);
    const {page, close} = await browser.open(link);
    await whenReady(page);
    assert.equal(await textOf(page, 'event-card >>> [part=title]'), 'A crane is lifted ashore');
    await close();
  });

  it('shows the address where the reader does not let the page write to the clipboard', async () => {
    await tab.page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
    });
    await tab.page.click('event-card >>> .share');
    const field = await whenThere(tab.page, 'event-card >>> .shared-link input');
    assert.equal(await field.evaluate(({value, selectionStart, selectionEnd}) => value.slice(selectionStart, selectionEnd)), `${served.url}/story.html#event=crane`);
  });

  it('is reached and used with the keyboard', async () => {
    await tab.page.focus('event-card >>> .share');
    await tab.page.keyboard.press('Enter');
    assert.equal(await tab.page.$eval('event-card', ({shadowRoot}) => shadowRoot.activeElement.localName), 'input');
  });
});
