import {expect} from 'chai';
import {LaneFit} from '../../../src/elements/event-timeline/lane-fit.js';
import {fakeFetch} from '../../store/fake-fetch.js';
import {all, clearPage, mount, mountReady, one, settled, text, until} from '../helpers.js';
import {WEEK, january} from '../story.js';

const scale = (widthPixels: number) => ({startMs: january(1), endMs: january(8), widthPixels});

describe('LaneFit', () => {
  afterEach(clearPage);

  it('measures the frame, and the plot beside the names', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    const fit = new LaneFit(timeline, () => scale(600));
    timeline.requestUpdate();
    await settled(timeline);
    fit.layout(timeline.store!);
    expect([fit.frameWidth, fit.plotWidth]).to.deep.equal([800, one(timeline, '.plot').clientWidth]);
    fit.release();
  });

  it('has no width before anything is drawn, and none any more after its release', async () => {
    const timeline = mount('event-timeline', {}, {data: WEEK});
    const fit = new LaneFit(timeline, () => scale(600));
    expect([fit.frameWidth, fit.isDense]).to.deep.equal([0, false]);
    fit.release();
    await timeline.ready;
    await settled(timeline);
    expect(fit.frameWidth).to.equal(0);
  });

  it('gives lanes up where there are more events than room for marks, and takes them up again', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    let width = 600;
    const fit = new LaneFit(timeline, () => scale(width));
    const layouts = [600, 6, 600].map((pixels) => {
      width = pixels;
      return [fit.layout(timeline.store!).tooMany, fit.isDense];
    });
    expect(layouts).to.deep.equal([[false, false], [true, true], [false, false]]);
    fit.release();
  });

  it('keeps its lanes while the same file is loaded again', async () => {
    const {requests, restore} = fakeFetch();
    try {
      const timeline = mount('event-timeline', {src: 'week.json'});
      await settled(timeline);
      requests[0].answer(WEEK);
      await timeline.ready;
      await settled(timeline);
      const names = all(timeline, '.names span').map(text);
      const again = timeline.store!.reload();
      await settled(timeline);
      expect([timeline.store!.status, requests.length, all(timeline, '.names span').map(text), all(timeline, '.mark').length]).to.deep.equal(['loading', 2, names, 7]);
      requests[1].answer(WEEK);
      await again;
      await until(timeline, () => timeline.store!.status === 'ready' && all(timeline, '.mark').length === 7);
      expect(all(timeline, '.names span').map(text)).to.deep.equal(names);
    } finally {
      restore();
    }
  });
});
