import {expect} from 'chai';
import {EventListElement} from '../../../src/elements/event-list/event-list.js';
import {all, clearPage, listen, mountReady, one, page, settled, text} from '../helpers.js';
import {WEEK, fileOf} from '../story.js';

const titles = (list: EventListElement) => all(list, '.title').map(text);

describe('EventListElement', () => {
  afterEach(clearPage);

  it('is the tag <event-list>', () => {
    expect(document.createElement('event-list')).to.be.instanceOf(EventListElement);
  });

  it('lists every event of the file, those without a date or a place too', async () => {
    const list = await mountReady('event-list', {}, {data: WEEK});
    expect(text(one(list, '[part=count]'))).to.equal('8 events');
    expect(titles(list)).to.have.lengthOf(8).and.include('A photograph without a date').and.include('Officials name a toll');
  });

  it('lists only events of the `window`, as it changes, and says how many of all', async () => {
    const list = await mountReady('event-list', {window: '2022-01-04/2022-01-05'}, {data: WEEK});
    expect(titles(list)).to.deep.equal(['Police are overwhelmed', 'A pierced shield']);
    expect(text(one(list, '[part=count]'))).to.equal('2 of 8 events');
    list.setAttribute('window', '2022-01-06');
    await settled(list);
    expect(titles(list)).to.deep.equal(['Soldiers hold the square', 'Officials name a toll']);
  });

  it('leaves no event hovered when it leaves the page', async () => {
    const other = await mountReady('event-card', {}, {data: WEEK});
    const list = await mountReady('event-list', {}, {store: other.store});
    list.store?.hover(2);
    list.remove();
    expect(other.store?.hoveredRow).to.equal(null);
  });

  it('says so where no event is in the window', async () => {
    const list = await mountReady('event-list', {window: '2021-12-24'}, {data: WEEK});
    expect(text(list)).to.equal('0 of 8 events No event in these dates. All dates');
  });

  it('marks the `selected` event as the current one', async () => {
    const list = await mountReady('event-list', {selected: 'night'}, {data: WEEK});
    expect(all(list, '[aria-current]').map((item) => text(item.querySelector('.title')!))).to.deep.equal(['Aktau chants at night']);
    list.removeAttribute('selected');
    await settled(list);
    expect(all(list, '[aria-current]')).to.deep.equal([]);
  });

  it('tells times by the clock of the `time-zone`, else by that of each place', async () => {
    const list = await mountReady('event-list', {}, {data: fileOf({when: '2022-01-05T23:30', timeZone: 'Asia/Aqtau'})});
    expect(text(one(list, 'time'))).to.equal('5 January 2022 at 23:30 (UTC+5)');
    list.setAttribute('time-zone', 'Asia/Almaty');
    await settled(list);
    expect(text(one(list, 'time'))).to.equal('6 January 2022 at 00:30');
  });

  it('writes dates in the language of `lang`', async () => {
    const list = await mountReady('event-list', {}, {data: WEEK});
    list.setAttribute('lang', 'en-US');
    await settled(list);
    expect(text(one(list, 'h3'))).to.equal('January 1, 2022');
  });

  it('is named by `label`, else as a list of events', async () => {
    const list = await mountReady('event-list', {}, {data: WEEK});
    expect(one(list, 'section').ariaLabel).to.equal('List of the events');
    list.setAttribute('label', 'A week in Kazakhstan');
    await settled(list);
    expect(one(list, 'section').ariaLabel).to.equal('A week in Kazakhstan');
  });

  it('is dark where `theme` or the page’s colour scheme says so', async () => {
    const into = page();
    const list = await mountReady('event-list', {}, {data: WEEK, into});
    const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
    /** How light the words are, 0 to 255. */
    const ink = () => {
      pen.fillStyle = getComputedStyle(list).color;
      pen.fillRect(0, 0, 1, 1);
      return pen.getImageData(0, 0, 1, 1).data[1];
    };
    const light = ink();
    list.theme = 'dark';
    await settled(list);
    const dark = ink();
    list.theme = 'auto';
    into.style.colorScheme = 'dark';
    await settled(list);
    expect([light < 64, dark > 192, ink() > 192]).to.deep.equal([true, true, true]);
  });

  it('tells the page which event the reader selected', async () => {
    const list = await mountReady('event-list', {}, {data: WEEK});
    const told = listen(document.body, 'event-select');
    all(list, '.item')[3].click();
    expect(told).to.deep.equal([['event-select', {id: 'police'}]]);
    expect(list.store?.selected).to.equal('police');
  });

  it('starts anew with another file', async () => {
    const list = await mountReady('event-list', {}, {data: WEEK});
    list.data = fileOf({title: 'The only one', when: '2022-01-04'});
    await list.ready;
    await settled(list);
    expect([titles(list), list.scrollTop]).to.deep.equal([['The only one'], 0]);
  });
});
