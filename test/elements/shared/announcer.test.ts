import {expect} from 'chai';
import type {LazyElement} from '../../../src/elements/shared/lazy-element.js';
import {readEventFile} from '../../../src/data/index.js';
import {emit} from '../../../src/events.js';
import {EventStore} from '../../../src/store/event-store.js';
import {fakeClock} from '../../load/fake-clock.js';
import {served} from '../../store/fake-service.js';
import {storeOf} from '../../store/table-store.js';
import {fakeFrames} from '../../store/fake-frames.js';
import {clearPage, frame, mountReady, one, page, settled} from '../helpers.js';
import {WEEK, event, january} from '../story.js';
import {eventFile} from '../../store/story.js';

describe('what screen readers are told of the reader’s acts', () => {
  let clock: ReturnType<typeof fakeClock> | null = null;
  let store: EventStore;
  beforeEach(() => {
    store = new EventStore();
    void store.setData(WEEK);
  });
  afterEach(async () => {
    clock?.restore();
    clock = null;
    await clearPage();
  });

  /** The places of a page where something is told, and what. */
  const regions = (root: Node = document.body): HTMLElement[] => {
    const elements = root instanceof Element || root instanceof ShadowRoot ? [...root.querySelectorAll<HTMLElement>('*')] : [];
    const found = elements.filter((element) => element.localName === 'p' && element.role === 'status' && element.getRootNode() instanceof ShadowRoot && isAnnouncer(element));
    return [...found, ...elements.flatMap(({shadowRoot}) => (shadowRoot ? regions(shadowRoot) : []))];
  };
  const isAnnouncer = (element: Element) => (element.getRootNode() as ShadowRoot).childElementCount === 1;
  const told = () => regions().map(({textContent}) => textContent);
  /** What hears of acts is loaded with the first of them. */
  const heard = async () => {
    while (regions().length === 0) await frame();
  };
  const isIn = (element: Element) => regions().some((region) => element.shadowRoot?.contains((region.getRootNode() as ShadowRoot).host));
  const list = (attributes = {}) => mountReady('event-list', attributes, {store});
  const narrow = (element: LazyElement, day: number) => {
    store.setWindow({startMs: january(day), endMs: january(day + 2)});
    emit(element, 'event-window-change', {window: store.window});
  };
  const begin = async () => {
    const element = await list();
    clock = fakeClock();
    return element;
  };

  it('is nothing before they do something, whatever the page does', async () => {
    await begin();
    store.setWindowText('2022-01-04');
    store.select('police');
    store.setFilters({text: 'police'});
    clock?.advance(10_000);
    expect(regions()).to.deep.equal([]);
  });

  it('is the dates shown and how many events are left, once they have rested', async () => {
    const element = await begin();
    narrow(element, 4);
    await heard();
    clock?.advance(599);
    expect(told()).to.deep.equal(['']);
    clock?.advance(1);
    expect(told()).to.deep.equal(['4–5 January 2022, 2 of 8 events']);
  });

  it('is only the last of many, so that a handle that is dragged makes no flood', async () => {
    const element = await begin();
    narrow(element, 1);
    await heard();
    for (let day = 1; day < 6; day += 1) {
      narrow(element, day);
      clock?.advance(300);
      expect(told()).to.deep.equal(['']);
    }
    clock?.advance(300);
    expect(told()).to.deep.equal(['5–6 January 2022, 3 of 8 events']);
  });

  it('is all dates where they are shown again', async () => {
    const element = await begin();
    emit(element, 'event-window-change', {window: null});
    await heard();
    clock?.advance(600);
    expect(told()).to.deep.equal(['All dates, 8 events']);
  });

  it('is the event that is selected, and nothing when it is closed', async () => {
    const element = await begin();
    one(element, '[part=item]').click();
    await heard();
    clock?.advance(600);
    expect(told()).to.deep.equal(['Selected: Men read a statement']);
    element.selectByReader(null);
    clock?.advance(600);
    expect(told()).to.deep.equal(['']);
  });

  it('says of an event that does not hold that it does not, before its title', async () => {
    void store.setData(eventFile([event('rumour', {title: 'The airport is taken', when: '2022-01-05', verification: {status: 'debunked'}})]));
    const element = await begin();
    element.selectByReader(0);
    await heard();
    clock?.advance(600);
    expect(told()).to.deep.equal(['Selected: Debunked: The airport is taken']);
  });

  it('is how many events the filters leave', async () => {
    const element = await begin();
    store.setFilters({categories: ['clash']});
    emit(element, 'event-filter-change', {filters: store.filters});
    await heard();
    clock?.advance(600);
    expect(told()).to.deep.equal(['3 of 8 events']);
  });

  it('waits for the count while many events are searched', async () => {
    const {table, service} = served(readEventFile(WEEK).table);
    ({store} = storeOf(table));
    const element = await begin();
    store.setFilters({text: 'toll'});
    emit(element, 'event-filter-change', {filters: store.filters});
    await heard();
    while (!service.isWanted('toll')) await frame();
    clock?.advance(600);
    expect([store.searching, told()]).to.deep.equal([true, ['']]);
    await service.answer('toll');
    clock?.advance(600);
    expect(told()).to.deep.equal(['1 of 8 events']);
  });

  it('is said again where it is the same again', async () => {
    const element = await begin();
    element.selectByReader(0);
    await heard();
    clock?.advance(600);
    const [region] = regions();
    const changes: string[] = [];
    const observer = new MutationObserver(() => changes.push(region?.textContent ?? ''));
    if (region) observer.observe(region, {childList: true});
    element.selectByReader(0);
    await settled(element);
    clock?.advance(600);
    await settled(element);
    observer.disconnect();
    expect(changes).to.deep.equal(['', 'Selected: Men read a statement']);
  });

  it('stands in the page for a while, and not for good', async () => {
    const element = await begin();
    element.selectByReader(0);
    await heard();
    clock?.advance(600);
    clock?.advance(9999);
    expect(told()).to.deep.equal(['Selected: Men read a statement']);
    clock?.advance(1);
    expect(told()).to.deep.equal(['']);
  });

  it('is the start and the stop of a playback, and none of its steps', async () => {
    const element = await mountReady('event-list', {}, {store});
    const frames = fakeFrames();
    await store.play();
    clock = fakeClock();
    frames.restore();
    emit(element, 'event-playback-change', {playing: true, speed: 1});
    await heard();
    narrow(element, 1);
    clock.advance(600);
    expect(told()).to.deep.equal(['The playback runs.']);
    narrow(element, 2);
    clock.advance(600);
    expect(told()).to.deep.equal(['The playback runs.']);
    store.pause();
    store.setWindow({startMs: january(6), endMs: january(7)});
    emit(element, 'event-playback-change', {playing: false, speed: 1});
    clock.advance(600);
    expect(told()).to.deep.equal(['The playback has stopped. 6 January 2022, 2 of 8 events']);
  });

  it('is the stop of a playback that the page has started and the reader ends, and not its start', async () => {
    const element = await mountReady('event-list', {}, {store});
    const frames = fakeFrames();
    await store.play();
    clock = fakeClock();
    frames.restore();
    clock.advance(10_000);
    expect(regions()).to.deep.equal([]);
    store.stopByTouch();
    store.setWindow({startMs: january(6), endMs: january(7)});
    emit(element, 'event-playback-change', {playing: false, speed: 1});
    await heard();
    clock.advance(600);
    expect(told()).to.deep.equal(['The playback has stopped. 6 January 2022, 2 of 8 events']);
  });

  it('is nothing of another pace', async () => {
    const element = await begin();
    element.selectByReader(0);
    await heard();
    clock?.advance(600);
    store.setSpeed(2);
    emit(element, 'event-playback-change', {playing: false, speed: 2});
    clock?.advance(600);
    expect(told()).to.deep.equal(['Selected: Men read a statement']);
  });

  it('is told in one place of the page, whatever view it was done in', async () => {
    const [first, second] = [await list(), await list()];
    clock = fakeClock();
    second.selectByReader(0);
    await heard();
    clock.advance(600);
    first.selectByReader(1);
    while (told().join() !== '') await frame();
    clock.advance(600);
    expect(told()).to.deep.equal(['Selected: A crowd slows the traffic']);
  });

  it('is told elsewhere when the view in which it was told has left the page, or is not shown', async () => {
    const [first, second] = [await list(), await list()];
    clock = fakeClock();
    first.selectByReader(0);
    await heard();
    first.style.visibility = 'hidden';
    second.selectByReader(1);
    while (!isIn(second)) await frame();
    clock.advance(600);
    expect(told()).to.deep.equal(['Selected: A crowd slows the traffic']);
  });

  it('is told in a viewer for the views inside, which may be hidden', async () => {
    const viewer = await mountReady('event-viewer', {'no-map': '', 'no-timeline': ''}, {store});
    clock = fakeClock();
    const inner = viewer.renderRoot.querySelector('event-list');
    inner?.selectByReader(0);
    await heard();
    clock.advance(600);
    expect([told(), [...viewer.renderRoot.children].some(({shadowRoot}) => shadowRoot?.textContent === 'Selected: Men read a statement')]).to.deep.equal([
      ['Selected: Men read a statement'],
      true,
    ]);
  });

  it('is told of each story for itself', async () => {
    const other = new EventStore();
    void other.setData(WEEK);
    const [one, two] = [await list(), await mountReady('event-list', {}, {store: other})];
    clock = fakeClock();
    one.selectByReader(0);
    two.selectByReader(1);
    while (regions().length < 2) await frame();
    clock.advance(600);
    expect(told().sort()).to.deep.equal(['Selected: A crowd slows the traffic', 'Selected: Men read a statement']);
  });

  it('says in which language it speaks, and takes no room', async () => {
    const into = page('width:320px');
    const element = await mountReady('event-list', {lang: 'en-GB'}, {store, into});
    const height = element.offsetHeight;
    clock = fakeClock();
    element.selectByReader(null);
    await heard();
    expect([element.offsetHeight, into.scrollWidth]).to.deep.equal([height, 320]);
    element.selectByReader(0);
    clock.advance(600);
    expect(regions()[0]?.lang).to.equal('en-GB');
  });

  it('is not told any more when the view has left the page', async () => {
    const element = await begin();
    element.selectByReader(0);
    await heard();
    const [region] = regions();
    element.remove();
    clock?.advance(600);
    expect(region?.textContent).to.equal('');
  });
});
