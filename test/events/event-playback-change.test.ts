import {expect} from 'chai';
import type {EventTimelineElement} from '../../src/elements/event-timeline/event-timeline.js';
import {begun, fakeFrames} from '../store/fake-frames.js';
import {button, clearPage, mountReady, one, page, pointer, settled} from '../elements/helpers.js';
import {WEEK} from '../elements/story.js';
import {recordEvents, shadowPlace} from './record.js';

describe('event-playback-change', () => {
  let recorder: ReturnType<typeof recordEvents>;
  let timeline: EventTimelineElement;

  beforeEach(async () => {
    timeline = await mountReady('event-timeline', {}, {data: WEEK, into: shadowPlace(page())});
    recorder = recordEvents();
  });
  afterEach(async () => {
    recorder.stop();
    await clearPage();
  });

  const told = () => recorder.told.filter(({name}) => name === 'event-playback-change').map(({tag, detail}) => [tag, detail]);

  it('is fired once for the start and once for a pause', async () => {
    button(timeline, 'Play').click();
    await settled(timeline);
    button(timeline, 'Pause').click();
    await settled(timeline);
    expect(told()).to.deep.equal([
      ['event-timeline', {playing: true, speed: 1}],
      ['event-timeline', {playing: false, speed: 1}],
    ]);
  });

  it('is fired once at the end of a playback', async () => {
    const frames = fakeFrames();
    button(timeline, 'Play').click();
    await begun(timeline.store);
    while (frames.waiting > 0) {
      frames.next(240);
      await settled(timeline);
    }
    frames.restore();
    expect(told().map(([, detail]) => detail)).to.deep.equal([{playing: true, speed: 1}, {playing: false, speed: 1}]);
  });

  it('is fired once where the reader stops a playback by doing something else, on the element where that is done', async () => {
    const list = await mountReady('event-list', {}, {store: timeline.store!});
    button(timeline, 'Play').click();
    await settled(timeline);
    recorder.told.length = 0;
    pointer(one(list, '[part=item]'), 'down');
    one(list, '[part=item]').click();
    await settled(timeline);
    expect(told()).to.deep.equal([['event-list', {playing: false, speed: 1}]]);
  });

  it('is fired for another pace', () => {
    const select = one<HTMLSelectElement>(timeline, 'select');
    select.value = '2';
    select.dispatchEvent(new Event('change'));
    expect(told()).to.deep.equal([['event-timeline', {playing: false, speed: 2}]]);
  });

  it('is silent where the page plays, pauses or paces', async () => {
    await timeline.play();
    timeline.speed = 2;
    await settled(timeline);
    timeline.pause();
    await settled(timeline);
    expect(recorder.told).to.deep.equal([]);
  });
});
