import {expect} from 'chai';
import type * as ProseLinks from '../../../src/elements/shared/prose-links.js';
import {EventStore} from '../../../src/store/event-store.js';
import {watchedAddress} from '../../store/address.js';
import type {AddressLog} from '../../store/address.js';
import {clearPage, listen, mount, page, settled} from '../helpers.js';
import {WEEK, event, january} from '../story.js';
import {eventFile, microtasks} from '../../store/story.js';
import {probe} from './probe.js';

const ICE = eventFile([event('ferry', {when: '2021-05-01'}), event('night', {when: '2021-05-02'})]);

describe('links of the page', () => {
  let address: AddressLog;

  // What follows a link is loaded with the first one; from then on it comes in the order of asking.
  before(() => import('../../../src/elements/shared/follow-prose.js'));
  beforeEach(() => (address = watchedAddress()));
  afterEach(async () => {
    await clearPage();
    address.restore();
  });

  const link = (href: string, into: ParentNode = page()) => {
    const anchor = document.createElement('a');
    anchor.href = href;
    anchor.setAttribute('href', href);
    into.append(anchor);
    return anchor;
  };
  /** Clicks and waits for what that does. @returns Whether the page was left to follow the link itself. */
  const click = async (anchor: Element, init: MouseEventInit = {}) => {
    const event = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ...init});
    // As a browser would, but for the way to another place.
    const stay = (last: Event) => last.preventDefault();
    let isLeft = true;
    addEventListener('click', (last) => (isLeft = !last.defaultPrevented), {once: true});
    addEventListener('click', stay, {once: true});
    anchor.dispatchEvent(event);
    if (!isLeft) await import('../../../src/elements/shared/follow-prose.js');
    await microtasks();
    return isLeft;
  };

  it('select an event, as the reader’s act, told on the first element of the story', async () => {
    const [first, second] = [probe({}, {data: WEEK}), probe()];
    const told = [listen(first, 'event-select'), listen(second, 'event-select')];
    expect(await click(link('#event=night'))).to.equal(false);
    expect(first.store?.selected).to.equal('night');
    expect(told).to.deep.equal([[['event-select', {id: 'night'}]], []]);
    expect([location.hash, address.writes]).to.deep.equal(['', []]);
  });

  it('do so as often as they are clicked', async () => {
    const element = probe({}, {data: WEEK});
    const told = listen(element, 'event-select');
    const anchor = link('#event=night');
    await click(anchor);
    element.selectByReader(null);
    await click(anchor);
    await click(anchor);
    expect(told.map(([, detail]) => detail)).to.deep.equal([{id: 'night'}, {id: null}, {id: 'night'}, {id: 'night'}]);
  });

  it('choose dates and filters, and leave what they do not name', async () => {
    const {store} = probe({}, {data: WEEK});
    store!.select('toll');
    const told = listen(document.body, 'event-select', 'event-window-change', 'event-filter-change');
    await click(link('#window=2022-01-04&category=clash'));
    expect([store!.selected, store!.window, store!.filters]).to.deep.equal(['toll', {startMs: january(4), endMs: january(5)}, {categories: ['clash']}]);
    expect(told.map(([name]) => name)).to.deep.equal(['event-window-change', 'event-filter-change']);
  });

  it('go through the address where the story is kept in it, keep what else is there, and are a step', async () => {
    const element = probe({hash: ''}, {data: WEEK});
    await element.store!.link.loading;
    element.store!.setFilters({text: 'chants'});
    await click(link('#event=night'));
    expect(address.writes).to.deep.equal(['replace #q=chants', 'push #event=night&q=chants']);
    await address.back();
    expect([element.store!.selected, element.store!.filters]).to.deep.equal([null, {text: 'chants'}]);
  });

  it('mean the story of the name that stands before the key', async () => {
    const north = probe({store: 'north'});
    const other = probe({}, {data: WEEK});
    north.store!.setData(ICE);
    await click(link('#north.event=night'));
    expect([north.store!.selected, other.store!.selected]).to.deep.equal(['night', null]);
    await click(link('#north.event=ferry&event=toll'));
    expect([north.store!.selected, other.store!.selected]).to.deep.equal(['ferry', 'toll']);
  });

  it('mean, without a name, the story that has the event, else the one in the address, else the first', async () => {
    const [first, second] = [probe({}, {data: WEEK}), probe({hash: ''}, {data: ICE})];
    await click(link('#event=ferry'));
    expect([first.store!.selected, second.store!.selected]).to.deep.equal([null, 'ferry']);
    await click(link('#event=night'));
    expect([first.store!.selected, second.store!.selected]).to.deep.equal(['night', 'ferry']);
    await click(link('#q=ice'));
    expect([first.store!.filters, second.store!.filters]).to.deep.equal([{}, {text: 'ice'}]);
  });

  it('may stand in a shadow root, and be clicked on a part', async () => {
    const {store} = probe({}, {data: WEEK});
    const root = page().attachShadow({mode: 'open'});
    const part = link('#event=night', root).appendChild(document.createElement('em'));
    expect(await click(part)).to.equal(false);
    expect(store!.selected).to.equal('night');
  });

  it('are left to the browser where a key or the link asks for another place', async () => {
    const {store} = probe({}, {data: WEEK});
    const anchor = link('#event=night');
    expect([await click(anchor, {ctrlKey: true}), await click(anchor, {metaKey: true}), await click(anchor, {button: 1})]).to.deep.equal([true, true, true]);
    anchor.target = '_blank';
    expect(await click(anchor)).to.equal(true);
    expect(store!.selected).to.equal(null);
  });

  it('are left to the page where it has taken the click', async () => {
    const {store} = probe({}, {data: WEEK});
    const anchor = link('#event=night');
    anchor.addEventListener('click', (each) => each.preventDefault());
    await click(anchor);
    expect(store!.selected).to.equal(null);
  });

  for (const href of ['#section-2', '#north.event=night', '#', '', '?page=2#event=night', 'https://news.example/#event=night', 'mailto:a@news.example#event=night']) {
    it(`are none of ours as href="${href}"`, async () => {
      const {store} = probe({}, {data: WEEK});
      expect(await click(link(href))).to.equal(true);
      expect(store!.selected).to.equal(null);
    });
  }

  it('mean this page by a bare fragment where a <base> leads elsewhere, and by its full address', async () => {
    const {store} = probe({}, {data: WEEK});
    await click(link(`${location.href.replace(/#.*/, '')}#event=toll`));
    expect(store!.selected).to.equal('toll');
    const base = document.createElement('base');
    base.href = 'https://news.example/2022/';
    document.head.append(base);
    await click(link('#event=night'));
    base.remove();
    expect(store!.selected).to.equal('night');
  });

  it('wait for the file', async () => {
    const store = new EventStore();
    const element = probe({}, {store});
    await click(link('#event=night'));
    store.setData(WEEK);
    await settled(element);
    expect(store.selected).to.equal('night');
  });

  it('report an event that the story does not have', async () => {
    const {store} = probe({}, {data: WEEK});
    await click(link('#event=gone'));
    expect([store!.selected, store!.issues.map(({code}) => code)]).to.deep.equal([null, ['link-event']]);
  });

  it('are heard once, also where a second copy of the script runs, and no more when all elements are gone', async () => {
    const secondCopy = '../../../src/elements/shared/prose-links.ts?copy=2';
    const copy = (await import(secondCopy)) as typeof ProseLinks;
    const element = probe({}, {data: WEEK});
    const stop = copy.listenForLinks(element);
    const told = listen(element, 'event-select');
    const anchor = link('#event=night');
    await click(anchor);
    expect(told).to.have.lengthOf(1);
    const {store} = element;
    store!.select(null);
    element.remove();
    stop();
    expect(await click(anchor)).to.equal(true);
    expect(store!.selected).to.equal(null);
  });

  it('bring the nearest view of the story into sight where none is', async () => {
    const space = page('height:3000px');
    const element = mount('event-card', {}, {data: WEEK});
    await element.updateComplete;
    const far = mount('event-list', {}, {into: page('margin-top:3000px'), store: element.store!});
    await far.updateComplete;
    expect(scrollY).to.equal(0);
    await click(link('#event=night', space));
    const scrolled = new Promise((resolve) => addEventListener('scrollend', resolve, {once: true}));
    await scrolled;
    const {top, bottom} = element.getBoundingClientRect();
    expect([top >= 0, bottom <= innerHeight]).to.deep.equal([true, true]);
    const before = scrollY;
    await click(link('#event=toll', space));
    await settled(element);
    expect(scrollY).to.equal(before);
  });
});
