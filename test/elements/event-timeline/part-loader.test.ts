import {expect} from 'chai';
import {PartLoader} from '../../../src/elements/event-timeline/part-loader.js';
import {clearPage, listen, mountReady} from '../helpers.js';
import {WEEK} from '../story.js';

describe('PartLoader', () => {
  afterEach(clearPage);

  it('loads nothing until it is asked', async () => {
    let loads = 0;
    const loader = new PartLoader(await mountReady('event-timeline', {}, {data: WEEK}), async () => (loads += 1));
    expect([loader.ready, loads]).to.deep.equal([undefined, 0]);
  });

  it('has its host drawn again when it has loaded', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    const loader = new PartLoader(timeline, async () => 'a part');
    let drawings = 0;
    timeline.addController({hostUpdated: () => void (drawings += 1)});
    expect(loader.get()).to.equal(null);
    await loader.ready;
    expect(drawings).to.be.greaterThan(0);
    expect(loader.get()).to.equal('a part');
  });

  it('loads once, however often it is asked', async () => {
    let loads = 0;
    const loader = new PartLoader(await mountReady('event-timeline', {}, {data: WEEK}), async () => (loads += 1));
    loader.get();
    loader.get();
    await loader.ready;
    loader.get();
    expect(loads).to.equal(1);
  });

  it('tells the page of a part that is gone, and stands without it', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    const told = listen(timeline, 'event-error');
    const loader = new PartLoader(timeline, () => Promise.reject(new Error('404')));
    loader.get();
    await loader.ready;
    expect(loader.get()).to.equal(null);
    const message = 'A part of <event-timeline> could not be loaded: Error: 404 [chunk-missing]';
    expect(told).to.deep.equal([['event-error', {src: null, message, issue: null}]]);
  });
});
