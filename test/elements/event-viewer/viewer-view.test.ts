import {expect} from 'chai';
import {en} from '../../l10n/words.js';
import {EventStore} from '../../../src/store/event-store.js';
import {fakeFetch} from '../../store/fake-fetch.js';
import {all, button, clearPage, key, listen, mount, mountReady, one, page, settled, text, until} from '../helpers.js';
import {WEEK, event, fileOf, point} from '../story.js';
import {eventFile} from '../../store/story.js';

/** The map's engine is slow to start, and not looked at here. */
const PLAIN = {'no-map': ''};
const LONG = Array.from({length: 40}, (_, index) => `Paragraph ${index}.`).join('\n\n');

describe('the view of <event-viewer>', () => {
  afterEach(clearPage);

  const loading = async (content: string, attributes = {}) => {
    const network = fakeFetch();
    const viewer = mount('event-viewer', {src: 'week.json', ...attributes}, {content});
    await until(viewer, () => all(viewer, '.viewer').length > 0);
    return {viewer, network};
  };

  it('keeps the room of its parts free while it loads, and says so to who reads it there', async () => {
    const {viewer, network} = await loading(' ');
    const bones = all(viewer, '.bone').map(({className}) => className.replace('bone ', ''));
    expect(bones).to.deep.equal(['filter', 'map', 'timeline', 'pages']);
    for (const bone of all(viewer, '.bone')) expect(bone.offsetHeight).to.be.at.least(30);
    expect(text(one(viewer, '.viewer > .visually-hidden'))).to.equal(en.loading);
    network.restore();
  });

  it('keeps no room for what is left out', async () => {
    const {viewer, network} = await loading('', {'no-map': '', 'no-filter': ''});
    expect(all(viewer, '.bone.map, .bone.filter')).to.deep.equal([]);
    network.restore();
  });

  it('shows the page’s own content while it loads, in the same room, and takes it away when it is drawn', async () => {
    const {viewer, network} = await loading('<ul><li>An event</li></ul>', PLAIN);
    const item = viewer.querySelector('li');
    expect([item?.checkVisibility(), all(viewer, '.bone').length]).to.deep.equal([true, 0]);
    expect(viewer.offsetHeight).to.be.at.least(600);
    network.requests[0].answer(WEEK);
    await viewer.ready;
    expect(item?.checkVisibility()).to.equal(false);
    network.restore();
  });

  it('shows the page’s own content where its file cannot be read', async () => {
    const {viewer, network} = await loading('<ul><li>An event</li></ul>');
    network.requests[0].answer('', {status: 404});
    await until(viewer, () => all(viewer, '[role=alert]').length > 0);
    expect(viewer.querySelector('li')?.checkVisibility()).to.equal(true);
    network.restore();
  });

  it('has no map for a story without a place, and no timeline for one without a date', async () => {
    const placeless = await mountReady('event-viewer', {}, {data: fileOf({when: '2022-01-04'})});
    expect([all(placeless, 'event-map').length, all(placeless, 'event-timeline').length]).to.deep.equal([0, 1]);
    const undated = await mountReady('event-viewer', {}, {data: fileOf({}, point(76.9, 43.2))});
    expect([all(undated, 'event-map').length, all(undated, 'event-timeline').length]).to.deep.equal([1, 0]);
  });

  it('shows a single event', async () => {
    const viewer = await mountReady('event-viewer', PLAIN, {data: fileOf({title: 'The one', when: '2022-01-04'})});
    expect(text(one(viewer, 'event-list'))).to.include('The one');
  });

  it('shows the next event from its title on, however far the reader had read', async () => {
    const data = eventFile([event('long', {text: LONG}), event('other', {text: LONG})]);
    const viewer = await mountReady('event-viewer', {selected: 'long'}, {data});
    const card = one(viewer, 'event-card');
    card.scrollTop = 300;
    viewer.store?.hover(1);
    await settled(viewer);
    expect(card.scrollTop).to.equal(300);
    viewer.select('other');
    await settled(viewer);
    expect(card.scrollTop).to.equal(0);
  });

  for (const width of [320, 680, 1000]) {
    it(`is as high with a card as without, ${width} pixels wide`, async () => {
      const viewer = await mountReady('event-viewer', PLAIN, {data: WEEK, into: page(`width:${width}px`)});
      const height = viewer.offsetHeight;
      viewer.select('night');
      await settled(viewer);
      await settled(one(viewer, 'event-card') as typeof viewer);
      expect(viewer.offsetHeight).to.equal(height);
    });
  }

  it('puts the card in the place of the list where there is no room for both, until it is closed', async () => {
    const viewer = await mountReady('event-viewer', {...PLAIN, selected: 'night'}, {data: WEEK, into: page('width:320px')});
    const [list, card] = [one(viewer, 'event-list'), one(viewer, 'event-card')];
    const shown = () => [list, card].map((part) => part.checkVisibility({visibilityProperty: true}));
    expect(shown()).to.deep.equal([false, true]);
    expect(list.getBoundingClientRect()).to.deep.equal(card.getBoundingClientRect());
    key(one(card, 'article'), 'Escape');
    await settled(viewer);
    expect(shown()).to.deep.equal([true, false]);
  });

  it('has list and card side by side where there is room for both', async () => {
    const viewer = await mountReady('event-viewer', PLAIN, {data: WEEK, into: page('width:680px')});
    const [list, card] = [one(viewer, 'event-list'), one(viewer, 'event-card')].map((part) => part.getBoundingClientRect());
    expect(list.right).to.be.below(card.left);
    expect(text(one(viewer, 'event-card'))).to.equal(en.selectPrompt);
  });

  it('keeps the prompt of the card where there is no list', async () => {
    const viewer = await mountReady('event-viewer', {...PLAIN, 'no-list': ''}, {data: WEEK, into: page('width:320px')});
    expect(one(viewer, 'event-card').checkVisibility({visibilityProperty: true})).to.equal(true);
  });

  it('scrolls the list inside itself: the last event is reached without the page', async () => {
    const many = Array.from({length: 60}, (_, index) => event(`event ${index}`, {when: '2022-01-04'}));
    const viewer = await mountReady('event-viewer', PLAIN, {data: eventFile(many)});
    const scroller = one(one(viewer, 'event-list'), '.scroller');
    const panel = one(viewer, '.panel').getBoundingClientRect();
    expect(scroller.scrollHeight).to.be.above(scroller.clientHeight);
    expect(scroller.getBoundingClientRect().bottom).to.be.at.most(panel.bottom + 1);
  });

  it('tells the page of a link that the reader follows out of the credit', async () => {
    const viewer = await mountReady('event-viewer', PLAIN, {data: {...WEEK, license: 'https://example.org/terms'}});
    viewer.addEventListener('event-outbound', (outbound) => outbound.preventDefault());
    const told = listen(viewer, 'event-outbound');
    one<HTMLAnchorElement>(viewer, '[part=credit] a').click();
    expect(told).to.deep.equal([['event-outbound', {href: 'https://example.org/terms', id: null}]]);
  });

  it('holds its story back behind the notice, and opens all of its parts at once', async () => {
    const store = new EventStore();
    store.setData({...WEEK, title: 'A week', warning: {text: 'It shows the dead.'}});
    const viewer = await mountReady('event-viewer', PLAIN, {store});
    expect(all(viewer, '.viewer')).to.deep.equal([]);
    expect(text(viewer)).to.not.include('A week');
    button(viewer, en.openStory).click();
    await viewer.ready;
    expect(text(one(viewer, 'event-list'))).to.include('Aktau chants at night');
    expect(all(viewer, '.warning')).to.deep.equal([]);
  });

  it('has its title one level below the heading before it', async () => {
    const into = page();
    into.innerHTML = '<h1>The news</h1><h2>Kazakhstan</h2>';
    const viewer = await mountReady('event-viewer', PLAIN, {data: {...WEEK, title: 'A week in January'}, into});
    expect(one(viewer, 'h2').ariaLevel).to.equal('3');
  });

  it('says that a file could not be read in a box of its own height, with nothing else in it', async () => {
    const {viewer, network} = await loading('');
    network.requests[0].fail();
    await until(viewer, () => all(viewer, '.failed').length > 0);
    expect(all(viewer, '.bone, event-list')).to.deep.equal([]);
    expect(one(viewer, '.state').offsetHeight).to.be.below(400);
    network.restore();
  });

  it('keeps about the room while it loads that it has when it is drawn', async () => {
    const {viewer, network} = await loading('', {});
    const before = viewer.offsetHeight;
    network.requests[0].answer(WEEK);
    await until(viewer, () => all(viewer, '.bone').length === 0);
    await viewer.ready;
    expect(Math.abs(viewer.offsetHeight - before)).to.be.below(160);
    network.restore();
  });
});
