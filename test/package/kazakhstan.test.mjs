import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {article, browse, site, textOf, whenReady, whenThere} from './browse.mjs';

const FOURTH = ['aktau-convoy', 'aktobe-morning-demonstration', 'almaty-square-march', 'atyrau-police-overwhelmed', 'kyzylorda-officials-struck'];
const TITLES = {
  kyzylorda: 'Local officials are hit in Kyzylorda',
  atyrau: 'The police lose the upper hand in Atyrau',
  taldykorgan: 'Taldykorgan brings Nazarbayev’s statue down',
  aktau: 'After dark, Aktau tells the former president to go',
  almaty: 'An image shows a dead civilian for the first time',
};
const WITHOUT_PLACE = [
  'Up to this point, no image shows violence by demonstrators',
  'Officials count the dead, and the counts differ',
  'Allied troops are sent to Kazakhstan',
];
const VIEWS = ['event-map', 'event-timeline', 'event-card', 'event-list'];

const PAGE = article(VIEWS.map((tag) => `<${tag} src="demo/kazakhstan/events.json"></${tag}>`).join(''), {lang: 'en-GB'});

describe('the story of Kazakhstan, in the four views', () => {
  let browser;
  let served;
  let page;

  before(async () => {
    [browser, served] = await Promise.all([browse(), site({'views.html': PAGE}, {dist: 'dist', demo: 'demo'})]);
    ({page} = await browser.open(`${served.url}/views.html`, {height: 1400}));
    await (await whenThere(page, 'event-map >>> .warning button')).click();
    for (const view of VIEWS) {
      await page.$eval(view, (element) => element.scrollIntoView());
      await whenReady(page, view);
    }
  });
  after(() => Promise.all([browser.close(), served.close()]));

  const markOf = (title) => `event-timeline >>> .mark[aria-label^="${title}"]`;

  /** The title that each view says is selected. */
  async function selection() {
    const mark = await page.$$eval('event-timeline >>> .mark[aria-pressed=true]', (marks) => marks.map((node) => node.getAttribute('aria-label').split(/, (?=\d|until|night)/)[0]));
    const item = await page.$$eval('event-list >>> [aria-current=true] .title', (items) => items.map(({textContent}) => textContent.trim()));
    return {mark: mark.join(), item: item.join(), card: await textOf(page, 'event-card >>> [part=title]')};
  }
  const isSelected = async (title) => {
    await whenThere(page, 'event-card >>> [part=title]', new RegExp(`^${title}$`));
    const {mark, item, card} = await selection();
    assert.ok(mark.startsWith(title), mark);
    assert.deepEqual([item, card], [title, title]);
  };

  /** Puts a place in the middle of the map, and points there. @returns Where that is. */
  async function pointAtMiddleOfMap(center, zoom) {
    await page.$eval('event-map', (map, at, near) => {
      map.setAttribute('center', at);
      map.setAttribute('zoom', near);
    }, center, zoom);
    return pointAtMiddle();
  }

  async function pointAtMiddle() {
    await page.$eval('event-map', (map) => {
      map.scrollIntoView({block: 'center'});
      return map.ready;
    });
    const {x, y, width, height} = await (await page.$('event-map')).boundingBox();
    const middle = [x + width / 2, y + height / 2];
    await page.mouse.move(middle[0] - 60, middle[1] - 60);
    await page.mouse.move(...middle);
    return middle;
  }

  /** In the middle of the view, where no heading that sticks lies over it. */
  async function click(part) {
    await part.evaluate((node) => node.scrollIntoView({block: 'center'}));
    await part.click();
  }

  async function clickMark(title) {
    await click(await page.$(`${markOf(title)} .symbol`));
  }

  async function clickItem(title) {
    const items = await page.$$('event-list >>> [part=item]');
    for (const item of items) if ((await item.evaluate(({textContent}) => textContent)).includes(title)) return click(item);
    throw new Error(`The list has no item with the title ${title}`);
  }

  it('has eighteen events, none of them with an issue', async () => {
    const [total, issues] = await page.$eval('event-map', ({store}) => [store.total, store.issues.map(({message}) => message)]);
    assert.equal(total, 18);
    assert.deepEqual(issues, []);
    assert.equal((await page.$$('event-list >>> [part=item]')).length, 18);
    assert.equal((await page.$$('event-timeline >>> .mark')).length, 18);
  });

  it('lists the events that have no single place, and draws them on the timeline', async () => {
    const list = await textOf(page, 'event-list >>> section');
    for (const title of WITHOUT_PLACE) {
      assert.ok(list.includes(title), title);
      assert.equal((await page.$$(markOf(title))).length, 1, title);
    }
  });

  it('draws the night of 2–3 January as one bar across midnight in Aktau', async () => {
    const marks = await page.$$eval('event-timeline >>> .mark', (nodes) =>
      nodes.map((node) => {
        const bar = node.querySelector('.bar')?.getBoundingClientRect();
        return {label: node.getAttribute('aria-label'), startX: bar?.x, endX: bar && bar.x + bar.width};
      }),
    );
    const named = (title) => marks.filter(({label}) => label.startsWith(title));
    // Two days whose beginnings are known place every other time on the axis.
    const [[first], [sixth]] = [named('Some fifty men'), named('The army holds the central square')];
    const [firstMs, sixthMs] = [Date.parse('2022-01-01T00:00+05:00'), Date.parse('2022-01-06T00:00+06:00')];
    const pixelMs = (sixthMs - firstMs) / (sixth.startX - first.startX);
    const toPixels = (time) => first.startX + (Date.parse(time) - firstMs) / pixelMs;
    const nights = named(TITLES.aktau);
    assert.equal(nights.length, 1);
    const early = nights[0].startX - toPixels('2022-01-02T20:00+05:00');
    const short = toPixels('2022-01-03T06:00+05:00') - nights[0].endX;
    assert.ok(Math.abs(early) < 0.1, `begins ${early} pixels late`);
    assert.ok(short > 0 && short < 2.1, `ends ${short} pixels early, where 2 are kept free for the next`);
  });

  it('leaves five events on 4 January', async () => {
    await page.$eval('event-map', (map) => map.setAttribute('window', '2022-01-04'));
    await whenThere(page, 'event-list >>> [part=count]', /^5 of 18 events$/);
    assert.deepEqual((await page.$eval('event-map', ({store}) => [...store.rows].map((row) => store.table.texts.id(row)))).sort(), FOURTH);
    assert.equal((await page.$$('event-list >>> [part=item]')).length, 5);
    assert.equal((await page.$$('event-timeline >>> .mark:not(.outside)')).length, 5);
    await page.$eval('event-map', (map) => map.removeAttribute('window'));
    await whenThere(page, 'event-list >>> [part=count]', /^18 events$/);
  });

  it('says UTC+5 for the night in Aktau, in the editor’s words', async () => {
    await clickItem(TITLES.aktau);
    await isSelected(TITLES.aktau);
    assert.match(await textOf(page, 'event-card >>> [part=when]'), /Night of 2–3 January, chant at around 23:00.*UTC\+5/);
  });

  it('says UTC+6 for a morning in Almaty', async () => {
    await clickItem(TITLES.almaty);
    await isSelected(TITLES.almaty);
    assert.match(await textOf(page, 'event-card >>> [part=when]'), /UTC\+6/);
  });

  it('selects everywhere what is clicked on the map', async () => {
    const kyzylorda = await pointAtMiddleOfMap('65.5,44.85', 8);
    await whenThere(page, 'event-map >>> [part=tooltip]', new RegExp(TITLES.kyzylorda));
    await page.mouse.click(...kyzylorda);
    await isSelected(TITLES.kyzylorda);
    const atyrau = await pointAtMiddleOfMap('51.92,47.11', 8);
    await whenThere(page, 'event-map >>> [part=tooltip]', new RegExp(TITLES.atyrau));
    await page.mouse.click(...atyrau);
    await isSelected(TITLES.atyrau);
  });

  it('selects everywhere what is clicked on the timeline', async () => {
    await clickMark(TITLES.taldykorgan);
    await isSelected(TITLES.taldykorgan);
    assert.equal(await page.$eval('event-map', ({store}) => store.selected), 'taldykorgan-statue');
  });

  it('selects everywhere what is clicked in the list, and brings it into view on the map', async () => {
    await pointAtMiddleOfMap('51.92,47.11', 8);
    await clickItem(TITLES.kyzylorda);
    await isSelected(TITLES.kyzylorda);
    await pointAtMiddle();
    await whenThere(page, 'event-map >>> [part=tooltip]', new RegExp(TITLES.kyzylorda));
  });
});
