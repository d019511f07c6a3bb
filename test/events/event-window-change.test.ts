import {expect} from 'chai';
import type {EventTimelineElement} from '../../src/elements/event-timeline/event-timeline.js';
import {button, clearPage, drag, key, mountReady, one, page, settled} from '../elements/helpers.js';
import {WEEK, january} from '../elements/story.js';
import {recordEvents, shadowPlace} from './record.js';

describe('event-window-change', () => {
  let recorder: ReturnType<typeof recordEvents>;
  let timeline: EventTimelineElement;

  beforeEach(async () => {
    timeline = await mountReady('event-timeline', {window: '2022-01-04'}, {data: WEEK, into: shadowPlace(page())});
    recorder = recordEvents();
  });
  afterEach(async () => {
    recorder.stop();
    await clearPage();
  });

  const windows = () => recorder.told.map(({name, detail}) => [name, detail]);

  it('is fired for each step of the brush, and says where it came to rest', async () => {
    const strip = one(timeline, 'svg.histogram');
    const {width} = strip.getBoundingClientRect();
    drag(strip, [width * 0.1, 5], [width * 0.2, 5], [width * 0.3, 5]);
    expect(recorder.told.map(({name}) => name)).to.deep.equal(['event-window-change', 'event-window-change']);
    expect(recorder.told[1].detail).to.deep.equal({window: timeline.store!.window});
  });

  it('is fired once for a key on an edge', () => {
    key(one(timeline, '.handle.end'), 'ArrowRight');
    expect(windows()).to.deep.equal([['event-window-change', {window: timeline.store!.window}]]);
    expect(timeline.store!.window!.endMs).to.be.greaterThan(january(5));
  });

  it('is fired with null for all dates', async () => {
    button(timeline, 'All dates').click();
    await settled(timeline);
    expect(recorder.told).to.deep.equal([{name: 'event-window-change', tag: 'event-timeline', detail: {window: null}}]);
  });

  it('is silent where the page chooses dates: by a property, an attribute or the store', async () => {
    timeline.window = '2022-01-05';
    await settled(timeline);
    timeline.setAttribute('window', '2022-01-06');
    await settled(timeline);
    timeline.store!.setWindow(null);
    await settled(timeline);
    expect(recorder.told).to.deep.equal([]);
  });
});
