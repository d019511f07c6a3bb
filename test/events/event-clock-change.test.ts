import {expect} from 'chai';
import {switchClock} from '../../src/elements/shared/switch-clock.js';
import type {EventListElement} from '../../src/elements/event-list/event-list.js';
import {clearPage, mountReady, page, settled} from '../elements/helpers.js';
import {WEEK} from '../elements/story.js';
import {recordEvents, shadowPlace} from './record.js';

describe('event-clock-change', () => {
  let recorder: ReturnType<typeof recordEvents>;
  let list: EventListElement;

  beforeEach(async () => {
    list = await mountReady('event-list', {}, {data: WEEK, into: shadowPlace(page())});
    recorder = recordEvents();
  });
  afterEach(async () => {
    recorder.stop();
    await clearPage();
  });

  it('is fired on the view where the reader chooses the other clock, with the clock that is shown now', () => {
    switchClock(list);
    switchClock(list);
    expect(recorder.told).to.deep.equal([
      {name: 'event-clock-change', tag: 'event-list', detail: {clock: 'reader'}},
      {name: 'event-clock-change', tag: 'event-list', detail: {clock: 'event'}},
    ]);
  });

  it('is silent where the page sets the clock', async () => {
    list.store!.setClock('reader');
    await settled(list);
    expect(recorder.told).to.deep.equal([]);
  });
});
