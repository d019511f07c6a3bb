import {expect} from 'chai';
import {all, clearPage, mountReady, one, page, settled, text} from '../helpers.js';
import {WEEK} from '../story.js';

const box = (part: Element) => part.getBoundingClientRect();

describe('names of the lanes', () => {
  afterEach(clearPage);

  it('stand beside the lanes, in the height of each', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    all(timeline, '.names > div').forEach((name, i) => {
      const lane = box(all(timeline, '.lane')[i]);
      expect([box(name).top, box(name).height]).to.deep.equal([lane.top, lane.height]);
      expect(box(name).right).to.be.at.most(lane.left);
    });
  });

  for (const lanes of ['category', 'place']) {
    it(`stand above the marks of each lane where there is no room beside, with lanes of ${lanes}`, async () => {
      const timeline = await mountReady('event-timeline', {lanes}, {data: WEEK, into: page('width:320px')});
      expect(one(timeline, '.plot').clientWidth).to.equal(320);
      const rows = all(timeline, '.lane').map(box);
      const names = all(timeline, '.names span').map(box);
      names.forEach((name, i) => expect([name.top >= rows[i].top - 0.5, name.bottom <= rows[i].top + 20.5, name.right <= 320]).to.deep.equal([true, true, true]));
      for (const mark of all(timeline, '.mark .symbol').map(box)) expect(names.some((name) => mark.top < name.bottom - 1 && name.top < mark.bottom - 1)).to.equal(false);
    });
  }

  it('move between the two with the width that the page leaves', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK, into: page('width:340px')});
    const height = () => Number(one(timeline, '.lane').getAttribute('height'));
    expect(height()).to.equal(44);
    timeline.parentElement!.style.width = '700px';
    await timeline.updateComplete;
    await new Promise<void>((resolve) => new ResizeObserver((_, observer) => (observer.disconnect(), resolve())).observe(timeline));
    await settled(timeline);
    expect(height()).to.equal(24);
  });

  it('have the symbol of a category, and none for a place', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    expect(all(timeline, '.names .symbol')).to.have.lengthOf(4);
    timeline.lanes = 'place';
    await settled(timeline);
    expect(all(timeline, '.names .symbol')).to.have.lengthOf(0);
  });

  it('set the events without a single place apart, by a line and by the letters', async () => {
    const timeline = await mountReady('event-timeline', {lanes: 'place'}, {data: WEEK});
    expect(all(timeline, '.names .apart').map(text)).to.deep.equal(['No single place']);
    const [line] = all(timeline, 'line.apart');
    expect(Number(line.getAttribute('y1'))).to.equal(Number(all(timeline, '.lane').at(-1)?.getAttribute('y')));
    expect(getComputedStyle(one(timeline, '.names .apart')).fontStyle).to.equal('italic');
  });

  it('are told as a whole where they are cut', async () => {
    const timeline = await mountReady('event-timeline', {lanes: 'place'}, {data: WEEK});
    expect(all(timeline, '.names > div').map(({title}) => title)).to.deep.equal(all(timeline, '.names span').map(text));
  });
});
