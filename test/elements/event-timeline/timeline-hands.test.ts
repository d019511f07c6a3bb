import {expect} from 'chai';
import {TimelineHands} from '../../../src/elements/event-timeline/timeline-hands.js';
import {Viewport} from '../../../src/elements/event-timeline/viewport.js';
import {EventStore} from '../../../src/store/event-store.js';
import {clearPage, mountReady, page, wheel} from '../helpers.js';
import {WEEK} from '../story.js';

const HOUR = 3_600_000;

describe('TimelineHands', () => {
  afterEach(clearPage);

  function setUp(element = document.createElement('event-timeline')) {
    const store = new EventStore();
    let stops = 0;
    store.stopByTouch = () => {
      stops += 1;
      return false;
    };
    element.store = store;
    const viewport = new Viewport(() => ({extent: {startMs: 0, endMs: 100 * HOUR}, widthPixels: 600, folds: undefined}));
    const hands = new TimelineHands({
      element,
      viewport,
      layout: () => null,
      strip: () => null,
      move: (move) => move(),
      zoom: () => undefined,
      point: () => undefined,
      select: () => undefined,
      choose: () => undefined,
      drawn: async () => undefined,
    });
    const root = page();
    root.append(element);
    root.insertAdjacentHTML('beforeend', ['lanes', 'axis', 'histogram'].map((name) => `<svg class="${name}" style="display:block;width:600px;height:40px"></svg>`).join(''));
    hands.follow(root, null, 600);
    return {hands, viewport, root, stops: () => stops};
  }

  it('move the view by the wheel, which stops a playback, until they are released', () => {
    const {hands, viewport, root, stops} = setUp();
    const before = viewport.scale.startMs;
    wheel(root.querySelector('.lanes')!, {deltaX: 60});
    expect([viewport.scale.startMs > before, stops()]).to.deep.equal([true, 1]);
    hands.release();
    const after = viewport.scale.startMs;
    wheel(root.querySelector('.lanes')!, {deltaX: 60});
    expect(viewport.scale.startMs).to.equal(after);
  });

  it('know no bar and no handle before one was touched', () => {
    const {hands} = setUp();
    expect([hands.strip.pointedX, hands.strip.taken, hands.keys.bars.ms, hands.keys.bars.hasFocus]).to.deep.equal([null, null, null, false]);
  });

  it('say what an event is, and behind it what its lane has to say', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    const {table} = timeline.store!;
    const {hands} = setUp(timeline);
    expect(hands.describe(table, 3, undefined)).to.equal('Police are overwhelmed, 4 January 2022, Atyrau, Clash');
    expect(hands.describe(table, 3, 'same day')).to.equal('Police are overwhelmed, 4 January 2022, Atyrau, Clash, same day');
  });
});
