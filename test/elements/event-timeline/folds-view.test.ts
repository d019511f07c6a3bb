import {expect} from 'chai';
import type {EventTimelineElement} from '../../../src/elements/event-timeline/event-timeline.js';
import {all, button, clearPage, drag, focused, key, listen, mountReady, one, page, settled, text, until} from '../helpers.js';
import {WEEK, event} from '../story.js';
import {eventFile} from '../../store/story.js';
import {YEARS} from './years.js';

describe('folds of the timeline', () => {
  let timeline: EventTimelineElement;

  beforeEach(async () => {
    timeline = await mountReady('event-timeline', {fold: ''}, {data: YEARS});
  });
  afterEach(clearPage);

  const folds = (element: Element = timeline) => all<HTMLButtonElement>(element, '.fold');
  const context = () => all(timeline, 'text.context').map(text);
  const toggle = () => button(timeline, 'Fold empty stretches');
  const middleOf = (part: Element) => {
    const [frame, box] = [one(timeline, '.plot'), part].map((each) => each.getBoundingClientRect());
    return box.left + box.width / 2 - frame.left;
  };
  const markAt = (row: number) => middleOf(one(timeline, `.mark[data-row="${row}"] .symbol`));

  it('stand for the empty years, with how long they are', () => {
    expect(folds().map((each) => text(one(each, '.fold-words')))).to.deep.equal(['14 months', '19 months']);
    expect(folds().map(({ariaLabel, title}) => [ariaLabel, title])).to.deep.equal(['14 months', '19 months'].map((words) => {
      const name = `${words} without events, folded. Show them.`;
      return [name, name];
    }));
  });

  it('leave the days their room, and say the year after each', () => {
    expect(context()).to.deep.equal(['March 2019', 'June 2020', 'January 2022']);
    expect(markAt(1) - markAt(0)).to.be.greaterThan(20);
  });

  it('lie between the events that they part', () => {
    const [first, second] = folds().map(middleOf);
    expect([2, 3, 4, 5].map(markAt)).to.satisfy(([a, b, c, d]: number[]) => a < first && first < b && c < second && second < d);
  });

  it('are over lanes and axis, and drawn on in the strip', () => {
    const [box, lanes, axis] = [folds()[0], one(timeline, 'svg.lanes'), one(timeline, 'svg.axis')].map((part) => part.getBoundingClientRect());
    expect([box.top, box.bottom, box.width]).to.deep.equal([lanes.top, axis.bottom, 28]);
    all(timeline, '.fold-strip').forEach((part, i) => expect(middleOf(part)).to.be.closeTo(middleOf(folds()[i]), 0.1));
  });

  it('end with the axis on a phone, too, where the zone is named below the strip', async () => {
    timeline.style.width = '360px';
    await until(timeline, () => one(timeline, '.zone').getBoundingClientRect().top >= one(timeline, '.strip').getBoundingClientRect().bottom && folds().length > 0);
    const bottoms = [folds()[0], one(timeline, 'svg.axis')].map((part) => part.getBoundingClientRect().bottom);
    expect(bottoms[0]).to.equal(bottoms[1]);
    expect(timeline.getBoundingClientRect().bottom).to.be.at.least(one(timeline, '.zone').getBoundingClientRect().bottom);
  });

  it('have no bar of the histogram inside', () => {
    const path = one(timeline, 'path.bars').getAttribute('d')!;
    const bars = [...path.matchAll(/M([\d.-]+) \d+v[\d.-]+h([\d.-]+)/g)].map(([, x, width]) => [Number(x), Number(x) + Number(width)]);
    for (const middle of folds().map(middleOf)) expect(bars.some(([left, right]) => left < middle + 13 && right > middle - 13)).to.equal(false);
  });

  it('are unfolded one by one, and the focus goes to the button that folds', async () => {
    folds()[0].focus();
    folds()[0].click();
    await settled(timeline);
    expect(folds().map((each) => text(one(each, '.fold-words')))).to.deep.equal(['19 months']);
    expect([focused(timeline), timeline.fold]).to.deep.equal([toggle(), true]);
  });

  it('leave the axis as it was before, when the last one is unfolded', async () => {
    for (let left = 2; left > 0; left -= 1) {
      folds()[0].click();
      await settled(timeline);
    }
    expect([folds().length, timeline.fold, toggle().ariaPressed]).to.deep.equal([0, false, 'false']);
    expect(context()).to.deep.equal(['2019', '2020', '2021']);
  });

  it('are folded and unfolded together by a button that says which', async () => {
    expect(toggle().ariaPressed).to.equal('true');
    toggle().click();
    await settled(timeline);
    expect([folds().length, timeline.hasAttribute('fold'), toggle().ariaPressed]).to.deep.equal([0, false, 'false']);
    toggle().click();
    await settled(timeline);
    expect([folds().length, timeline.hasAttribute('fold')]).to.deep.equal([2, true]);
  });

  it('come all back when the reader folds again after having unfolded one', async () => {
    folds()[0].click();
    toggle().click();
    toggle().click();
    await settled(timeline);
    expect(folds()).to.have.lengthOf(2);
  });

  it('come and go with the attribute, without an event', async () => {
    const told = listen(document.body, 'event-window-change', 'event-select');
    timeline.removeAttribute('fold');
    await settled(timeline);
    expect(folds()).to.have.lengthOf(0);
    timeline.setAttribute('fold', '');
    await settled(timeline);
    expect([folds().length, told]).to.deep.equal([2, []]);
  });

  it('are offered only where there is something to fold', async () => {
    const week = await mountReady('event-timeline', {fold: ''}, {data: WEEK});
    expect(all(week, '.fold, .fold-toggle')).to.deep.equal([]);
  });

  it('follow the filters', async () => {
    const late = eventFile([event('a', {when: '2019-03-20', category: 'clash'}), ...['01', '02', '03', '04'].map((day) => event(day, {when: `2022-01-${day}`, category: 'gathering'}))]);
    const drawn = await mountReady('event-timeline', {fold: ''}, {data: late});
    const words = () => folds(drawn).map((each) => text(one(each, '.fold-words')));
    expect(words()).to.deep.equal(['3 years']);
    drawn.store?.setFilters({categories: ['clash']});
    await settled(drawn);
    expect(words()).to.deep.equal(['3 years']);
    drawn.store?.setFilters({});
    await settled(drawn);
    expect(words()).to.have.lengthOf(1);
  });

  it('stay as wide as they are when the reader zooms and pans', async () => {
    const before = folds().map(middleOf);
    button(timeline, 'Zoom in').click();
    await settled(timeline);
    expect(folds().map((each) => each.getBoundingClientRect().width)).to.satisfy((widths: number[]) => widths.length > 0 && widths.every((width) => width === 28));
    expect(folds().map(middleOf)).not.to.deep.equal(before);
    button(timeline, 'All dates').click();
    await settled(timeline);
    const [, from] = folds().map(middleOf);
    drag(one(timeline, 'svg.lanes'), [40, 2], [20, 2], [0, 2]);
    await settled(timeline);
    expect(middleOf(folds()[1])).to.be.closeTo(from - 40, 0.5);
  });

  it('are crossed by the brush', async () => {
    const [first] = folds().map(middleOf);
    drag(one(timeline, 'svg.histogram'), [first - 60, 20], [first, 20], [first + 60, 20]);
    await settled(timeline);
    const {startMs, endMs} = timeline.store!.window!;
    expect([new Date(startMs).getUTCFullYear(), new Date(endMs).getUTCFullYear()]).to.deep.equal([2019, 2020]);
    expect(timeline.store!.visibleCount).to.be.greaterThan(1).and.lessThan(6);
  });

  it('are passed by one press of an arrow key on an edge of the window', async () => {
    timeline.window = '2019-03-20/2019-03-23';
    await settled(timeline);
    const end = () => timeline.store!.window!.endMs;
    key(one(timeline, '.handle.end'), 'ArrowRight');
    await settled(timeline);
    expect(new Date(end()).toISOString().slice(0, 7)).to.equal('2020-06');
    key(one(timeline, '.handle.end'), 'ArrowLeft');
    expect(new Date(end()).toISOString().slice(0, 7)).to.equal('2019-03');
  });

  it('are targets of 24 pixels at least on a phone, and nothing is wider than it', async () => {
    const narrow = await mountReady('event-timeline', {fold: ''}, {data: YEARS, into: page('width:320px')});
    for (const part of [...folds(narrow), ...all(narrow, '.controls button')]) {
      const {width, height} = part.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    expect(narrow.scrollWidth).to.equal(320);
  });
});
