import {expect} from 'chai';
import type {EventTimelineElement} from '../../../src/elements/event-timeline/event-timeline.js';
import {all, clearPage, frame, mountReady, one, page, settled} from '../helpers.js';
import {WEEK} from '../story.js';

describe('lanes that are higher than their room', () => {
  let timeline: EventTimelineElement;

  beforeEach(async () => {
    timeline = await mountReady('event-timeline', {}, {data: WEEK, into: page('width:320px;--event-timeline-height:90px')});
  });
  afterEach(clearPage);

  const scroller = () => one(timeline, '.scroller');
  const edges = () => ['more-above', 'more-below'].filter((name) => scroller().classList.contains(name));
  const isInSight = (row: number) => {
    const [frameBox, mark] = [scroller(), one(timeline, `.mark[data-row="${row}"] .symbol`)].map((part) => part.getBoundingClientRect());
    return mark.top >= frameBox.top && mark.bottom <= frameBox.bottom;
  };
  const select = async (id: string | null) => {
    timeline.store?.select(id);
    await settled(timeline);
  };

  it('scroll to the event that is selected elsewhere, down and up', async () => {
    expect(isInSight(5)).to.equal(false);
    await select('square');
    expect(isInSight(5)).to.equal(true);
    expect(isInSight(0)).to.equal(false);
    await select('statement');
    expect(isInSight(0)).to.equal(true);
  });

  it('leave the page where it is', async () => {
    const below = document.createElement('div');
    below.style.height = '3000px';
    timeline.before(below);
    await select('square');
    expect([scrollY, scroller().scrollTop > 0]).to.deep.equal([0, true]);
  });

  it('stay where the reader has scrolled them while the selection is the same', async () => {
    await select('square');
    scroller().scrollTop = 0;
    timeline.store?.hover(1);
    await settled(timeline);
    expect(scroller().scrollTop).to.equal(0);
  });

  it('begin at an event that was selected before they were drawn', async () => {
    await select('square');
    const {store} = timeline;
    timeline.remove();
    timeline = await mountReady('event-timeline', {}, {store, into: page('width:320px;--event-timeline-height:90px')});
    expect(isInSight(5)).to.equal(true);
  });

  it('fade at the edges beyond which there are more, and only there', async () => {
    expect(edges()).to.deep.equal(['more-below']);
    expect(getComputedStyle(scroller()).maskImage).to.contain('gradient');
    scroller().scrollTop = 30;
    await frame();
    expect(edges()).to.deep.equal(['more-above', 'more-below']);
    scroller().scrollTop = 1000;
    await frame();
    expect(edges()).to.deep.equal(['more-above']);
  });

  it('do not fade where there is room for all', async () => {
    const roomy = await mountReady('event-timeline', {}, {data: WEEK});
    expect(all(roomy, '.more-above, .more-below')).to.deep.equal([]);
    expect(getComputedStyle(one(roomy, '.scroller')).maskImage).to.equal('none');
  });
});
