import {expect} from 'chai';
import {DistanceLoader} from '../../../src/elements/event-timeline/distance-loader.js';
import {clearPage, mountReady} from '../helpers.js';
import {WEEK} from '../story.js';

describe('DistanceLoader', () => {
  afterEach(clearPage);

  it('loads nothing until it is asked', async () => {
    const loader = new DistanceLoader(await mountReady('event-timeline', {}, {data: WEEK}));
    expect(loader.ready).to.equal(undefined);
  });

  it('has its host drawn again when it has loaded', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    const loader = new DistanceLoader(timeline);
    let drawings = 0;
    timeline.addController({hostUpdated: () => void (drawings += 1)});
    expect(loader.get()).to.equal(null);
    await loader.ready;
    expect(drawings).to.be.greaterThan(0);
    expect(loader.get()).to.have.property('placeDistances');
  });

  it('loads once, however often it is asked', async () => {
    const loader = new DistanceLoader(await mountReady('event-timeline', {}, {data: WEEK}));
    loader.get();
    const first = loader.ready;
    loader.get();
    expect(loader.ready).to.equal(first);
    await first;
  });
});
