import {expect} from 'chai';
import {EventStore} from '../../../src/store/event-store.js';
import {watchedAddress} from '../../store/address.js';
import type {AddressLog} from '../../store/address.js';
import {fakeFetch} from '../../store/fake-fetch.js';
import {fakeFrames} from '../../store/fake-frames.js';
import type {FakeFrames} from '../../store/fake-frames.js';
import {microtasks} from '../../store/story.js';
import {clearPage, listen, page, settled, text} from '../helpers.js';
import {WEEK, january} from '../story.js';
import {ProbeElement, probe} from './probe.js';

describe('the attribute hash', () => {
  let address: AddressLog;
  let frames: FakeFrames;

  beforeEach(() => {
    frames = fakeFrames();
    address = watchedAddress();
  });
  afterEach(async () => {
    await clearPage();
    frames.restore();
    address.restore();
  });

  const opened = (fragment: string) => {
    address.restore();
    address = watchedAddress(fragment);
  };
  const ready = async (attributes: Readonly<Record<string, string>> = {}, options: {data?: object; store?: EventStore} = {data: WEEK}) => {
    const element = probe({hash: '', ...attributes}, options);
    await drawn(element);
    return element;
  };
  /** Waits until the address is obeyed, and drawn. */
  const drawn = async (element: ProbeElement) => {
    await element.store?.link.loading;
    await element.ready;
    await settled(element);
  };
  const rest = () => {
    for (let frame = 0; frame < 10; frame++) frames.next(100);
  };

  it('restores what the address says, in the first drawing of the events', async () => {
    opened('event=night&window=2022-01-02');
    const network = fakeFetch();
    const shown: string[] = [];
    const element = probe({hash: '', src: 'week.json', selected: 'toll', window: '2022-01-06'});
    element.addController({hostUpdated: () => shown.push(text(element))});
    network.requests[0].answer(WEEK);
    await drawn(element);
    network.restore();
    expect(shown.filter((words) => words.startsWith('ready'))).to.deep.equal(['ready 2/8, 2 January 2022, night']);
  });

  it('lets the address overrule `selected` and `window`, to which the story returns without it', async () => {
    opened('event=police&window=2022-01-04');
    const element = await ready({selected: 'night', window: '2022-01-02'});
    expect(text(element)).to.include('4 January 2022, police');
    rest();
    expect(address.writes).to.deep.equal([]);
    await address.go('');
    await settled(element);
    expect(text(element)).to.include('2 January 2022, night');
  });

  it('lets it overrule those of another element that comes later, and has no `hash`', async () => {
    opened('event=police');
    const element = await ready();
    const other = probe({selected: 'night', window: '2022-01-02'}, {store: element.store!});
    await settled(other);
    expect(text(other)).to.include('2 January 2022, police');
  });

  it('lets the page select what it likes later on, and writes that at rest, as no step', async () => {
    opened('event=police');
    const element = await ready({selected: 'night'});
    element.selected = 'toll';
    await settled(element);
    expect(element.store?.selected).to.equal('toll');
    rest();
    expect(address.writes).to.deep.equal(['replace #event=toll']);
  });

  it('takes what the page sets just after the element is in it for the beginning', async () => {
    const element = probe({hash: ''}, {data: WEEK});
    element.selected = 'night';
    await drawn(element);
    rest();
    expect([element.store?.selected, address.writes]).to.deep.equal(['night', []]);
  });

  it('writes the reader’s selection as a step, for the elements without `hash` too', async () => {
    const element = await ready();
    const other = probe({}, {store: element.store!});
    other.selectByReader(2);
    expect(address.writes).to.deep.equal(['push #event=night']);
    await address.back();
    expect(element.store?.selected).to.equal(null);
  });

  it('tells the page of Back on the first element that has it', async () => {
    const element = await ready();
    const other = await ready({}, {store: element.store!});
    const told = [listen(element, 'event-select'), listen(other, 'event-select')];
    other.selectByReader(2);
    await address.back();
    expect(told).to.deep.equal([[['event-select', {id: null}]], [['event-select', {id: 'night'}]]]);
  });

  it('puts the name of the story before its keys', async () => {
    opened('north.event=night&event=toll');
    const element = probe({hash: '', store: 'north'});
    element.store?.setData(WEEK);
    await drawn(element);
    expect(element.store?.selected).to.equal('night');
    element.selectByReader(3);
    expect(location.hash).to.equal('#north.event=police&event=toll');
  });

  it('may be set and taken away at any time', async () => {
    opened('event=night');
    const element = probe({}, {data: WEEK});
    await settled(element);
    expect(element.store?.selected).to.equal(null);
    element.hash = true;
    await settled(element);
    await drawn(element);
    expect(element.store?.selected).to.equal('night');
    element.hash = false;
    await settled(element);
    await microtasks();
    element.selectByReader(3);
    rest();
    expect([address.writes, element.store?.link.isHeld]).to.deep.equal([[], false]);
  });

  it('moves with the element to another story', async () => {
    opened('event=police');
    const element = await ready({selected: 'night'});
    const [first, second] = [element.store!, new EventStore()];
    second.setData(WEEK);
    element.store = second;
    await microtasks();
    await drawn(element);
    expect([first.link.isHeld, second.link.isHeld, second.selected]).to.deep.equal([false, true, 'police']);
  });

  it('holds while the element is moved in the page, with what the story began with', async () => {
    opened('event=police');
    const element = await ready({selected: 'night'});
    page().append(element);
    await microtasks();
    await settled(element);
    expect(element.store?.selected).to.equal('police');
    await address.go('');
    expect(element.store?.selected).to.equal('night');
  });

  it('leaves the address, and nothing that listens, when its last element leaves the page', async () => {
    const element = await ready();
    const {store} = element;
    element.selectByReader(2);
    store!.setWindow({startMs: january(2), endMs: january(3)});
    await clearPage();
    rest();
    expect([address.writes, frames.waiting]).to.deep.equal([['push #event=night'], 0]);
    await address.go('event=toll');
    expect(store!.selected).to.equal('night');
  });

  it('shows the story where the file comes before its element', async () => {
    opened('event=night&q=chants');
    const store = new EventStore();
    store.setData(WEEK);
    const element = new ProbeElement();
    element.hash = true;
    element.store = store;
    page().append(element);
    await drawn(element);
    expect([store.selected, store.filters]).to.deep.equal(['night', {text: 'chants'}]);
  });
});
