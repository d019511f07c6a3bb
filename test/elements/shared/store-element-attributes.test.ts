import {expect} from 'chai';
import {EventStore} from '../../../src/store/event-store.js';
import {fakeFetch} from '../../store/fake-fetch.js';
import {clearPage, dress, listen, settled, text} from '../helpers.js';
import {WEEK, fileOf, january} from '../story.js';
import {ProbeElement, probe} from './probe.js';

const codes = ({store}: ProbeElement) => store?.issues.map(({code}) => code);

describe('StoreElement attributes', () => {
  afterEach(clearPage);

  const ready = async (attributes: Readonly<Record<string, string>>) => {
    const element = probe(attributes, {data: WEEK});
    await element.ready;
    return element;
  };

  it('lets `window` choose the dates shown, in the zone of the story', async () => {
    const element = await ready({window: '2022-01-04/2022-01-05'});
    expect(element.store?.window).to.deep.equal({startMs: january(4), endMs: january(6)});
    expect(text(element)).to.equal('ready 2/8, 4–5 January 2022, nothing');
  });

  it('lets `window` change at any time, and shows all dates without it', async () => {
    const element = await ready({window: '2022-01-04'});
    element.setAttribute('window', '2022-01-06');
    await settled(element);
    expect(text(element)).to.include('2/8, 6 January 2022');
    element.removeAttribute('window');
    await settled(element);
    expect(text(element)).to.include('8/8, all dates');
  });

  it('reads `window` in the zone of a file that comes later', async () => {
    const store = new EventStore();
    const element = probe({window: '2022-01-04'}, {store});
    await settled(element);
    store.setData(WEEK);
    await element.ready;
    await settled(element);
    expect(store.window).to.deep.equal({startMs: january(4), endMs: january(5)});
  });

  it('keeps the dates and reports a `window` that cannot be read', async () => {
    const element = await ready({window: '2022-01-04'});
    element.setAttribute('window', 'last week');
    await settled(element);
    expect(text(element)).to.include('4 January 2022');
    expect(codes(element)).to.deep.equal(['window-unreadable']);
    expect(element.store?.issues[0].message).to.include('window is "last week"').and.include('Write a day, 2022-01-04');
  });

  it('reads the file by the names in `fields`, which may change at any time', async () => {
    const data = {type: 'FeatureCollection', features: [{type: 'Feature', id: 'a', geometry: null, properties: {seen: '2022-01-01', was: '2022-01-03', headline: 'A fire'}}]};
    const element = probe({fields: 'title:headline start:seen'}, {data});
    await element.ready;
    expect(element.store?.table.extent?.startMs).to.equal(Date.UTC(2022, 0, 1));
    element.setAttribute('fields', 'title:headline start:was');
    await settled(element);
    await element.ready;
    expect(element.store?.table.extent?.startMs).to.equal(Date.UTC(2022, 0, 3));
    element.setAttribute('fields', 'title');
    await settled(element);
    await element.ready;
    expect(codes(element)).to.include('fields-unreadable');
  });

  it('selects the event that `selected` names, now and later', async () => {
    const element = await ready({selected: 'night'});
    expect(element.store?.selectedRow).to.equal(2);
    element.setAttribute('selected', 'police');
    await settled(element);
    expect(text(element)).to.include('police');
    element.removeAttribute('selected');
    await settled(element);
    expect(text(element)).to.include('nothing');
  });

  it('leaves the reader’s selection alone where it has no `selected`', async () => {
    const first = await ready({});
    first.select('night');
    const second = probe();
    await settled(second);
    expect(second.store?.selected).to.equal('night');
  });

  it('shows times in the `time-zone`, and in the story’s without it', async () => {
    const element = await ready({window: '2022-01-05T10:00/2022-01-05T11:00'});
    expect(text(element)).to.include('10:00');
    element.setAttribute('time-zone', 'Europe/Paris');
    await settled(element);
    expect([text(element).includes('05:00'), element.axisTimeZone]).to.deep.equal([true, 'Europe/Paris']);
    element.removeAttribute('time-zone');
    await settled(element);
    expect([text(element).includes('10:00'), element.axisTimeZone]).to.deep.equal([true, 'Asia/Almaty']);
  });

  it('passes over a `time-zone` that no browser knows, and reports it', async () => {
    const element = await ready({'time-zone': 'Asia/Atlantis'});
    expect([element.axisTimeZone, element.shownTimeZone]).to.deep.equal(['Asia/Almaty', undefined]);
    expect(codes(element)).to.deep.equal(['time-zone-unknown']);
    expect(element.store?.issues[0].message).to.include('"Asia/Atlantis"').and.include('Asia/Almaty');
  });

  it('reports one that is written later as well', async () => {
    const element = await ready({'time-zone': 'Asia/Aqtau'});
    element.setAttribute('time-zone', 'Asia/Atlantis');
    await settled(element);
    expect([element.axisTimeZone, codes(element)]).to.deep.equal(['Asia/Almaty', ['time-zone-unknown']]);
  });

  it('reports it also to a store that is joined later', async () => {
    const element = probe({'time-zone': 'Asia/Atlantis'});
    await settled(element);
    probe({}, {data: WEEK});
    expect(codes(element)).to.deep.equal(['time-zone-unknown']);
  });

  it('speaks the language of `lang`, as soon as it changes', async () => {
    const element = await ready({window: '2022-01-04'});
    element.setAttribute('lang', 'en-GB');
    await settled(element);
    expect([element.locale, text(element)]).to.deep.equal(['en-GB', 'ready 1/8, 4 January 2022, nothing']);
    element.setAttribute('lang', 'en-US');
    await settled(element);
    expect(text(element)).to.include('January 4, 2022');
  });

  it('shows its `theme` as an attribute, `auto` where the page asks for none', async () => {
    const element = await ready({});
    expect(element.getAttribute('theme')).to.equal('auto');
    element.theme = 'dark';
    await settled(element);
    expect(element.getAttribute('theme')).to.equal('dark');
  });

  it('shares a store by the name in `store`, and changes it with the name', async () => {
    const [one, two, other] = [probe({store: 'north'}), probe({store: 'north'}), probe({store: 'south'})];
    expect(one.store).to.equal(two.store).and.not.equal(other.store);
    one.setAttribute('store', 'south');
    await settled(one);
    expect(one.store).to.equal(other.store);
  });

  it('loads the `src` of any element into the store that is shared by its name', async () => {
    const network = fakeFetch();
    const list = probe({store: 'north'});
    probe({store: 'north', src: 'north.json'});
    network.requests[0].answer(WEEK);
    await list.ready;
    network.restore();
    expect(text(list)).to.include('ready 8/8');
  });

  it('takes attributes that are set before it is in the page', async () => {
    const element = new ProbeElement();
    element.setAttribute('window', '2022-01-04');
    element.setAttribute('selected', 'police');
    dress(element, {}, {data: WEEK});
    await element.ready;
    expect(text(element)).to.equal('ready 1/8, 4 January 2022, police');
  });

  it('fires nothing where the page sets them, or calls a method', async () => {
    const element = await ready({});
    const told = listen(element, 'event-select', 'event-window-change', 'event-playback-change', 'event-load', 'event-error');
    element.selected = 'night';
    element.window = '2022-01-04';
    element.timeZone = 'Europe/Paris';
    await settled(element);
    element.select('police');
    await element.play();
    element.pause();
    await settled(element);
    expect(element.store?.selected).to.equal('police');
    expect(told).to.deep.equal([]);
  });

  it('plays and pauses the story by its methods', async () => {
    const element = await ready({});
    await element.play();
    expect([element.store?.playing, element.store?.window !== null]).to.deep.equal([true, true]);
    element.pause();
    expect(element.store?.playing).to.equal(false);
  });

  it('applies `window` and `selected` to the next store as well', async () => {
    const element = await ready({window: '2022-01-04', selected: 'one'});
    element.data = fileOf({when: '2022-01-04'});
    await element.ready;
    await settled(element);
    expect(text(element)).to.equal('ready 1/1, 4 January 2022, one');
  });
});
