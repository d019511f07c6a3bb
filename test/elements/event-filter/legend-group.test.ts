import {expect} from 'chai';
import type {EventFilterElement} from '../../../src/elements/event-filter/event-filter.js';
import {all, button, clearPage, focused, key, listen, mountReady, one, settled, text} from '../helpers.js';
import {WEEK, box, boxes} from './week.js';

describe('legend', () => {
  let filter: EventFilterElement;

  beforeEach(async () => {
    filter = await mountReady('event-filter', {}, {data: WEEK});
  });
  afterEach(clearPage);

  it('has each category with its number of events, all ticked, also one that no event has', () => {
    expect(boxes(filter)).to.deep.equal(['[x] Statement 0', '[x] Gathering 2', '[x] Clash 2', '[x] Troops 2']);
    expect(all(filter, '.entry.none').map(text)).to.deep.equal(['Statement 0 only']);
  });

  it('has the symbols of the map, in colour and shape', () => {
    expect(all(filter, '.legend .symbol path').map((path) => path.getAttribute('fill'))).to.deep.equal(['#844ed2', '#3c90d8', '#c07e00', '#1e7e54']);
    expect(new Set(all(filter, '.legend .symbol path').map((path) => path.getAttribute('d'))).size).to.equal(4);
  });

  it('is a toolbar of tick boxes with a name', () => {
    expect([one(filter, '.legend').role, one(filter, '.legend').ariaLabel]).to.deep.equal(['toolbar', 'Category']);
    expect(box(filter, 'Clash').type).to.equal('checkbox');
  });

  it('is one tab stop, in which arrow keys go from the tick boxes to the buttons beside them', () => {
    const stops = () => all(filter, '.legend :is(input, button)').filter(({tabIndex}) => tabIndex === 0);
    expect(stops()).to.deep.equal([box(filter, 'Statement')]);
    box(filter, 'Statement').focus();
    key(focused(filter)!, 'ArrowRight');
    expect(focused(filter)?.ariaLabel).to.equal('Only Statement');
    key(focused(filter)!, 'ArrowDown');
    expect(focused(filter) === box(filter, 'Gathering')).to.equal(true);
    expect(stops()).to.deep.equal([box(filter, 'Gathering')]);
  });

  it('keeps its tab stop where the reader was when it is drawn again', async () => {
    box(filter, 'Clash').focus();
    box(filter, 'Clash').click();
    await settled(filter);
    expect(all(filter, '.legend :is(input, button)').filter(({tabIndex}) => tabIndex === 0)).to.deep.equal([box(filter, 'Clash')]);
  });

  it('leaves out the category whose tick is taken away, and says so by more than a colour', async () => {
    const told = listen(filter, 'event-filter-change');
    box(filter, 'Clash').click();
    await settled(filter);
    expect(filter.store?.visibleCount).to.equal(4);
    expect(told).to.deep.equal([['event-filter-change', {filters: {categories: ['statement', 'gathering', 'troops']}}]]);
    const {textDecorationLine} = getComputedStyle(one(box(filter, 'Clash').parentElement!, '.name'));
    const {fillOpacity} = getComputedStyle(one(box(filter, 'Clash').parentElement!, '.symbol path'));
    expect([textDecorationLine, fillOpacity]).to.deep.equal(['line-through', '0']);
  });

  it('keeps the number of a category that is left out: so many would come back', async () => {
    box(filter, 'Clash').click();
    await settled(filter);
    expect(boxes(filter)).to.deep.equal(['[x] Statement 0', '[x] Gathering 2', '[ ] Clash 2', '[x] Troops 2']);
  });

  it('takes two clicks at once as two', () => {
    box(filter, 'Clash').click();
    box(filter, 'Troops').click();
    expect(filter.store?.filters).to.deep.equal({categories: ['statement', 'gathering']});
  });

  it('shows one category alone by its own button, and all again by the same', async () => {
    const only = button(filter, 'Only Clash');
    only.click();
    await settled(filter);
    expect([filter.store?.filters, only.ariaPressed]).to.deep.equal([{categories: ['clash']}, 'true']);
    expect(boxes(filter)).to.deep.equal(['[ ] Statement 0', '[ ] Gathering 2', '[x] Clash 2', '[ ] Troops 2']);
    only.click();
    await settled(filter);
    expect([filter.store?.filters, only.ariaPressed]).to.deep.equal([{}, 'false']);
  });

  it('counts what is in the window and under the other filters', async () => {
    filter.store?.setFilters({tags: ['night'], categories: ['gathering']});
    filter.store?.setWindowText('2022-01-02/2022-01-05');
    await settled(filter);
    expect(boxes(filter)).to.deep.equal(['[ ] Statement 0', '[x] Gathering 2', '[ ] Clash 1', '[ ] Troops 0']);
  });

  it('has targets of 24 pixels or more', () => {
    for (const target of all(filter, '.entry label, .only')) {
      const {width, height} = target.getBoundingClientRect();
      expect(Math.min(width, height), target.className).to.be.at.least(24);
    }
  });
});
