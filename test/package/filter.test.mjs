import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {article, browse, site, textOf, whenReady, whenThere} from './browse.mjs';

const SRC = 'src="stories/harbour.json"';
const PAGES = {
  'filter.html': article(`<style>body { margin: 0 }</style><event-filter ${SRC}></event-filter><event-list ${SRC}></event-list>`),
};

let browser;
let served;
let tab;

before(async () => ([browser, served] = await Promise.all([browse(), site(PAGES)])));
after(() => Promise.all([browser.close(), served.close()]));

async function show(options) {
  tab = await browser.open(`${served.url}/filter.html`, options);
  await whenReady(tab.page);
}

async function leave() {
  assert.deepEqual(tab.complaints, []);
  assert.deepEqual(tab.requests.filter((url) => !url.startsWith(served.url) && !url.startsWith('data:')), []);
  await tab.close();
}

const counted = (pattern) => whenThere(tab.page, 'event-list >>> [part=count]', pattern);
const focusedName = () => tab.page.$eval('event-filter', ({shadowRoot}) => {
  const {activeElement} = shadowRoot;
  return activeElement && (activeElement.ariaLabel ?? activeElement.closest('label')?.querySelector('.name')?.textContent ?? activeElement.textContent.trim());
});

/** Goes on with a key until a control has the focus. */
async function tabTo(name, key = 'Tab') {
  for (let step = 0; step < 30; step++) {
    await tab.page.keyboard.press(key);
    if ((await focusedName()) === name) return;
  }
  assert.fail(`${key} does not reach “${name}”.`);
}

describe('the filters, by the keyboard alone', () => {
  before(() => show());
  after(leave);

  it('search while the reader types, without an accent, and mark what is found in the list', async () => {
    await tabTo('Search the events');
    await tab.page.keyboard.type('TRÁWL');
    await counted(/^1 of 4 events/);
    await whenThere(tab.page, 'event-list >>> mark', /^trawl$/);
    await tab.page.keyboard.press('Escape');
    await counted(/^4 events/);
  });

  it('leave out a category by Space on its tick box, and tell the page', async () => {
    await tab.page.evaluate(() => {
      window.told = [];
      document.addEventListener('event-filter-change', ({detail}) => window.told.push(detail));
    });
    await tabTo('Arrivals');
    await tab.page.keyboard.press('Space');
    await counted(/^2 of 4 events/);
    assert.deepEqual(await tab.page.evaluate(() => window.told), [{filters: {categories: ['departure']}}]);
  });

  it('choose a place in a group that Enter opens', async () => {
    await tabTo('Places');
    await tab.page.keyboard.press('Enter');
    await whenThere(tab.page, 'event-filter >>> details[open] li');
    // One stop for all names, as for the legend: the next one is the list behind it.
    await tab.page.keyboard.press('Tab');
    await tabTo('Porto', 'ArrowDown');
    await tab.page.keyboard.press('Space');
    await counted(/^1 of 4 events/);
    assert.equal(await textOf(tab.page, 'event-list >>> .title'), 'The trawler leaves');
  });

  it('take everything back by one button', async () => {
    await tab.page.$eval('event-filter', ({shadowRoot}) => shadowRoot.querySelector('.reset').focus());
    await tab.page.keyboard.press('Enter');
    await counted(/^4 events/);
    assert.equal(await focusedName(), 'Search the events');
  });
});

describe('the attribute show of the filters, changed while the page is read', () => {
  before(() => show());
  after(leave);

  it('offers what it names', async () => {
    const parts = () => tab.page.$eval('event-filter', ({shadowRoot}) => [...shadowRoot.querySelectorAll('[part]')].map(({part}) => part.value));
    assert.ok((await parts()).includes('search'));
    await tab.page.$eval('event-filter', (filter) => filter.setAttribute('show', 'category'));
    assert.deepEqual((await parts()).sort(), ['count', 'legend']);
    await tab.page.$eval('event-filter', (filter) => filter.removeAttribute('show'));
    assert.ok((await parts()).includes('group'));
  });
});

describe('the filters on a phone', () => {
  before(() => show({width: 320, height: 640}));
  after(leave);

  it('are behind a button, and nothing is wider than the page when they are open', async () => {
    const isSeen = () => tab.page.$eval('event-filter', ({shadowRoot}) => shadowRoot.querySelector('.legend').checkVisibility());
    assert.equal(await isSeen(), false);
    await (await tab.page.$('event-filter >>> .toggle')).click();
    assert.equal(await isSeen(), true);
    for (const summary of await tab.page.$$('event-filter >>> summary')) await summary.click();
    await whenThere(tab.page, 'event-filter >>> details:last-child[open] li');
    assert.equal(await tab.page.evaluate(() => document.documentElement.scrollWidth), 320);
  });
});
