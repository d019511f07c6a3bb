import {expect} from 'chai';
import type {EventTimelineElement} from '../../../src/elements/event-timeline/event-timeline.js';
import {all, clearPage, mountReady, one, page, pointer, settled, text} from '../helpers.js';
import {WEEK} from '../story.js';

describe('distances in time between the lanes of places', () => {
  let timeline: EventTimelineElement;

  beforeEach(async () => {
    timeline = await mountReady('event-timeline', {lanes: 'place'}, {data: WEEK, into: page('width:1100px')});
  });
  afterEach(clearPage);

  const labels = () => all(timeline, '.distance-label').map(text);
  const mark = (row: number) => one<SVGGElement>(timeline, `.mark[data-row="${row}"]`);

  it('are none until an event is chosen', () => {
    expect(all(timeline, '.distances, .distance-label')).to.deep.equal([]);
  });

  it('are shown from the selected event to the closest one of every other place', async () => {
    timeline.select('police');
    await settled(timeline);
    expect(labels()).to.deep.equal(['2 days earlier', '1–2 days earlier', '2 days later']);
    expect(all(timeline, '.reference')).to.have.lengthOf(1);
  });

  it('have lines that meet the event and its neighbours', async () => {
    timeline.select('police');
    await settled(timeline);
    const reference = one(timeline, '.reference');
    const left = Number(reference.getAttribute('x'));
    const starts = all(timeline, '.distance').map((line) => Number(/^M([\d.]+)/.exec(line.getAttribute('d')!)?.[1]));
    const right = left + Number(reference.getAttribute('width'));
    expect(starts).to.deep.equal([left, left, right, right]);
    expect(Number(reference.getAttribute('height'))).to.equal(one(timeline, 'svg.lanes').clientHeight);
  });

  it('leave out of each line what its label takes', async () => {
    timeline.select('police');
    await settled(timeline);
    const line = all(timeline, '.distance')[0].getAttribute('d')!;
    const label = all(timeline, '.distance-label')[0];
    const [gapStart, gapEnd] = [...line.matchAll(/H([\d.]+)M([\d.]+)/g)][0].slice(1).map(Number);
    expect(Number(label.getAttribute('x'))).to.be.closeTo((gapStart + gapEnd) / 2, 0.01);
  });

  it('are those from the event that is pointed at while one is, and from the selected one again', async () => {
    timeline.select('police');
    await settled(timeline);
    const before = labels();
    const [lanes, target] = [one(timeline, 'svg.lanes'), mark(4)].map((part) => part.getBoundingClientRect());
    pointer(one(timeline, 'svg.lanes'), 'move', target.left - lanes.left + 5, target.top - lanes.top + 5);
    await settled(timeline);
    expect(labels()).not.to.deep.equal(before);
    pointer(one(timeline, 'svg.lanes'), 'leave');
    await settled(timeline);
    expect(labels()).to.deep.equal(before);
  });

  it('are shown from the event that has the focus', async () => {
    mark(3).focus();
    await settled(timeline);
    expect(labels()).to.include('2 days earlier');
  });

  it('are told to screen readers with each event, compared with the selected one', async () => {
    timeline.select('police');
    await settled(timeline);
    expect(mark(1).ariaLabel).to.equal('A crowd slows the traffic, 2 January 2022, Zhanaozen, Gathering, 2 days earlier, compared with “Police are overwhelmed”');
    expect(mark(3).ariaLabel).to.equal('Police are overwhelmed, 4 January 2022, Atyrau, Clash');
    expect(one(timeline, '.distance-label').closest('[aria-hidden=true]')).not.to.equal(null);
  });

  it('are not shown between lanes of categories, nor told there', async () => {
    timeline.lanes = 'category';
    timeline.select('police');
    await settled(timeline);
    expect(all(timeline, '.distances, .distance-label')).to.deep.equal([]);
    expect(mark(1).ariaLabel).not.to.include('compared');
  });

  it('are not shown from an event without a date, nor told', async () => {
    timeline.select('photograph');
    await settled(timeline);
    expect(labels()).to.deep.equal([]);
    expect(mark(1).ariaLabel).not.to.include('compared');
  });
});
