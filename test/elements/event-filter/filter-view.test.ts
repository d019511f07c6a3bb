import {expect} from 'chai';
import type {EventFilterElement} from '../../../src/elements/event-filter/event-filter.js';
import {EventStore} from '../../../src/store/event-store.js';
import {FacetMasks, countFacets} from '../../../src/store/facets.js';
import {eventFile} from '../../store/story.js';
import {all, button, clearPage, focused, key, listen, mountReady, one, page, settled, text} from '../helpers.js';
import {event} from '../story.js';
import {WEEK, box, boxes, openGroup, search} from './week.js';

const count = (filter: EventFilterElement) => text(one(filter, '[part=count]'));
const isSeen = (part: Element) => part.checkVisibility();

describe('filter view', () => {
  let filter: EventFilterElement;

  beforeEach(async () => {
    filter = await mountReady('event-filter', {}, {data: WEEK});
  });
  afterEach(clearPage);

  it('says how many events are left', async () => {
    expect(count(filter)).to.equal('6 events');
    await search(filter, 'almaty');
    expect(count(filter)).to.match(/^2 of 6 events/);
  });

  it('leaves it to the story to tell screen readers, in one place of the page', async () => {
    await search(filter, 'fists');
    expect(all(filter, '.filter [role=status], .filter [aria-live]')).to.deep.equal([]);
  });

  it('has a button that takes all filters back, only where one is set, and the focus goes on from the first control', async () => {
    expect(all(filter, '.reset')).to.deep.equal([]);
    filter.store?.setFilters({text: 'a', tags: ['fire'], categories: ['clash']});
    filter.store?.setWindowText('2022-01-04/2022-01-05');
    await settled(filter);
    const told = listen(filter, 'event-filter-change');
    button(filter, 'Reset filters').click();
    await settled(filter);
    expect(told).to.deep.equal([['event-filter-change', {filters: {}}]]);
    expect([filter.store?.filters, filter.store?.visibleCount, all(filter, '.reset').length]).to.deep.equal([{}, 2, 0]);
    expect(focused(filter)).to.equal(one(filter, '.search input'));
  });

  it('has its button while nobody knows yet how many filters there are, so that nothing moves when they come', async () => {
    const words = {labels: () => null, mask: () => null, isSearching: false};
    const store = new EventStore();
    store.setData(WEEK);
    Object.defineProperty(store, 'facets', {get: () => countFacets(new FacetMasks(store.table, {}, words as never), null)});
    const waiting = await mountReady('event-filter', {show: 'tag'}, {store});
    expect(all(waiting, '.toggle')).to.have.length(1);
  });

  it('is silent where the page or another view sets a filter, and follows it', async () => {
    const told = listen(document.body, 'event-filter-change');
    filter.store?.setFilters({categories: ['clash']});
    await settled(filter);
    expect([told, boxes(filter)[1]]).to.deep.equal([[], '[ ] Gathering 2']);
  });

  it('is followed by another one of the same story', async () => {
    const store = new EventStore();
    store.setData(WEEK);
    const [here, there] = await Promise.all([mountReady('event-filter', {}, {store}), mountReady('event-filter', {}, {store})]);
    box(here, 'Clash').click();
    await search(here, 'a');
    await settled(there);
    expect(boxes(there)).to.deep.equal(boxes(here));
    expect(one<HTMLInputElement>(there, '.search input').value).to.equal('a');
  });

  it('gives back a tick that the page has taken away meanwhile', async () => {
    box(filter, 'Clash').click();
    filter.store?.resetFilters();
    await settled(filter);
    expect(box(filter, 'Clash').checked).to.equal(true);
  });

  it('shows the next file, whose categories and tags are others', async () => {
    filter.data = {type: 'FeatureCollection', categories: [{id: 'a', label: 'Arrivals'}, {id: 'b', label: 'Departures'}], features: [{type: 'Feature', geometry: null, properties: {title: 'One', when: null, category: 'a'}}]};
    await filter.ready;
    await settled(filter);
    expect(boxes(filter)).to.deep.equal(['[x] Arrivals 1', '[x] Departures 0']);
    expect(all(filter, '.group')).to.deep.equal([]);
  });

  it('says how many events are withheld where only verified ones are shown', async () => {
    const strict = await mountReady('event-filter', {'require-verified': ''}, {data: WEEK});
    expect(count(strict)).to.match(/^3 events 3 events that are not verified are withheld/);
    expect(boxes(strict)).to.deep.equal(['[x] Statement 0', '[x] Gathering 2', '[x] Clash 1', '[x] Troops 0']);
  });

  it('has one tab stop for the legend and one for the names of a group, and each control can have the focus', async () => {
    filter.store?.setFilters({text: 'a'});
    await settled(filter);
    await openGroup(filter, 'Tags');
    const controls = all(filter, 'input, button, summary').filter(isSeen);
    const stops = controls.filter(({tabIndex}) => tabIndex === 0).map((each) => each.ariaLabel ?? text(each.closest('label') ?? each));
    expect(stops).to.deep.equal(['Search the events', 'Clear the search', 'Reset filters', 'Statement 0', 'Verification', 'Tags', 'night 3', 'Places']);
    for (const control of controls) {
      control.focus();
      expect(focused(filter)).to.equal(control);
    }
  });

  describe('in a narrow column', () => {
    let narrow: EventFilterElement;
    const toggle = () => one<HTMLButtonElement>(narrow, '.toggle');

    beforeEach(async () => {
      narrow = await mountReady('event-filter', {}, {data: WEEK, into: page('width:300px')});
    });

    it('has all filters behind a button, and only the search and the number before it', async () => {
      expect([isSeen(toggle()), toggle().ariaExpanded, isSeen(one(narrow, '.legend')), isSeen(one(narrow, '.search'))]).to.deep.equal([true, 'false', false, true]);
      toggle().click();
      await settled(narrow);
      expect([toggle().ariaExpanded, isSeen(one(narrow, '.legend'))]).to.deep.equal(['true', true]);
    });

    it('says on the button what is set', async () => {
      narrow.store?.setFilters({categories: ['clash'], tags: ['fire', 'night', 'peaceful']});
      await settled(narrow);
      expect(text(toggle())).to.equal('Filters Clash · Tags: 3');
    });

    it('is not wider than the column, with everything open', async () => {
      narrow.store?.setFilters({text: 'a', categories: ['clash', 'gathering'], tags: ['fire', 'night', 'peaceful']});
      toggle().click();
      await settled(narrow);
      for (const heading of ['Verification', 'Tags', 'Places']) await openGroup(narrow, heading);
      const {right} = narrow.getBoundingClientRect();
      expect(all(narrow, '*').filter((part) => isSeen(part) && !part.closest('.visually-hidden') && part.getBoundingClientRect().right > right + 5)).to.deep.equal([]);
      expect(narrow.scrollWidth).to.be.at.most(300);
    });

    it('is not wider than the column, with names that are', async () => {
      const name = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik';
      const events = ['a', 'b'].map((id) => event(id, {category: id, place: `${name} ${id}`, tags: [name, id]}));
      const long = await mountReady('event-filter', {}, {data: eventFile(events, {categories: [{id: 'a', label: name}, {id: 'b'}]}), into: page('width:240px')});
      one(long, '.toggle').click();
      await settled(long);
      for (const heading of ['Tags', 'Places']) await openGroup(long, heading);
      expect(long.scrollWidth).to.be.at.most(240);
      expect(one(long, '.panel').scrollWidth).to.be.at.most(240);
    });

    it('needs no button before a single filter', async () => {
      const legend = await mountReady('event-filter', {show: 'category'}, {data: WEEK, into: page('width:300px')});
      expect([all(legend, '.toggle').length, isSeen(one(legend, '.legend'))]).to.deep.equal([0, true]);
    });
  });

  it('is folded by Escape from inside it, and the focus goes back to the button', async () => {
    filter.folded = true;
    one(filter, '.toggle').click();
    await settled(filter);
    box(filter, 'Clash').focus();
    key(box(filter, 'Clash'), 'Escape');
    await settled(filter);
    expect([isSeen(one(filter, '.legend')), focused(filter) === one(filter, '.toggle')]).to.deep.equal([false, true]);
  });

  it('leaves Escape to the page where nothing in it was opened', () => {
    box(filter, 'Clash').focus();
    expect(key(box(filter, 'Clash'), 'Escape').defaultPrevented).to.equal(false);
  });

  it('needs no button where there is room', () => {
    expect([isSeen(one(filter, '.toggle')), isSeen(one(filter, '.legend'))]).to.deep.equal([false, true]);
  });

  it('has one all the same where the page wants it `folded`, in one line with the search', async () => {
    filter.folded = true;
    await settled(filter);
    expect(isSeen(one(filter, '.legend'))).to.equal(false);
    const [search, toggle] = ['.search', '.toggle'].map((part) => one(filter, part).getBoundingClientRect());
    expect([toggle.left > search.right, toggle.top < search.bottom]).to.deep.equal([true, true]);
    one(filter, '.toggle').click();
    await settled(filter);
    expect(isSeen(one(filter, '.legend'))).to.equal(true);
  });
});
