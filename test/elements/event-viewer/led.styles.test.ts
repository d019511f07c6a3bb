import {expect} from 'chai';
import {all, clearPage, one, page, settled, until} from '../helpers.js';
import {TEXT, story} from '../event-story/story-page.js';

describe('a viewer among the views that a text leads', () => {
  afterEach(clearPage);

  const led = async (width: number) => {
    const element = await story({style: '--event-story-height:420px'}, {into: page(`width:${width}px`), content: `<event-viewer slot="views"></event-viewer>${TEXT}`});
    const viewer = element.querySelector('event-viewer')!;
    await until(viewer, () => all(viewer, 'event-timeline, event-map').length === 2);
    await (one(viewer, 'event-timeline') as Element & {ready: Promise<void>}).ready;
    await settled(viewer);
    return {element, viewer};
  };
  /** Whether the wheel would scroll an element in place of the page. */
  const swallowsWheel = (part: Element) => /auto|scroll/.test(getComputedStyle(part).overflowY) && part.checkVisibility() && part.scrollHeight > part.clientHeight;
  const parts = (viewer: Element): Element[] => [viewer, ...all(viewer, '*').flatMap((part) => (part.shadowRoot ? parts(part) : [part]))];

  for (const width of [320, 390, 700, 1000]) {
    it(`has nothing that scrolls, at ${width} pixels`, async () => {
      const {element, viewer} = await led(width);
      expect([...parts(viewer), one(element, '.views')].filter(swallowsWheel)).to.deep.equal([]);
    });
  }

  it('shows the map and the timeline, one below the other, in the room that the story gives it', async () => {
    const {element, viewer} = await led(390);
    const [room, map, timeline] = [one(element, '.views'), one(viewer, 'event-map'), one(viewer, 'event-timeline')].map((part) => part.getBoundingClientRect());
    expect(map.top).to.be.at.least(room.top);
    expect(map.height).to.be.above(100);
    expect(timeline.top).to.be.at.least(map.bottom);
    expect(timeline.bottom).to.be.at.most(room.bottom + 1);
    expect(all(viewer, 'event-list, event-card, event-filter')).to.deep.equal([]);
  });

  it('has the strip for its timeline, as a timeline of the story has', async () => {
    const {viewer} = await led(390);
    expect(one(one(viewer, 'event-timeline'), '.scroller').checkVisibility()).to.equal(false);
    expect(one(viewer, 'event-timeline').offsetHeight).to.be.below(180);
  });

  it('keeps its heading for who hears the page', async () => {
    const {viewer} = await led(390);
    expect(one(viewer, '#title').offsetHeight).to.be.at.most(1);
  });
});
