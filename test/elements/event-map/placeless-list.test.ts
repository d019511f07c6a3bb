import {expect} from 'chai';
import type {EventMapElement} from '../../../src/elements/event-map/event-map.js';
import {en} from '../../l10n/words.js';
import {eventFile} from '../../store/story.js';
import {all, button, clearPage, focused, key, listen, one, page, settled, tap, text} from '../helpers.js';
import {CATEGORIES, WEEK, event, point} from '../story.js';
import {mapReady, surface} from './map-page.js';

const crowd = (count: number) =>
  eventFile([event('placed', {when: '2022-01-01'}, point(60, 40)), ...Array.from({length: count}, (_, index) => event(`none ${index}`, {when: '2022-01-02'}))]);
const TOLL = eventFile(
  [
    event('alone', {title: 'Alone', when: '2022-01-01'}, point(60, 40)),
    event('toll', {title: 'Officials name a toll', when: '2022-01-06/2022-01-07', category: 'statement'}),
    event('planes', {title: 'Planes bring soldiers', when: '2022-01-06', category: 'troops'}),
    event('finding', {title: 'No violence is seen', when: '2022-01-02'}),
  ],
  {categories: CATEGORIES, timeZone: 'UTC'},
);
const CHECKED = eventFile(
  [
    event('alone', {when: '2022-01-01'}, point(60, 40)),
    event('snipers', {title: 'Snipers on roofs', when: '2022-01-02', verification: {status: 'debunked'}}),
    event('finding', {title: 'No violence is seen', when: '2022-01-03', negative: true, verification: {status: 'partly-verified'}}),
    event('plain', {title: 'Planes bring soldiers', when: '2022-01-04'}),
  ],
  {categories: CATEGORIES, timeZone: 'UTC'},
);
const toggle = (map: EventMapElement) => one<HTMLButtonElement>(map, '.placeless .toggle');
const items = (map: EventMapElement) => all<HTMLButtonElement>(map, '.placeless li button');

async function opened(map: EventMapElement): Promise<EventMapElement> {
  toggle(map).click();
  await settled(map);
  return map;
}

describe('list of the events without a place', () => {
  afterEach(clearPage);

  it('says on the map how many of the events have none', async () => {
    expect(text(toggle(await mapReady({}, {data: TOLL})))).to.equal('3 events without a place');
    expect(text(toggle(await mapReady({}, {data: WEEK})))).to.equal('1 event without a place');
  });

  it('is not there where every event has a place', async () => {
    expect(all(await mapReady(), '.placeless')).to.deep.equal([]);
  });

  it('counts what window and filters leave, and goes where that is none', async () => {
    const map = await mapReady({}, {data: TOLL});
    map.window = '2022-01-06';
    await settled(map);
    expect(text(toggle(map))).to.equal('2 events without a place');
    map.store?.setFilters({categories: ['troops']});
    await settled(map);
    expect(text(toggle(map))).to.equal('1 event without a place');
    map.store?.setFilters({categories: ['clash']});
    await settled(map);
    expect(all(map, '.placeless')).to.deep.equal([]);
  });

  it('opens with its button, with title and date of each', async () => {
    const map = await mapReady({}, {data: TOLL});
    expect([items(map), toggle(map).ariaExpanded]).to.deep.equal([[], 'false']);
    await opened(map);
    expect(items(map).map(text)).to.deep.equal(['No violence is seen 2 January 2022', 'Officials name a toll 6–7 January 2022', 'Planes bring soldiers 6 January 2022']);
    expect([toggle(map).ariaExpanded, one(map, '#placeless').checkVisibility()]).to.deep.equal(['true', true]);
    await opened(map);
    expect([items(map), toggle(map).ariaExpanded]).to.deep.equal([[], 'false']);
  });

  it('says how far each was checked, that one does not hold and that one was not found', async () => {
    const map = await opened(await mapReady({}, {data: CHECKED}));
    expect(items(map).map(text)).to.deep.equal([
      'Debunked: Snipers on roofs 2 January 2022 Debunked',
      `No violence is seen 3 January 2022 ${en.negativeFinding} Partly verified`,
      'Planes bring soldiers 4 January 2022',
    ]);
    expect(items(map).map((item) => item.querySelectorAll('.status .sign').length)).to.deep.equal([1, 1, 0]);
  });

  it('has a hollow mark for what was not found', async () => {
    const map = await opened(await mapReady({}, {data: CHECKED}));
    const paths = items(map).map((item) => getComputedStyle(item.querySelector('.symbol path')!));
    expect(paths.map(({fill}) => fill === 'none')).to.deep.equal([false, true, false]);
    expect(paths[1]!.strokeDasharray).not.to.equal('none');
  });

  it('runs over nobody’s edge on a narrow screen, with all that it says', async () => {
    const map = await opened(await mapReady({}, {data: CHECKED, into: page('width:320px')}));
    const box = one(map, '#placeless');
    expect(box.scrollWidth).to.equal(box.clientWidth);
  });

  it('selects an event as the reader’s act, marks it and stays open', async () => {
    const map = await opened(await mapReady({}, {data: TOLL}));
    const told = listen(map, 'event-select');
    items(map)[1]!.click();
    await settled(map);
    expect([map.store?.selected, told]).to.deep.equal(['toll', [['event-select', {id: 'toll'}]]]);
    expect(items(map).map(({ariaCurrent}) => ariaCurrent)).to.deep.equal([null, 'true', null]);
  });

  it('is one stop of the Tab key, in which arrow keys move the focus', async () => {
    const map = await opened(await mapReady({}, {data: TOLL}));
    expect(items(map).map(({tabIndex}) => tabIndex)).to.deep.equal([0, -1, -1]);
    items(map)[0]!.focus();
    expect(key(items(map)[0]!, 'ArrowDown').defaultPrevented).to.equal(true);
    await settled(map);
    expect(focused(map)).to.equal(items(map)[1]);
    expect(items(map).map(({tabIndex}) => tabIndex)).to.deep.equal([-1, 0, -1]);
    key(items(map)[1]!, 'End');
    expect(focused(map)).to.equal(items(map)[2]);
    expect(key(items(map)[2]!, 'x').defaultPrevented).to.equal(false);
  });

  it('leaves the arrow keys to the map while its button has the focus', async () => {
    const map = await opened(await mapReady({}, {data: TOLL}));
    expect(key(toggle(map), 'ArrowDown').defaultPrevented).to.equal(false);
  });

  it('closes with Escape, which then is nobody else’s, and gives the focus back', async () => {
    const map = await opened(await mapReady({}, {data: TOLL}));
    let heard = 0;
    map.parentElement!.addEventListener('keydown', () => (heard += 1));
    items(map)[0]!.focus();
    key(items(map)[0]!, 'Escape');
    await settled(map);
    expect([items(map), heard]).to.deep.equal([[], 0]);
    expect(focused(map)).to.equal(toggle(map));
    key(toggle(map), 'Escape');
    expect(heard).to.equal(1);
  });

  it('closes when the reader turns to the map', async () => {
    const map = await opened(await mapReady({center: '0,0', zoom: '4'}, {data: TOLL}));
    tap(surface(map), 200, 300);
    await settled(map);
    expect(items(map)).to.deep.equal([]);
  });

  it('lists fifty, and counts the rest', async () => {
    const map = await opened(await mapReady({}, {data: crowd(62)}));
    expect([text(toggle(map)), items(map).length]).to.deep.equal(['62 events without a place', 50]);
    expect(text(one(map, '.placeless p'))).to.equal('and 12 more events');
    const few = await opened(await mapReady({}, {data: crowd(50)}));
    expect([items(few).length, all(few, '.placeless p')]).to.deep.equal([50, []]);
  });

  it('covers neither buttons nor credit on a narrow screen, closed or open', async () => {
    const map = await opened(await mapReady({basemap: 'embedded'}, {data: crowd(40), into: page('width:320px')}));
    expect(map.clientWidth).to.equal(320);
    const boxes = all(map, '.placeless .toggle, #placeless').map((part) => part.getBoundingClientRect());
    for (const part of all(map, '.controls > div, .foot > *')) {
      const other = part.getBoundingClientRect();
      for (const box of boxes) {
        const isApart = box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
        expect(isApart, part.className).to.equal(true);
      }
    }
    expect(one(map, '#placeless').scrollHeight).to.be.above(one(map, '#placeless').clientHeight);
  });

  it('has targets of 24 pixels or more', async () => {
    const map = await opened(await mapReady({}, {data: TOLL}));
    for (const part of [toggle(map), ...items(map)]) expect(part.clientHeight).to.be.at.least(24);
  });

  it('is there without the buttons of the map, since it is no button of the map', async () => {
    const map = await mapReady({'no-controls': ''}, {data: TOLL});
    expect(button(map, '3 events without a place')).to.equal(toggle(map));
  });
});
