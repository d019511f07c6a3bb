import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {article, browse, lookOf, site} from './browse.mjs';

/** The ferry is in the middle of the map. */
const MAP = '<event-map src="stories/harbour.json" center="-9.14,38.7" zoom="9"></event-map>';
const TIMELINE = '<event-timeline src="stories/harbour.json"></event-timeline>';
const HALVES = `${MAP}${TIMELINE}`;

const PAGES = {
  'places.html': article(
    `<main>
      <details id="details"><summary>Where it was</summary>${MAP}</details>
      <div id="tab" style="display: none">${MAP}</div>
      <div id="hidden" hidden>${MAP}</div>
      <div id="carousel"><div class="track"><div class="slide">A picture</div><div class="slide" style="width: 0">${MAP}</div></div></div>
      <div id="auto">${MAP}</div>
      <div id="inert" inert aria-hidden="true">${MAP}</div>
      <dialog id="dialog">${MAP}</dialog>
      <div id="scaled" style="transform: scale(0.5); transform-origin: 0 0">${HALVES}</div>
      <div id="zoomed" style="zoom: 1.5">${HALVES}</div>
      <div id="columns" style="columns: 2">${MAP}<p>A text in two columns.</p></div>
      <div id="open"></div>
      <div id="closed"></div>
      <div id="moved"></div>
      <div id="moved-to"><p>Here.</p></div>
    </main>`,
    {
      head: `<style>
        event-map { height: 160px; min-height: 0; width: 280px; aspect-ratio: auto; }
        event-timeline { width: 500px; }
        #carousel { width: 300px; overflow: hidden; }
        .track { display: flex; transition: transform 200ms; }
        .slide { flex: none; width: 300px; overflow: hidden; }
        #auto { margin-block-start: 2500px; content-visibility: auto; contain-intrinsic-size: 300px 160px; }
      </style>
      <script type="module" src="dist/event-map.js"></script>`,
    },
  ),
};

describe('an element', () => {
  let browser;
  let served;
  let tab;
  before(async () => {
    [browser, served] = await Promise.all([browse(), site(PAGES)]);
    tab = await browser.open(`${served.url}/places.html`);
  });
  after(() => Promise.all([browser.close(), served.close()]));

  /** Waits for the map of a place, and looks whether it shows marks and land. */
  async function assertDrawn(place, selector = 'event-map') {
    const map = await tab.page.$(`#${place} ${selector}`);
    await map.evaluate((element) => {
      element.scrollIntoView({block: 'center'});
      return element.ready;
    });
    const {colors} = await lookOf(tab.page, `#${place} ${selector}`);
    assert.ok(colors > 100, `${colors} colours in #${place}`);
  }

  /** Clicks the middle of an element, as a reader does. @returns What is selected then. */
  async function selectedBy(selector) {
    const part = await tab.page.$(selector);
    await tab.page.$eval('event-map', ({store}) => store.select(null));
    await part.evaluate((element) => element.scrollIntoView({block: 'center'}));
    await part.click();
    return tab.page.$eval('event-map', ({store}) => store.selected);
  }

  it('in closed details is drawn when they are opened', async () => {
    await tab.page.click('#details > summary');
    await assertDrawn('details');
  });

  it('in a tab is drawn when it is shown, however it was hidden', async () => {
    await tab.page.evaluate(() => {
      document.querySelector('#tab').style.display = 'block';
      document.querySelector('#hidden').hidden = false;
    });
    await assertDrawn('tab');
    await assertDrawn('hidden');
  });

  it('in a tab keeps its picture and its size where the tab is left and shown again', async () => {
    const seen = await lookOf(tab.page, '#tab event-map');
    await tab.page.$eval('#tab', async (place) => {
      place.style.display = 'none';
      await new Promise((resolve) => void requestAnimationFrame(() => resolve()));
      place.style.display = 'block';
    });
    await assertDrawn('tab');
    assert.equal((await lookOf(tab.page, '#tab event-map')).colors > seen.colors / 2, true);
  });

  it('on a slide that had no width is drawn in the middle of its place when its turn comes', async () => {
    await tab.page.evaluate(() => {
      const [track, slide] = document.querySelectorAll('.track, .slide:last-child');
      slide.style.width = '300px';
      track.style.transform = 'translateX(-300px)';
    });
    await assertDrawn('carousel');
    assert.equal(await selectedBy('#carousel event-map'), 'ferry');
  });

  it('far below, where the browser leaves out what is not seen, is drawn when the reader comes there', async () => {
    await assertDrawn('auto');
  });

  it('in an inert part is drawn, and takes no click', async () => {
    await assertDrawn('inert');
    assert.equal(await selectedBy('#inert'), null);
  });

  it('in a dialog is drawn when that is opened, and Escape there lets go of the event first and closes the dialog then', async () => {
    const {page} = tab;
    await page.$eval('#dialog', (dialog) => dialog.showModal());
    await assertDrawn('dialog');
    assert.equal(await selectedBy('#dialog event-map'), 'ferry');
    await page.$eval('#dialog event-map', (map) => map.shadowRoot.querySelector('.surface').focus());
    await page.keyboard.press('Escape');
    assert.deepEqual(await page.evaluate(() => [document.querySelector('#dialog').open, document.querySelector('#dialog event-map').store.selected]), [true, null]);
    await page.keyboard.press('Escape');
    assert.equal(await page.$eval('#dialog', (dialog) => dialog.open), false);
  });

  for (const [place, words] of Object.entries({scaled: 'that is drawn at half its size', zoomed: 'that is zoomed'})) {
    it(`in a box ${words} is used where the pointer is`, async () => {
      await assertDrawn(place);
      assert.equal(await selectedBy(`#${place} event-map`), 'ferry');
      await tab.page.$eval(`#${place} event-timeline`, (timeline) => timeline.ready);
      assert.equal(await selectedBy(`#${place} event-timeline >>> .mark[aria-label^="The ferry"] .symbol`), 'ferry');
    });
  }

  it('in columns is drawn whole', async () => {
    await assertDrawn('columns');
    assert.equal(await selectedBy('#columns event-map'), 'ferry');
  });

  it('inside of shadow roots of the page, open and closed, joins the story of the page', async () => {
    const states = await tab.page.evaluate(async (text) => {
      const roots = ['open', 'closed'].map((mode) => {
        const root = document.querySelector(`#${mode}`).attachShadow({mode});
        root.innerHTML = `<style>event-map { height: 160px; min-height: 0; }</style><section lang="de">${text}<event-list></event-list></section>`;
        root.host.scrollIntoView({block: 'center'});
        return root;
      });
      const store = document.querySelector('event-map').store;
      store.select('crane');
      return Promise.all(
        roots.map(async (root) => {
          const [map, list] = root.querySelectorAll('event-map, event-list');
          await Promise.all([map.ready, list.ready]);
          const canvases = map.shadowRoot.querySelectorAll('.stage canvas').length;
          return [map.store === store, list.store === store, canvases > 0, list.shadowRoot.querySelector('[part=count]').textContent.trim()];
        }),
      );
    }, MAP);
    assert.deepEqual(states, [[true, true, true, '4 Ereignisse'], [true, true, true, '4 Ereignisse']]);
  });

  it('moved by the page again and again while it loads is drawn once, where it is in the end', async () => {
    await tab.page.evaluate(async (text) => {
      const [from, to] = document.querySelectorAll('#moved, #moved-to');
      from.innerHTML = text;
      const map = from.querySelector('event-map');
      const ways = [() => to.append(map), () => to.prepend(map), () => from.append(map), () => to.querySelector('p').before(map), () => to.querySelector('p').replaceWith(map)];
      for (const move of ways) {
        move();
        await Promise.resolve();
        await new Promise((resolve) => void requestAnimationFrame(() => resolve()));
      }
    }, MAP);
    await assertDrawn('moved-to');
    assert.equal(await tab.page.$eval('#moved-to event-map', (map) => map.shadowRoot.querySelectorAll('section').length), 1);
  });

  it('on paper has its picture in whichever of these places it stands', async () => {
    await tab.page.emulateMediaType('print');
    for (const place of ['details', 'carousel', 'columns']) await assertDrawn(place);
    await tab.page.emulateMediaType('screen');
  });

  it('in none of these places asks for the file again, or complains', () => {
    assert.equal(tab.requests.filter((url) => url.endsWith('harbour.json')).length, 1);
    assert.deepEqual(tab.complaints, []);
  });
});
