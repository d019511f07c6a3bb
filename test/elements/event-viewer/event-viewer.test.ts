import {expect} from 'chai';
import {EventViewerElement} from '../../../src/elements/event-viewer/event-viewer.js';
import {en} from '../../l10n/words.js';
import {fakeFetch} from '../../store/fake-fetch.js';
import {all, button, clearPage, listen, mount, mountReady, next, one, page, settled, text, until} from '../helpers.js';
import {WEEK} from '../story.js';

const TITLED = {...WEEK, title: 'A week in January', credit: 'Written for the tests', license: 'CC0-1.0', updated: '2022-01-09'};
/** The map's engine is slow to start, and not looked at here. */
const PLAIN = {'no-map': ''};
const parts = (viewer: Element) => all(viewer, 'event-filter, event-map, event-timeline, event-list, event-card').map(({localName}) => localName);

describe('EventViewerElement', () => {
  afterEach(clearPage);

  it('is the tag <event-viewer>', () => {
    expect(document.createElement('event-viewer')).to.be.instanceOf(EventViewerElement);
  });

  it('has filter, map, timeline, list and card, which show one story', async () => {
    const viewer = await mountReady('event-viewer', {}, {data: WEEK});
    expect(parts(viewer)).to.deep.equal(['event-filter', 'event-map', 'event-timeline', 'event-list', 'event-card']);
    for (const part of all<EventViewerElement>(viewer, 'event-map, event-list, event-card')) expect(part.store).to.equal(viewer.store);
    expect(text(one(viewer, 'event-list'))).to.include('Aktau chants at night');
  });

  for (const [attribute, tag] of [
    ['no-filter', 'event-filter'],
    ['no-timeline', 'event-timeline'],
    ['no-list', 'event-list'],
    ['no-card', 'event-card'],
  ] as const) {
    it(`leaves out the <${tag}> where it has \`${attribute}\`, and brings it back`, async () => {
      const viewer = await mountReady('event-viewer', {...PLAIN, [attribute]: ''}, {data: WEEK});
      expect(parts(viewer)).to.have.lengthOf(3).and.not.include(tag);
      viewer.removeAttribute(attribute);
      await settled(viewer);
      expect(parts(viewer)).to.have.lengthOf(4).and.include(tag);
    });
  }

  it('loads its file once, for all of its parts, and tells the page once', async () => {
    const network = fakeFetch();
    const viewer = mount('event-viewer', {...PLAIN, src: 'week.json'});
    const told = listen(viewer, 'event-load');
    network.requests[0].answer(WEEK);
    await viewer.ready;
    network.restore();
    expect(network.requests).to.have.lengthOf(1);
    expect(told).to.have.lengthOf(1);
  });

  it('tells that the file failed once, and loads it again by its one button', async () => {
    const network = fakeFetch();
    const viewer = mount('event-viewer', {src: 'week.json'});
    const told = listen(viewer, 'event-error');
    network.requests[0].answer('', {status: 404});
    await until(viewer, () => all(viewer, '[role=alert]').length > 0);
    expect(told).to.have.lengthOf(1);
    expect(all(viewer, '[role=alert]')).to.have.lengthOf(1);
    viewer.noMap = true;
    button(viewer, 'Try again').click();
    network.requests[1].answer(WEEK);
    await viewer.ready;
    network.restore();
    expect(parts(viewer)).to.have.lengthOf(4);
  });

  it('goes on to show its story where another file fails, and tells so once', async () => {
    const viewer = await mountReady('event-viewer', PLAIN, {data: WEEK});
    const network = fakeFetch();
    const told = listen(viewer, 'event-error');
    const failed = next(viewer, 'event-error');
    void viewer.store?.load('https://news.example/other.json');
    network.requests[0].answer('', {status: 404});
    await failed;
    await settled(viewer);
    network.restore();
    expect(parts(viewer)).to.have.lengthOf(4);
    expect(told).to.have.lengthOf(1);
  });

  it('tells what the reader does in any of its parts', async () => {
    const viewer = await mountReady('event-viewer', PLAIN, {data: WEEK});
    const told = listen(viewer, 'event-select');
    all(one(viewer, 'event-list'), '.item')[3].click();
    expect(told).to.deep.equal([['event-select', {id: 'police'}]]);
    await settled(one(viewer, 'event-card') as EventViewerElement);
    expect(text(one(viewer, 'event-card'))).to.include('Police are overwhelmed');
  });

  it('shows the event that `selected` names, and the dates of `window`', async () => {
    const viewer = await mountReady('event-viewer', {...PLAIN, selected: 'night', window: '2022-01-05'}, {data: WEEK});
    expect(text(one(viewer, 'event-card'))).to.include('Aktau chants at night');
    expect(text(one(viewer, 'event-list'))).to.include('A pierced shield').and.not.include('A crowd slows');
  });

  it('is a region by the name of the story, which is its heading', async () => {
    const viewer = await mountReady('event-viewer', PLAIN, {data: TITLED});
    const region = one(viewer, 'section');
    expect(text(one(viewer, 'h2'))).to.equal('A week in January');
    expect([region.ariaLabel, one(viewer, `#${region.getAttribute('aria-labelledby')}`).contains(one(viewer, 'h2'))]).to.deep.equal([null, true]);
  });

  it('takes the page’s own heading in its place', async () => {
    const viewer = await mountReady('event-viewer', PLAIN, {data: TITLED, content: '<h3 slot="title">Where it happened</h3>'});
    expect(one<HTMLSlotElement>(viewer, 'slot[name=title]').assignedElements().map(text)).to.deep.equal(['Where it happened']);
    expect(one(viewer, 'h2').checkVisibility()).to.equal(false);
  });

  it('is named by `label` where it has one, else as what it is where the story has no title', async () => {
    const viewer = await mountReady('event-viewer', PLAIN, {data: WEEK});
    expect(one(viewer, 'section').ariaLabel).to.equal(en.viewer);
    expect(all(viewer, 'h2')).to.deep.equal([]);
    viewer.setAttribute('label', 'Kazakhstan, hour by hour');
    await settled(viewer);
    expect(one(viewer, 'section').ariaLabel).to.equal('Kazakhstan, hour by hour');
  });

  it('says whose work it is, on what terms, and of when, unless the page does', async () => {
    const viewer = await mountReady('event-viewer', PLAIN, {data: TITLED});
    expect(text(one(viewer, '[part=credit]'))).to.equal('Written for the tests · Licence: CC0-1.0 · Updated 9 January 2022');
    // The parts of one far below are not drawn.
    viewer.remove();
    const other = await mountReady('event-viewer', PLAIN, {data: TITLED, content: '<p slot="credit">The paper’s own line</p>'});
    expect(one(other, '[part=credit] p').checkVisibility()).to.equal(false);
    expect(other.querySelector('p')?.checkVisibility()).to.equal(true);
  });

  it('speaks the language of `lang` in all of its parts', async () => {
    const viewer = await mountReady('event-viewer', {...PLAIN, lang: 'en-US'}, {data: WEEK});
    expect(text(one(one(viewer, 'event-list'), '[part=group]'))).to.equal('January 1, 2022');
  });

  it('takes the colours of `theme` with all of its parts', async () => {
    const viewer = await mountReady('event-viewer', {...PLAIN, theme: 'dark'}, {data: WEEK});
    for (const element of [viewer, one(viewer, 'event-list')]) expect(getComputedStyle(element).backgroundColor).to.equal('rgb(22, 24, 26)');
  });

  it('gives its parts what it is given for them, as that changes', async () => {
    const viewer = await mountReady('event-viewer', {...PLAIN, lanes: 'place'}, {data: WEEK});
    const timeline = one<HTMLElementTagNameMap['event-timeline']>(viewer, 'event-timeline');
    expect(timeline.lanes).to.equal('place');
    viewer.setAttribute('lanes', 'none');
    await settled(viewer);
    expect(timeline.lanes).to.equal('none');
  });

  it('shows another story when it is given one', async () => {
    const viewer = await mountReady('event-viewer', PLAIN, {data: WEEK});
    viewer.data = {...TITLED, features: [(WEEK as {features: object[]}).features[0]]};
    await viewer.ready;
    await settled(one(viewer, 'event-list') as EventViewerElement);
    expect(text(one(viewer, 'event-list'))).to.include('1 event').and.not.include('Aktau');
  });

  it('says that there are no events, once, in a file without any', async () => {
    const viewer = await mountReady('event-viewer', {}, {data: {...WEEK, features: []}});
    expect(parts(viewer)).to.deep.equal([]);
    expect(all(viewer, '[part=message]').map(text)).to.deep.equal([en.noEvents]);
  });

  it('keeps two stories on a page apart', async () => {
    const first = await mountReady('event-viewer', PLAIN, {data: WEEK});
    const second = await mountReady('event-viewer', PLAIN, {data: WEEK, into: page()});
    all(one(second, 'event-list'), '.item')[0].click();
    expect([first.store?.selected, second.store?.selected]).to.deep.equal([null, 'statement']);
  });

  it('names its parts after their story where the page has another viewer, so that no two landmarks have one name', async () => {
    const names = (viewer: Element) =>
      [...all(viewer, 'event-filter, event-timeline, event-list, event-card')].flatMap((part) => all(part, 'section[aria-label], article[aria-label], [role=search]').map(({ariaLabel}) => ariaLabel));
    const first = await mountReady('event-viewer', PLAIN, {data: TITLED});
    expect(names(first)).to.deep.equal([en.filter, null, en.timeline, en.list]);
    const second = await mountReady('event-viewer', PLAIN, {data: WEEK, into: page(), content: '<h3 slot="title">Where it\n happened</h3>'});
    const named = [en.filter, en.filter, en.timeline, en.list].map((name) => `${name}: Where it happened`);
    expect(names(second)).to.deep.equal(named);
    first.requestUpdate();
    await settled(first);
    expect(names(first)).to.deep.equal(named.map((name) => name.replace('Where it happened', 'A week in January')));
    second.setAttribute('label', 'Places');
    await settled(second);
    expect(names(second)[0]).to.equal(`${en.filter}: Places`);
  });

  it('is drawn anew, as it was, when it is moved', async () => {
    const viewer = await mountReady('event-viewer', {...PLAIN, selected: 'night'}, {data: WEEK});
    page().append(viewer);
    await viewer.ready;
    expect(parts(viewer)).to.have.lengthOf(4);
    expect(text(one(viewer, 'event-card'))).to.include('Aktau chants at night');
  });
});
