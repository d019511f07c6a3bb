import {expect} from 'chai';
import type {EventTimelineElement} from '../../../src/elements/event-timeline/event-timeline.js';
import {all, button, clearPage, focused, key, mountReady, one, settled} from '../helpers.js';
import {WEEK, january} from '../story.js';
import {YEARS} from './years.js';

describe('TimelineKeys', () => {
  afterEach(clearPage);

  const stops = (timeline: EventTimelineElement) => all(timeline, 'button, select, [tabindex]').filter((part) => part.tabIndex === 0 && part.checkVisibility());

  it('make one tab stop each of the controls and of the events, and one of each handle, which takes all arrow keys', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    timeline.store?.setWindow({startMs: january(2), endMs: january(5)});
    await settled(timeline);
    expect(stops(timeline).map((part) => part.getAttribute('class')?.trim())).to.deep.equal(['button play', 'mark fuzzy outside passed', 'handle start', 'handle end', 'handle window']);
  });

  it('make one tab stop of all folds, and walk them along the axis', async () => {
    const timeline = await mountReady('event-timeline', {fold: ''}, {data: YEARS});
    const folds = all(timeline, '.fold');
    expect([folds.length, stops(timeline).filter((part) => part.matches('.fold')).length]).to.deep.equal([2, 1]);
    folds[0].focus();
    key(folds[0], 'ArrowRight');
    expect(focused(timeline)).to.equal(folds[1]);
    expect(folds[1].tabIndex).to.equal(0);
  });

  it('walk the controls, which are a toolbar with a name', async () => {
    const timeline = await mountReady('event-timeline', {'no-play': '', 'time-zone': 'Asia/Almaty'}, {data: WEEK});
    const {role, ariaLabel} = one(timeline, '.controls');
    expect([role, ariaLabel]).to.deep.equal(['toolbar', 'Controls of the timeline']);
    button(timeline, 'Zoom out').focus();
    key(focused(timeline)!, 'ArrowRight');
    expect(focused(timeline)).to.equal(button(timeline, 'Zoom in'));
  });

  it('walk the controls the other way in a page that is read from right to left, and the folds as the axis runs', async () => {
    const timeline = await mountReady('event-timeline', {fold: ''}, {data: YEARS});
    timeline.parentElement!.dir = 'rtl';
    timeline.style.direction = 'rtl';
    button(timeline, 'Zoom out').focus();
    key(focused(timeline)!, 'ArrowLeft');
    expect(focused(timeline)).to.equal(button(timeline, 'Zoom in'));
    const folds = all(timeline, '.fold');
    folds[0].focus();
    key(folds[0], 'ArrowRight');
    expect(focused(timeline)).to.equal(folds[1]);
  });

  it('keep the focus among the controls when what was pressed has nothing more to do', async () => {
    const timeline = await mountReady('event-timeline', {window: '2022-01-04'}, {data: WEEK});
    button(timeline, 'All dates').focus();
    button(timeline, 'All dates').click();
    await settled(timeline);
    expect([button(timeline, 'All dates').disabled, focused(timeline)?.closest('.controls') !== null, focused(timeline) !== null]).to.deep.equal([true, true, true]);
  });

  it('listen no more after the element has left the page, and again when it is back', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    const box = timeline.parentElement!;
    const before = one<SVGGElement>(timeline, '.mark[data-row="1"]');
    timeline.remove();
    expect(key(before, 'Enter').defaultPrevented).to.equal(false);
    box.append(timeline);
    await timeline.ready;
    await settled(timeline);
    expect(key(one<SVGGElement>(timeline, '.mark[data-row="1"]'), 'Enter').defaultPrevented).to.equal(true);
  });
});
