import {expect} from 'chai';
import {offersClock, switchClock} from '../../../src/elements/shared/switch-clock.js';
import {readerTimeZone} from '../../../src/store/clock.js';
import {clearPage, mountReady, settled} from '../helpers.js';
import {WEEK} from '../story.js';
import {ProbeElement, probe} from './probe.js';

const WINTER = {startMs: Date.UTC(2022, 0, 1), endMs: Date.UTC(2022, 0, 8)};

describe('switchClock', () => {
  afterEach(clearPage);

  it('shows all views of a story the reader’s clock, and that of each event’s place again', async () => {
    const list = await mountReady('event-list', {}, {data: WEEK});
    const card = await mountReady('event-card', {}, {store: list.store!});
    switchClock(card);
    expect([list.store?.clock, list.shownTimeZone, list.axisTimeZone]).to.deep.equal(['reader', readerTimeZone(), readerTimeZone()]);
    switchClock(list);
    expect([list.store?.clock, card.shownTimeZone, card.axisTimeZone]).to.deep.equal(['event', undefined, 'Asia/Almaty']);
  });

  it('leaves an element whose zone is fixed in that zone', async () => {
    const element = probe({'time-zone': 'Europe/Paris'}, {data: WEEK});
    await element.ready;
    switchClock(element);
    expect([element.shownTimeZone, element.fixedTimeZone]).to.deep.equal(['Europe/Paris', 'Europe/Paris']);
  });

  it('leaves one whose zone cannot be read to the reader’s choice', async () => {
    const element = probe({'time-zone': 'Asia/Atlantis'}, {data: WEEK});
    await element.ready;
    switchClock(element);
    expect(element.shownTimeZone).to.equal(readerTimeZone());
  });

  it('draws the views anew', async () => {
    const element = probe({}, {data: WEEK});
    await element.ready;
    const {drawn} = element;
    element.store!.setClock('reader');
    await settled(element);
    // It reads the clock for the dates shown only: there are none.
    expect(element.drawn).to.equal(drawn);
    element.store!.setWindowText('2022-01-05T10:00/2022-01-05T11:00');
    await settled(element);
    const between = element.drawn;
    element.store!.setClock('event');
    await settled(element);
    expect(element.drawn).to.equal(between + 1);
  });

  it('has nothing to switch without a story', () => {
    const element = new ProbeElement();
    expect(() => switchClock(element)).not.to.throw();
    expect(element.shownTimeZone).to.equal(undefined);
  });
});

describe('offersClock', () => {
  afterEach(clearPage);

  const offers = async (own: string, zones: readonly string[], view = WINTER, attributes = {}) => {
    const element = probe(attributes, {data: WEEK});
    await element.ready;
    return offersClock(element, zones, view, own);
  };

  it('offers the reader’s clock where one of the events was at another hour', async () => {
    expect(await offers('Europe/Berlin', ['Europe/Berlin', 'Asia/Almaty'])).to.equal(true);
  });

  it('offers nothing to a reader who is where the events were, or in a zone with the same hour', async () => {
    expect([await offers('Asia/Almaty', ['Asia/Almaty']), await offers('Europe/Paris', ['Europe/Berlin', 'Europe/Rome'])]).to.deep.equal([false, false]);
  });

  it('goes by the hours of the days in view: London leaves that of UTC in spring', async () => {
    const spring = {startMs: Date.UTC(2022, 2, 20), endMs: Date.UTC(2022, 3, 3)};
    expect([await offers('Asia/Dubai', ['Europe/Moscow'], WINTER), await offers('Europe/London', ['UTC'], WINTER), await offers('Europe/London', ['UTC'], spring)]).to.deep.equal([
      true,
      false,
      true,
    ]);
  });

  it('offers nothing where the page fixes the zone', async () => {
    expect(await offers('Europe/Berlin', ['Asia/Almaty'], WINTER, {'time-zone': 'Asia/Almaty'})).to.equal(false);
  });
});
