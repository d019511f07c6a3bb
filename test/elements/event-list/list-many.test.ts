import {expect} from 'chai';
import type {EventListElement} from '../../../src/elements/event-list/event-list.js';
import type {EventStore} from '../../../src/store/event-store.js';
import {storeOf} from '../../store/table-store.js';
import {all, clearPage, focused, frame, key, mountReady, one, page, settled, text, until} from '../helpers.js';
import {PER_DAY, manyRows} from './many-rows.js';

const MILLION = 1_000_000;
const million = manyRows(MILLION);

describe('a list of a million events', () => {
  let list: EventListElement;
  let store: EventStore;

  const scroller = () => one(list, '.scroller');
  const items = () => all<HTMLButtonElement>(list, '.item');
  const rowOf = (item: Element | null) => Number((item as HTMLElement | null)?.dataset['row'] ?? NaN);
  const item = (row: number) => list.shadowRoot?.querySelector<HTMLElement>(`[data-row="${row}"]`) ?? null;

  /** The rows that the reader sees. */
  function seen(): number[] {
    const {top, bottom} = scroller().getBoundingClientRect();
    return items()
      .filter((each) => each.getBoundingClientRect().bottom > top + 1 && each.getBoundingClientRect().top < bottom - 1)
      .map(rowOf);
  }

  /** Scrolls as a thumb does that is dragged to a place, and waits until that is drawn. */
  async function scrollTo(share: number): Promise<void> {
    const {scrollHeight, clientHeight} = scroller();
    scroller().scrollTop = share * (scrollHeight - clientHeight);
    await rested();
  }

  /** Waits until two frames in a row show the same. */
  async function rested(): Promise<void> {
    let before = '';
    let now = 'none';
    while (before !== now) {
      before = now;
      await frame();
      await frame();
      await settled(list);
      now = `${seen().join()} ${scroller().scrollTop} ${scroller().scrollHeight} ${rowOf(focused(list))}`;
    }
  }

  beforeEach(async () => {
    ({store} = storeOf(million));
    list = await mountReady('event-list', {}, {store, into: page('width:400px')});
    await rested();
  });
  afterEach(clearPage);

  it('is counted whole, and draws what is in sight and a little more', () => {
    expect(text(one(list, '[part=count]'))).to.equal('1,000,000 events');
    expect(items().length).to.be.within(8, 80);
    expect(seen()[0]).to.equal(0);
  });

  it('decodes the words of no event that was not near sight', async () => {
    million.texts.asked.clear();
    await scrollTo(0.5);
    expect(million.texts.asked.size).to.be.within(8, 300);
  });

  it('has a scroll bar whose place is that of the events among all', async () => {
    for (const share of [0.001, 0.25, 0.5, 0.9]) {
      await scrollTo(share);
      expect(seen()[0] / MILLION, `at ${share}`).to.be.closeTo(share, 0.002);
      expect(items().length).to.be.below(80);
    }
  });

  it('is no taller than any browser allows an element to be', () => {
    expect(scroller().scrollHeight).to.equal(8_000_000);
  });

  it('shows the last event at the end of the scroll bar, and the first at its start', async () => {
    await scrollTo(1);
    expect(seen().at(-1)).to.equal(MILLION - 1);
    const [frameBox, last] = [scroller(), item(MILLION - 1)!].map((each) => each.getBoundingClientRect());
    expect(last.bottom).to.be.closeTo(frameBox.bottom, 2);
    await scrollTo(0);
    expect(seen()[0]).to.equal(0);
  });

  it('moves by as many pixels as the wheel turns, in the middle too', async () => {
    await scrollTo(0.5);
    const row = seen()[3];
    const before = item(row)!.getBoundingClientRect().top;
    scroller().scrollTop += 50;
    await rested();
    expect(item(row)!.getBoundingClientRect().top).to.be.closeTo(before - 50, 1);
  });

  it('reaches every event by the wheel, as far as the last one', async () => {
    await scrollTo(1);
    scroller().scrollTop -= 1000;
    await rested();
    const [from] = seen();
    scroller().scrollTop += 1000;
    await rested();
    expect([seen().at(-1), from < MILLION - 15]).to.deep.equal([MILLION - 1, true]);
  });

  it('has each event once, in order, from the top of a stretch to its bottom', async () => {
    await scrollTo(0.3);
    const visited: number[] = [];
    for (let turn = 0; turn < 12; turn++) {
      for (const row of seen()) if (!visited.includes(row)) visited.push(row);
      scroller().scrollTop += 300;
      await rested();
    }
    expect(visited).to.deep.equal(visited.map((_, i) => visited[0] + i));
    expect(visited.length).to.be.above(40);
  });

  it('shows what takes the focus below the heading of its day, in large letters too', async () => {
    list.style.setProperty('--event-font-size', '32px');
    await scrollTo(0.4);
    item(seen()[2])!.focus();
    const covered: number[] = [];
    for (let step = 0; step < 6; step++) {
      key(focused(list)!, 'ArrowUp');
      await rested();
      const heading = focused(list)!.closest('section')!.querySelector('h3')!;
      const hiddenPixels = heading.getBoundingClientRect().bottom - focused(list)!.getBoundingClientRect().top;
      if (hiddenPixels > 0.5) covered.push(hiddenPixels);
    }
    expect(covered).to.deep.equal([]);
  });

  it('keeps what is in sight where it is while the heights of what is above become known', async () => {
    await scrollTo(0.4);
    const row = seen()[2];
    for (let turn = 0; turn < 8; turn++) {
      const before = item(seen()[0])!.getBoundingClientRect().top;
      const [first] = seen();
      scroller().scrollTop -= 90;
      await rested();
      expect(item(first)!.getBoundingClientRect().top).to.be.closeTo(before + 90, 1.5);
    }
    expect(seen()[0]).to.be.below(row);
  });

  describe('days', () => {
    const headings = () => all(list, 'h3').map(text);

    it('have their heading where the day changes', async () => {
      await scrollTo(0.5);
      while (headings().length < 2) {
        scroller().scrollTop += 400;
        await rested();
      }
      const [, second] = all(list, '.drawn > section');
      expect(rowOf(second.querySelector('.item')) % PER_DAY).to.equal(0);
    });

    it('have it above their events also where they began far above', async () => {
      await scrollTo(0.5);
      const day = new Date(Date.UTC(2000, 0, 1 + Math.floor(seen()[0] / PER_DAY)));
      const heading = one(list, 'h3');
      expect(text(heading)).to.equal(day.toLocaleDateString('en-GB', {dateStyle: 'long', timeZone: 'UTC'}));
      expect(heading.getBoundingClientRect().top).to.be.closeTo(scroller().getBoundingClientRect().top, 3);
    });
  });

  describe('keyboard', () => {
    const press = async (name: string) => {
      key(focused(list)!, name);
      await rested();
    };

    it('reaches the list by one tab stop, which is in sight wherever the list is scrolled to', async () => {
      await scrollTo(0.5);
      const stops = items().filter(({tabIndex}) => tabIndex === 0).map(rowOf);
      expect(stops).to.have.lengthOf(1);
      expect(seen()).to.include(stops[0]);
    });

    it('goes to the last event by End, back by an arrow, and to the first one by Home', async () => {
      items()[0].focus();
      const visited: number[] = [];
      for (const name of ['End', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'Home', 'ArrowDown']) {
        await press(name);
        visited.push(rowOf(focused(list)));
        expect(seen()).to.include(visited.at(-1));
      }
      expect(visited).to.deep.equal([MILLION - 1, MILLION - 2, MILLION - 1, MILLION - 1, 0, 1]);
    });

    it('goes on beyond what was drawn', async () => {
      items()[0].focus();
      for (let turn = 0; turn < 12; turn++) await press('PageDown');
      expect(rowOf(focused(list))).to.equal(120);
      expect(seen()).to.include(120);
    });

    it('goes on from the event that had the focus after the list was scrolled away from it', async () => {
      items()[4].focus();
      await scrollTo(0.7);
      expect(focused(list)).to.equal(scroller());
      await press('ArrowDown');
      expect(rowOf(focused(list))).to.equal(5);
      expect(seen()).to.include(5);
    });
  });

  it('tells a screen reader the place of each event among all', async () => {
    await scrollTo(1);
    const last = item(MILLION - 1)!.closest('li')!;
    expect([last.getAttribute('aria-posinset'), last.getAttribute('aria-setsize')]).to.deep.equal(['1000000', '1000000']);
  });

  it('brings an event into sight that was selected elsewhere, and leaves the page where it is', async () => {
    const before = scrollY;
    store.select('e900000');
    await rested();
    expect(seen()).to.include(900_000);
    expect([item(900_000)!.ariaCurrent, scrollY]).to.deep.equal(['true', before]);
    store.select('e12');
    await rested();
    expect(seen()).to.include(12);
  });

  it('shows an event that is selected from the first', async () => {
    const other = storeOf(million).store;
    other.select('e654321');
    list = await mountReady('event-list', {}, {store: other, into: page('width:400px')});
    await rested();
    expect(seen().join()).to.include('654321');
  });

  it('lists what the window has, however it is scrolled', async () => {
    await scrollTo(0.5);
    store.setWindow({startMs: Date.UTC(2010, 0, 1), endMs: Date.UTC(2010, 0, 11)});
    await until(list, () => text(one(list, '[part=count]')) === '1,000 of 1,000,000 events');
    await until(list, () => items().length > 0 && rowOf(items()[0]) < 366_300);
    await rested();
    await scrollTo(1);
    expect(seen().at(-1)).to.equal(366_299);
    await scrollTo(0);
    expect(seen()[0]).to.equal(365_300);
  });

  it('says at once how many events a window has, and lists them when it rests', async () => {
    const first = rowOf(items()[0]);
    store.setWindow({startMs: Date.UTC(2010, 0, 1), endMs: Date.UTC(2010, 0, 2)});
    store.setWindow({startMs: Date.UTC(2011, 0, 1), endMs: Date.UTC(2011, 0, 2)});
    await settled(list);
    const early = [text(one(list, '[part=count]')), first];
    expect(early).to.deep.equal(['100 of 1,000,000 events', 0]);
    await until(list, () => items().length === 100);
    expect(rowOf(items()[0])).to.equal(401_800);
  });

  it('says that no event is left, without a row of before', async () => {
    store.setFilters({categories: []});
    await settled(list);
    expect([items().length, text(one(list, '.message p'))]).to.deep.equal([0, 'No event matches the filters.']);
  });

  it('finds its places again where the column becomes narrower', async () => {
    await scrollTo(0.5);
    const [row] = seen();
    list.parentElement!.style.width = '250px';
    await rested();
    expect(seen()[0]).to.be.within(row - 16, row + 16);
    await scrollTo(1);
    expect(seen().at(-1)).to.equal(MILLION - 1);
  });

  it('prints its first events, and says how many more there are', async () => {
    dispatchEvent(new Event('beforeprint'));
    await settled(list);
    expect([items().length, text(one(list, '.rest'))]).to.deep.equal([300, 'and 999,700 more, which are not printed']);
    dispatchEvent(new Event('afterprint'));
    await settled(list);
    expect([items().length < 80, all(list, '.rest')]).to.deep.equal([true, []]);
  });
});

describe('a list that grows while its file is read', () => {
  afterEach(clearPage);

  it('stays where the reader has scrolled it to', async () => {
    const {store, show} = storeOf(manyRows(2000));
    const list = await mountReady('event-list', {}, {store, into: page('width:400px')});
    const scroller = one(list, '.scroller');
    Object.defineProperty(store, 'src', {value: '/growing.ndjson'});
    show(manyRows(3000));
    await settled(list);
    scroller.scrollTop = 3000;
    await frame();
    show(manyRows(4000));
    await frame();
    await settled(list);
    expect(scroller.scrollTop).to.be.closeTo(3000, 100);
    expect(text(one(list, '[part=count]'))).to.equal('4,000 events');
  });
});

describe('a list of up to 300 events', () => {
  afterEach(clearPage);

  it('is in the page as a whole, so that it can be searched and printed there', async () => {
    const list = await mountReady('event-list', {}, {store: storeOf(manyRows(300)).store});
    expect([all(list, '.item').length, all(list, '[aria-setsize]').length]).to.deep.equal([300, 0]);
  });

  it('is drawn in part from one more on', async () => {
    const list = await mountReady('event-list', {}, {store: storeOf(manyRows(301)).store});
    expect(all(list, '.item').length).to.be.below(100);
  });
});
