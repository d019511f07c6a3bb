import {expect} from 'chai';
import type {EventTimelineElement} from '../../../src/elements/event-timeline/event-timeline.js';
import {all, clearPage, mountReady, one, pointer, settled, text} from '../helpers.js';
import {WEEK, fileOf} from '../story.js';

describe('tooltip of the timeline', () => {
  let timeline: EventTimelineElement;

  beforeEach(async () => {
    timeline = await mountReady('event-timeline', {}, {data: WEEK});
  });
  afterEach(clearPage);

  const tips = () => all(timeline, '.tip').map(text);
  /** Points at the middle of a mark. */
  const pointAt = async (row: number) => {
    const plot = one(timeline, 'svg.lanes');
    const [frame, box] = [plot, one(timeline, `[data-row="${row}"] .symbol`)].map((part) => part.getBoundingClientRect());
    pointer(plot, 'move', box.left + box.width / 2 - frame.left, box.top + box.height / 2 - frame.top);
    await settled(timeline);
  };

  it('says title and date with its clock of the mark under the pointer, which is hovered in all views', async () => {
    await pointAt(2);
    expect(tips()).to.deep.equal(['Aktau chants at night night of 2–3 January 2022 · UTC+5']);
    expect(timeline.store?.hoveredRow).to.equal(2);
  });

  it('goes when the pointer has left the plot, or points at none', async () => {
    await pointAt(2);
    pointer(one(timeline, 'svg.lanes'), 'leave');
    await settled(timeline);
    expect([tips(), timeline.store?.hoveredRow]).to.deep.equal([[], null]);
    await pointAt(2);
    pointer(one(timeline, 'svg.lanes'), 'move', 1, 1);
    await settled(timeline);
    expect([tips(), timeline.store?.hoveredRow]).to.deep.equal([[], null]);
  });

  it('is shown for the mark that has the focus, until that leaves', async () => {
    const first = one<SVGGElement>(timeline, '[data-row="0"]');
    first.focus();
    await settled(timeline);
    expect(tips()).to.deep.equal(['Men read a statement 1 January 2022 · UTC+5']);
    first.blur();
    await settled(timeline);
    expect(tips()).to.deep.equal([]);
  });

  it('is not shown for what is hovered in another view', async () => {
    timeline.store?.hover(2);
    await settled(timeline);
    expect(tips()).to.deep.equal([]);
  });

  it('stays inside the timeline for the first and the last mark', async () => {
    const {left, right} = one(timeline, '.frame').getBoundingClientRect();
    for (const row of [0, 6]) {
      await pointAt(row);
      const tip = one(timeline, '.tip').getBoundingClientRect();
      expect(tip.left).to.be.at.least(left);
      expect(tip.right).to.be.at.most(right);
    }
  });

  it('says how far an event was checked, before its title where it does not hold, and what was not found', async () => {
    const check = async (properties: object) => {
      timeline.data = fileOf({title: 'Shots', when: '2022-01-04', ...properties});
      await timeline.ready;
      await settled(timeline);
      await pointAt(0);
      return tips();
    };
    expect(await check({verification: {status: 'disputed'}})).to.deep.equal(['Shots 4 January 2022 · UTC+6 Disputed']);
    expect(all(timeline, '.tip .status .sign')).to.have.lengthOf(1);
    expect(await check({verification: {status: 'retracted'}})).to.deep.equal(['Retracted: Shots 4 January 2022 · UTC+6 Retracted']);
    expect(await check({negative: true})).to.deep.equal(['Shots 4 January 2022 · UTC+6 Looked for and not found']);
  });

  it('stands at its mark in lanes that are scrolled', async () => {
    timeline.style.setProperty('--event-timeline-height', '60px');
    one(timeline, '.scroller').scrollTop = 60;
    await pointAt(4);
    const [tip, mark] = [one(timeline, '.tip'), one(timeline, '[data-row="4"] .symbol')].map((part) => part.getBoundingClientRect());
    expect(mark.top - tip.bottom).to.be.within(0, 14);
  });

  it('is hidden from screen readers, which are told by the mark itself', async () => {
    await pointAt(2);
    expect(one(timeline, '.tip').ariaHidden).to.equal('true');
  });

  it('is gone with the file that it was of', async () => {
    await pointAt(0);
    timeline.data = fileOf({when: '2022-01-04'});
    await timeline.ready;
    await settled(timeline);
    expect(tips()).to.deep.equal([]);
  });
});
