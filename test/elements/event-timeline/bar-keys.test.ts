import {expect} from 'chai';
import type {EventTimelineElement} from '../../../src/elements/event-timeline/event-timeline.js';
import {eventFile} from '../../store/story.js';
import {all, button, clearPage, focused, key, listen, mountReady, one, settled, until} from '../helpers.js';
import {event, january} from '../story.js';

/** So many events two hours apart, but for two days more after the first hundred. */
function crowd(count: number): object {
  const at = (index: number) => new Date(january(1) + (index * 2 + (index >= 100 ? 48 : 0)) * 3_600_000).toISOString();
  return eventFile(Array.from({length: count}, (_, index) => event(`e${index}`, {when: `${at(index).slice(0, 16)}Z`})), {timeZone: 'Asia/Almaty'});
}

describe('keys of the bars, where there are too many events for marks', () => {
  let timeline: EventTimelineElement;

  beforeEach(async () => {
    timeline = await mountReady('event-timeline', {}, {data: crowd(1600)});
  });
  afterEach(clearPage);

  const cursor = () => one(timeline, '.bar-cursor');
  const words = () => cursor().ariaValueText;
  const press = async (name: string, init: KeyboardEventInit = {}) => {
    const {defaultPrevented} = key(focused(timeline)!, name, init);
    await settled(timeline);
    return defaultPrevented;
  };

  it('move a slider, which says of each bar its dates and how many events it has', async () => {
    cursor().focus();
    await settled(timeline);
    expect([cursor().role, cursor().ariaLabel, words()]).to.deep.equal(['slider', 'Events by date', '1 January 2022, 12 events']);
    await press('ArrowRight');
    expect(words()).to.equal('2 January 2022, 12 events');
    await press('ArrowLeft');
    await press('End');
    expect(words()).to.equal('16 May 2022, 4 events');
    await press('Home');
    expect(words()).to.equal('1 January 2022, 12 events');
    await press('PageUp');
    expect(words()).to.equal('12 January 2022, 12 events');
  });

  it('pass over the bars without events', async () => {
    cursor().focus();
    for (let day = 1; day < 9; day += 1) await press('ArrowRight');
    expect(words()).to.equal('9 January 2022, 4 events');
    await press('ArrowRight');
    expect(words()).to.equal('11 January 2022, 8 events');
  });

  it('stand on their bar, which is told of as under a pointer', async () => {
    cursor().focus();
    await until(timeline, () => all(timeline, '.bar-tip').length > 0);
    const [plot, ground] = [cursor(), one(timeline, '.bar-ground')].map((part) => part.getBoundingClientRect());
    const {left, width} = getComputedStyle(cursor(), '::after');
    expect(plot.left + parseFloat(left)).to.be.closeTo(ground.left, 1);
    expect(parseFloat(width)).to.be.closeTo(ground.width, 1);
    expect(plot.width).to.be.greaterThan(10 * ground.width);
    cursor().blur();
    await settled(timeline);
    expect(all(timeline, '.bar-tip')).to.deep.equal([]);
  });

  it('narrow the dates to a bar with Enter, so that its events are reached, and widen them with Escape', async () => {
    cursor().focus();
    await press('ArrowRight');
    const told = listen(timeline, 'event-window-change');
    expect(await press('Enter')).to.equal(true);
    await until(timeline, () => focused(timeline)?.classList.contains('mark') === true);
    expect(timeline.store?.window).to.deep.equal({startMs: january(2), endMs: january(3)});
    expect(focused(timeline)?.ariaLabel).to.match(/^e12, /);
    key(focused(timeline)!, 'Escape');
    await until(timeline, () => focused(timeline)?.classList.contains('bar-cursor') === true);
    expect([timeline.store?.window, words(), told.length]).to.deep.equal([null, '2 January 2022, 12 events', 2]);
  });

  it('are pressed by a click, as of a screen reader', async () => {
    cursor().click();
    await until(timeline, () => timeline.store?.window !== null);
    expect(timeline.store?.window).to.deep.equal({startMs: january(1), endMs: january(2)});
  });

  it('leave Escape to the page where nothing was narrowed, or the reader has chosen other dates since', async () => {
    cursor().focus();
    expect(await press('Escape')).to.equal(false);
    await press('Enter');
    await until(timeline, () => focused(timeline)?.classList.contains('mark') === true);
    timeline.store!.setWindow({startMs: january(4), endMs: january(5)});
    await settled(timeline);
    expect([key(focused(timeline)!, 'Escape').defaultPrevented, timeline.store?.window?.startMs]).to.deep.equal([false, january(4)]);
  });

  it('go on to the next event where the view ends', async () => {
    cursor().focus();
    button(timeline, 'Zoom in').click();
    button(timeline, 'Zoom in').click();
    await settled(timeline);
    cursor().focus();
    await press('Home');
    const first = words();
    await press('End');
    expect([first, words()]).to.satisfy(([home, end]: string[]) => home.startsWith('1 January 2022') && end.startsWith('16 May 2022'));
    await press('ArrowRight');
    expect(words()).to.match(/^16 May 2022/);
  });

  it('are one stop of the Tab key; where there are lanes there is none', async () => {
    expect(all(timeline, '.bar-cursor[tabindex="0"]')).to.have.lengthOf(1);
    const sparse = await mountReady('event-timeline', {}, {data: crowd(20)});
    expect(all(sparse, '.bar-cursor')).to.deep.equal([]);
  });

  it('leave other keys, and those with Ctrl, to the page', async () => {
    cursor().focus();
    expect([await press('Tab'), await press('f'), await press('ArrowRight', {ctrlKey: true})]).to.deep.equal([false, false, false]);
  });
});
