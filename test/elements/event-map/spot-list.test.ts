import {expect} from 'chai';
import type {EventMapElement} from '../../../src/elements/event-map/event-map.js';
import {eventFile} from '../../store/story.js';
import {all, button, clearPage, focused, key, listen, one, page, settled, tap, text} from '../helpers.js';
import {event, point} from '../story.js';
import {HERE, mapReady, middle, surface} from './map-page.js';

const CITY = point(60, 40);
/** Events of one city, an hour after the other, and one of another. */
const crowd = (count: number) =>
  eventFile(
    [
      ...Array.from({length: count}, (_, index) => event(`e${index}`, {title: `Event ${index}`, when: new Date(Date.UTC(2022, 0, 1, index)).toISOString().slice(0, 16) + 'Z', category: index % 2 ? 'a' : 'b'}, CITY)),
      event('elsewhere', {when: '2022-03-01'}, point(70, 40)),
    ],
    {timeZone: 'UTC', categories: [{id: 'a', label: 'A'}, {id: 'b', label: 'B'}]},
  );
const items = (map: EventMapElement) => all<HTMLButtonElement>(map, '.spot li button');
const titles = (map: EventMapElement) => items(map).map((item) => text(item).replace(/ \d+ January.*/, ''));

/** A map whose mark of so many events at one place was clicked. */
async function opened(count: number, options: {into?: HTMLElement} = {}): Promise<EventMapElement> {
  const map = await mapReady(HERE, {data: crowd(count), ...options});
  tap(surface(map), ...middle(map));
  await settled(map);
  return map;
}

describe('list of the events of one place', () => {
  afterEach(clearPage);

  it('opens with a click on a mark of more events than can be spread around it', async () => {
    const map = await opened(221);
    expect([text(one(map, '.spot h4')), one(map, '.spot').ariaLabel]).to.deep.equal(['221 events at one place', '221 events at one place']);
    expect(titles(map).slice(0, 3)).to.deep.equal(['Event 0', 'Event 1', 'Event 2']);
    expect(map.store?.selected).to.equal(null);
  });

  it('is not needed for thirty, which are spread', async () => {
    expect(all(await opened(30), '.spot')).to.deep.equal([]);
  });

  it('has every event of the place, and no other, as the reader goes down', async () => {
    const map = await opened(221);
    const list = one(map, '.spot');
    while (items(map).length < 221) {
      const before = items(map).length;
      list.scrollTop = list.scrollHeight;
      list.dispatchEvent(new Event('scroll'));
      await settled(map);
      expect(items(map).length).to.be.above(before);
    }
    list.dispatchEvent(new Event('scroll'));
    await settled(map);
    expect(titles(map)).to.deep.equal(Array.from({length: 221}, (_, index) => `Event ${index}`));
  });

  it('renders no more than the reader comes to', async () => {
    expect(items(await opened(221)).length).to.be.below(100);
  });

  it('selects an event as the reader’s act, marks it and stays open for the next', async () => {
    const map = await opened(40);
    const told = listen(map, 'event-select');
    items(map)[7]!.click();
    await settled(map);
    expect([map.store?.selected, told]).to.deep.equal(['e7', [['event-select', {id: 'e7'}]]]);
    expect(items(map).findIndex(({ariaCurrent}) => ariaCurrent === 'true')).to.equal(7);
  });

  it('shows on the other views which event is pointed at', async () => {
    const map = await opened(40);
    items(map)[3]!.dispatchEvent(new PointerEvent('pointerenter'));
    expect(map.store?.hoveredRow).to.equal(map.store?.rowOf('e3'));
    items(map)[3]!.dispatchEvent(new PointerEvent('pointerleave'));
    expect(map.store?.hoveredRow).to.equal(null);
  });

  it('is one stop of the Tab key, in which arrow keys move the focus', async () => {
    const map = await opened(40);
    expect(items(map).filter(({tabIndex}) => tabIndex === 0)).to.deep.equal([items(map)[0]]);
    items(map)[0]!.focus();
    key(items(map)[0]!, 'PageDown');
    await settled(map);
    expect([focused(map) === items(map)[10], items(map)[10]!.tabIndex]).to.deep.equal([true, 0]);
  });

  it('closes with its button and with Escape, and gives the focus to the map', async () => {
    for (const close of [(map: EventMapElement) => button(map, 'Close').click(), (map: EventMapElement) => key(items(map)[0]!, 'Escape')]) {
      const map = await opened(40);
      close(map);
      await settled(map);
      expect([all(map, '.spot'), focused(map)]).to.deep.equal([[], surface(map)]);
    }
  });

  it('closes when the reader turns to the map', async () => {
    const map = await opened(40);
    tap(surface(map), 390, 300);
    await settled(map);
    expect(all(map, '.spot')).to.deep.equal([]);
  });

  it('goes when window or filters change what is there', async () => {
    const map = await opened(80);
    map.store?.setFilters({categories: ['a']});
    await settled(map);
    expect(all(map, '.spot')).to.deep.equal([]);
    await map.ready;
    tap(surface(map), ...middle(map));
    await settled(map);
    expect([text(one(map, '.spot h4')), titles(map)[0]]).to.deep.equal(['40 events at one place', 'Event 1']);
  });

  it('covers neither buttons nor credit on a narrow screen', async () => {
    const map = await opened(60, {into: page('width:320px')});
    const box = one(map, '.spot').getBoundingClientRect();
    for (const part of all(map, '.controls > div, .foot > *')) {
      const other = part.getBoundingClientRect();
      const isApart = box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
      expect(isApart, part.className).to.equal(true);
    }
    expect(one(map, '.spot').scrollWidth).to.equal(one(map, '.spot').clientWidth);
  });
});
