import {expect} from 'chai';
import type {EventTimelineElement} from '../../../src/elements/event-timeline/event-timeline.js';
import {eventFile} from '../../store/story.js';
import {all, button, clearPage, focused, key, mountReady, one, settled, until} from '../helpers.js';
import {CATEGORIES, WEEK, event, january} from '../story.js';

describe('keys of the events in the timeline', () => {
  let timeline: EventTimelineElement;

  beforeEach(async () => {
    timeline = await mountReady('event-timeline', {}, {data: WEEK});
  });
  afterEach(clearPage);

  const mark = (row: number) => one<SVGGElement>(timeline, `.mark[data-row="${row}"]`);
  const row = () => focused(timeline)?.getAttribute('data-row') ?? null;
  const press = async (name: string, init: KeyboardEventInit = {}) => {
    const {defaultPrevented} = key(focused(timeline)!, name, init);
    await settled(timeline);
    return defaultPrevented;
  };

  it('go from event to event in the order of time, across the lanes', async () => {
    mark(0).focus();
    const visited: (string | null)[] = [];
    for (const name of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowRight', 'Home', 'ArrowLeft', 'PageDown', 'PageUp']) {
      await press(name);
      visited.push(row());
    }
    expect(visited).to.deep.equal(['1', '2', '3', '2', '6', '6', '0', '0', '6', '0']);
  });

  it('go to the nearest event of the lane above and below', async () => {
    mark(4).focus();
    const visited: (string | null)[] = [];
    for (const name of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
      await press(name);
      visited.push(row());
    }
    expect(visited, 'troops, nothing below, clash, gathering, statement').to.deep.equal(['5', '5', '4', '2', '0']);
  });

  it('bring an event into view that is not, and leave out what the filters do', async () => {
    for (let step = 0; step < 5; step += 1) button(timeline, 'Zoom in').click();
    await settled(timeline);
    mark(3).focus();
    expect(all(timeline, '.mark[data-row="0"]')).to.deep.equal([]);
    await press('Home');
    await until(timeline, () => row() === '0');
    timeline.store!.setFilters({categories: ['statement']});
    await settled(timeline);
    await press('ArrowRight');
    await until(timeline, () => row() === '6');
  });

  it('keep the event in its place that they zoom at', async () => {
    const middle = () => {
      const {left, width} = mark(5).querySelector('.symbol')!.getBoundingClientRect();
      return left + width / 2;
    };
    mark(5).focus();
    const before = middle();
    expect(await press('+')).to.equal(true);
    expect(middle()).to.be.closeTo(before, 1);
    expect(row()).to.equal('5');
  });

  it('pan by half of what is in view with Shift', async () => {
    button(timeline, 'Zoom in').click();
    await settled(timeline);
    mark(4).focus();
    const before = mark(4).getBoundingClientRect().left;
    await press('ArrowRight', {shiftKey: true});
    expect(mark(4).getBoundingClientRect().left).to.be.closeTo(before - one(timeline, '.plot').clientWidth / 2, 1);
  });

  it('leave the focus in the timeline where its event has gone out of view', async () => {
    for (let step = 0; step < 3; step += 1) button(timeline, 'Zoom in').click();
    await settled(timeline);
    mark(3).focus();
    timeline.store!.setWindow({startMs: january(7), endMs: january(8)});
    await settled(timeline);
    expect([all(timeline, '.mark[data-row="3"]').length, focused(timeline)?.matches('.mark')]).to.deep.equal([0, true]);
  });

  it('open with Enter, go back with Escape, and leave Escape to the page where there is nothing to go back from', async () => {
    mark(3).focus();
    await press('Enter');
    expect(timeline.store?.selected).to.equal('police');
    expect([await press('Escape'), timeline.store?.selected]).to.deep.equal([true, null]);
    expect(await press('Escape')).to.equal(false);
  });

  it('run with the axis in a page that is read from right to left', async () => {
    timeline.parentElement!.dir = 'rtl';
    timeline.requestUpdate();
    await settled(timeline);
    mark(1).focus();
    await press('ArrowRight');
    expect(row()).to.equal('2');
    expect(mark(2).getBoundingClientRect().left).to.be.greaterThan(mark(1).getBoundingClientRect().left);
  });

  it('scroll the lanes to the event that has the focus, off their edges', async () => {
    const categories = Array.from({length: 30}, (_, index) => ({...CATEGORIES[index % 4], id: `c${index}`, label: `Category ${index}`}));
    const data = eventFile(categories.map(({id}, index) => event(id, {when: `2022-01-${String(index + 1).padStart(2, '0')}`, category: id})), {categories});
    const tall = await mountReady('event-timeline', {}, {data});
    const scroller = one(tall, '.scroller');
    one<SVGGElement>(tall, '.mark[data-row="0"]').focus();
    key(focused(tall)!, 'End');
    await until(tall, () => focused(tall)?.getAttribute('data-row') === '29');
    const [box, symbol] = [scroller, focused(tall)!.querySelector('.symbol')!].map((part) => part.getBoundingClientRect());
    expect([symbol.top >= box.top, symbol.bottom <= box.bottom]).to.deep.equal([true, true]);
    expect(scroller.scrollTop).to.be.greaterThan(0);
  });
});
