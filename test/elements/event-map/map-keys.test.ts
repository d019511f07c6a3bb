import {expect} from 'chai';
import type {EventMapElement} from '../../../src/elements/event-map/event-map.js';
import {eventFile} from '../../store/story.js';
import {all, clearPage, focused, key, listen, one, pointer, settled, text, until} from '../helpers.js';
import {event, point} from '../story.js';
import {HERE, SOUTH, mapReady, middle, surface} from './map-page.js';

const stop = (map: EventMapElement) => all(map, '.stop')[0];
const name = (map: EventMapElement) => stop(map)?.ariaLabel;
const press = async (map: EventMapElement, ...names: string[]) => {
  for (const each of names) key(surface(map), each);
  await settled(map);
};

/** A map that has the focus. */
async function focusedMap(attributes: Readonly<Record<string, string>> = {...HERE, zoom: '1'}, data?: object): Promise<EventMapElement> {
  const map = await mapReady(attributes, data ? {data} : {});
  surface(map).focus();
  await settled(map);
  return map;
}

describe('map by keyboard and ear', () => {
  afterEach(clearPage);

  it('is an application with a name, which says what it shows, that the list is its equal, and its keys', async () => {
    const map = await mapReady({...HERE, zoom: '1'});
    const described = map.shadowRoot!.getElementById(surface(map).getAttribute('aria-describedby') ?? '')!;
    expect([surface(map).role, surface(map).tabIndex, surface(map).ariaLabel]).to.deep.equal(['application', 0, 'Map of the events']);
    expect(all(described, 'p').map(text)).to.deep.equal([
      '5 events in view.',
      'The list has the same events in words.',
      'Arrow keys go from event to event, Enter opens, Escape goes back. Shift with an arrow key moves the map, plus and minus zoom, 0 shows all events.',
    ]);
    expect(described.checkVisibility()).to.equal(false);
  });

  it('counts anew what it shows after a move, and says of which dates', async () => {
    const map = await mapReady({...HERE, zoom: '1'});
    const first = () => text(one(map, '#description p'));
    map.store?.setWindow({startMs: Date.UTC(2022, 0, 1), endMs: Date.UTC(2022, 0, 4)});
    await until(map, () => first() === '3 events in view, 1–3 January 2022.');
    map.zoom = 6;
    await until(map, () => first() === '1 event in view, 1–3 January 2022.');
  });

  it('goes from mark to mark by arrow keys, with a ring that a screen reader is led to', async () => {
    const map = await focusedMap();
    expect([stop(map), surface(map).getAttribute('aria-activedescendant')]).to.deep.equal([undefined, null]);
    await press(map, 'ArrowUp');
    expect(name(map)).to.equal('Alone, 1 January 2022, A square');
    const first = stop(map)!;
    expect([surface(map).getAttribute('aria-activedescendant'), first.role, first.ariaPressed]).to.deep.equal([first.id, 'button', 'false']);
    await press(map, 'ArrowUp');
    expect(name(map)).to.equal('2 events');
    // Another element: of a name that changes some screen readers say nothing.
    expect([stop(map) === first, stop(map)!.ariaPressed, focused(map) === surface(map)]).to.deep.equal([false, null, true]);
  });

  it('has the ring around its mark, with room', async () => {
    const map = await focusedMap(HERE);
    await press(map, 'ArrowUp');
    const {left, top} = map.getBoundingClientRect();
    const ring = stop(map)!.getBoundingClientRect();
    const [x, y] = middle(map);
    expect([ring.left + ring.width / 2 - left, ring.top + ring.height / 2 - top].map(Math.round)).to.deep.equal([x, y]);
    expect(ring.width).to.be.within(30, 44);
  });

  it('shows at the mark in focus what it shows at one that is pointed at, in all views', async () => {
    const map = await focusedMap();
    await press(map, 'ArrowUp');
    expect([text(one(map, '.tip')), map.store?.hoveredRow]).to.deep.equal(['Alone 1 January 2022 · UTC A square', 0]);
    await press(map, 'ArrowUp');
    expect([text(one(map, '.tip')), map.store?.hoveredRow]).to.deep.equal(['2 events East West', null]);
  });

  it('shows the ring while it has the focus, and again when that comes back', async () => {
    const map = await focusedMap();
    await press(map, 'ArrowUp');
    surface(map).blur();
    await settled(map);
    expect([stop(map), all(map, '.tip').length, map.store?.hoveredRow]).to.deep.equal([undefined, 0, null]);
    surface(map).focus();
    await settled(map);
    expect([name(map), map.store?.hoveredRow]).to.deep.equal(['Alone, 1 January 2022, A square', 0]);
  });

  it('takes the ring away when the reader goes on with a pointer', async () => {
    const map = await focusedMap();
    await press(map, 'ArrowUp');
    for (const kind of ['down', 'up'] as const) pointer(surface(map), kind, 20, 300);
    await settled(map);
    expect([stop(map), map.store?.hoveredRow]).to.deep.equal([undefined, null]);
  });

  it('selects with Enter, as the reader’s act, and lets go with Escape', async () => {
    const map = await focusedMap();
    const told = listen(map, 'event-select');
    await press(map, 'ArrowUp', 'Enter');
    expect([map.store?.selected, stop(map)?.ariaPressed]).to.deep.equal(['alone', 'true']);
    expect(key(surface(map), 'Escape').defaultPrevented).to.equal(true);
    expect(told).to.deep.equal([['event-select', {id: 'alone'}], ['event-select', {id: null}]]);
    // Nothing is left to go back from: the page may have it.
    expect(key(surface(map), 'Escape').defaultPrevented).to.equal(false);
  });

  it('begins at the event that is selected', async () => {
    const map = await focusedMap();
    map.select('east');
    await settled(map);
    await map.ready;
    await press(map, 'ArrowDown');
    expect(name(map)).to.equal('2 events');
  });

  it('spreads a spot with Enter, walks in it, selects there, and goes back to where it was with Escape', async () => {
    const map = await focusedMap(SOUTH);
    await press(map, 'ArrowUp');
    expect(name(map)).to.equal('2 events');
    await press(map, 'Enter');
    expect(name(map)).to.equal('First, 2 January 2022');
    await press(map, 'ArrowDown', 'Enter');
    expect([name(map), map.store?.selected]).to.deep.equal(['Second, 3 January 2022', 'second']);
    await press(map, 'Escape');
    expect([name(map), map.store?.selected]).to.deep.equal(['2 events', 'second']);
    await press(map, 'Escape');
    expect(map.store?.selected).to.equal(null);
  });

  it('gives the focus to the list of a spot with many events, and takes it back at the mark', async () => {
    const many = eventFile(Array.from({length: 40}, (_, index) => event(`e${index}`, {title: `Event ${index}`, when: '2022-01-01', place: 'A city'}, point(60, 40))));
    const map = await focusedMap(HERE, many);
    await press(map, 'ArrowUp');
    expect(name(map)).to.equal('40 events, A city');
    key(surface(map), 'Enter');
    await until(map, () => focused(map)?.matches('.spot li button') === true);
    expect(text(focused(map)!)).to.include('Event 0');
    key(focused(map)!, 'Escape');
    await settled(map);
    expect([all(map, '.spot').length, focused(map) === surface(map), name(map)]).to.deep.equal([0, true, '40 events, A city']);
  });

  it('closes a list with Escape also from the map', async () => {
    const map = await mapReady(HERE, {data: eventFile([event('a', {when: '2022-01-01'}, point(60, 40)), event('b', {when: '2022-01-01'})])});
    one(map, '.toggle').click();
    await settled(map);
    expect(key(surface(map), 'Escape').defaultPrevented).to.equal(true);
    await settled(map);
    expect(one(map, '.toggle').ariaExpanded).to.equal('false');
  });

  it('is opened by assistive technology, which presses what it hears', async () => {
    const map = await focusedMap();
    await press(map, 'ArrowUp');
    stop(map)!.click();
    expect(map.store?.selected).to.equal('alone');
  });
});
