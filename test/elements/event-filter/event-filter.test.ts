import {expect} from 'chai';
import {EventFilterElement} from '../../../src/elements/event-filter/event-filter.js';
import {EventStore} from '../../../src/store/event-store.js';
import {all, clearPage, mountReady, one, settled, text} from '../helpers.js';
import {fileOf} from '../story.js';
import {WEEK, box} from './week.js';

/** What is drawn: the search, the legend and the headings of the groups. */
const shown = (filter: EventFilterElement) => all(filter, '.search, .legend, summary').map((part) => (part.localName === 'summary' ? text(part) : part.className));

describe('EventFilterElement', () => {
  afterEach(clearPage);

  it('is the tag <event-filter>', () => {
    expect(document.createElement('event-filter')).to.be.instanceOf(EventFilterElement);
  });

  it('offers search, legend, verification, tags and places', async () => {
    const filter = await mountReady('event-filter', {}, {data: WEEK});
    expect(shown(filter)).to.deep.equal(['search', 'legend', 'Verification', 'Tags', 'Places']);
  });

  it('offers what `show` names, as it changes', async () => {
    const filter = await mountReady('event-filter', {show: 'tag search'}, {data: WEEK});
    expect(shown(filter)).to.deep.equal(['search', 'Tags']);
    filter.show = 'category verification';
    await settled(filter);
    expect(shown(filter)).to.deep.equal(['legend', 'Verification']);
    filter.removeAttribute('show');
    filter.show = null;
    await settled(filter);
    expect(shown(filter)).to.have.lengthOf(5);
  });

  it('reports a word of `show` that it does not know, with those that it does', async () => {
    const filter = await mountReady('event-filter', {show: 'search tags'}, {data: WEEK});
    expect(filter.store?.issues.map(({message}) => message)).to.deep.equal([
      'show has "tags", which is nothing that <event-filter> can show. Write any of search, category, verification, tag, place. [show-unknown]',
    ]);
    expect(shown(filter)).to.deep.equal(['search']);
  });

  it('reports it to the store that it joins later, too', async () => {
    const filter = await mountReady('event-filter', {show: 'search tags'}, {data: WEEK});
    const store = new EventStore();
    store.setData(fileOf({title: 'One'}));
    filter.store = store;
    expect(store.issues.map(({code}) => code)).to.include('show-unknown');
  });

  it('is named by `label`, else as the filters of the events', async () => {
    const filter = await mountReady('event-filter', {}, {data: WEEK});
    expect(one(filter, 'section').ariaLabel).to.equal('Filter the events');
    filter.setAttribute('label', 'Find an event');
    await settled(filter);
    expect(one(filter, 'section').ariaLabel).to.equal('Find an event');
  });

  it('writes numbers as its `lang` does', async () => {
    const tens = Array.from({length: 1200}, (_, i) => ({type: 'Feature', id: `e${i}`, geometry: null, properties: {title: `${i}`, when: null}}));
    const filter = await mountReady('event-filter', {lang: 'de'}, {data: {type: 'FeatureCollection', features: tens}});
    expect(text(one(filter, '[part=count]'))).to.match(/^1\.200 /);
  });

  it('shows its children until the events are read', async () => {
    const filter = await mountReady('event-filter', {}, {data: WEEK, content: '<p>A legend</p>'});
    expect(all(filter, 'slot')).to.deep.equal([]);
    filter.store = new EventStore();
    await settled(filter);
    expect(one<HTMLSlotElement>(filter, 'slot').assignedElements().map(text)).to.deep.equal(['A legend']);
  });

  it('keeps what is chosen when it is moved in the page', async () => {
    const filter = await mountReady('event-filter', {}, {data: WEEK});
    box(filter, 'Clash').click();
    const parent = filter.parentElement!;
    filter.remove();
    parent.append(filter);
    await filter.ready;
    await settled(filter);
    expect(box(filter, 'Clash').checked).to.equal(false);
  });
});
