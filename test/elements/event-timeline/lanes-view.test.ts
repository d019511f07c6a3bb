import {expect} from 'chai';
import type {EventTimelineElement} from '../../../src/elements/event-timeline/event-timeline.js';
import type {EventProperties} from '../../../src/schema/event-file.js';
import {SHAPE_PATHS} from '../../../src/symbols/shapes.js';
import {VERIFICATION_PATHS} from '../../../src/symbols/verification.js';
import {fitScale, toPixels} from '../../../src/timeline/scale.js';
import {eventFile} from '../../store/story.js';
import {all, button, clearPage, mountReady, one, settled, wheel} from '../helpers.js';
import {CATEGORIES, WEEK, event, fileOf, january} from '../story.js';

const GAP = 2;

const mark = (timeline: EventTimelineElement, row: number) => one<SVGGElement>(timeline, `.mark[data-row="${row}"]`);
const kind = (timeline: EventTimelineElement, row: number) => ['dot', 'bar', 'fuzzy'].find((name) => mark(timeline, row).classList.contains(name));

/** Left and right edge of the bar of a mark. */
function edges(timeline: EventTimelineElement, row: number): [left: number, right: number] {
  const bar = mark(timeline, row).querySelector('rect')!;
  const x = Number(bar.getAttribute('x')) + bar.getCTM()!.e;
  return [x, x + Number(bar.getAttribute('width'))];
}

/** Where an instant is on the axis of a whole story. */
function at(timeline: EventTimelineElement, ms: number): number {
  return toPixels(fitScale(timeline.store!.table.extent!, one(timeline, '.plot').clientWidth), ms);
}

describe('lanes of the timeline', () => {
  let timeline: EventTimelineElement;

  beforeEach(async () => {
    timeline = await mountReady('event-timeline', {}, {data: WEEK});
  });
  afterEach(clearPage);

  it('draw an event of a minute as a dot, in the shape and colour of its category', () => {
    const shield = mark(timeline, 4);
    expect([kind(timeline, 4), shield.querySelectorAll('rect').length]).to.deep.equal(['dot', 0]);
    const symbol = shield.querySelector('.symbol')!;
    expect([symbol.getAttribute('d'), symbol.getAttribute('fill')]).to.deep.equal([SHAPE_PATHS.diamond, '#c07e00']);
  });

  it('draw an event of a known day as a bar that fades over that day: when in it is not known', () => {
    expect(kind(timeline, 3)).to.equal('fuzzy');
    expect(mark(timeline, 3).querySelector('rect')?.getAttribute('fill')).to.equal('url(#fuzzy-2)');
    const [left, right] = edges(timeline, 3);
    expect(left).to.be.closeTo(at(timeline, january(4, 0, 5)), 0.1);
    expect(right).to.be.closeTo(at(timeline, january(5, 0, 5)) - GAP, 0.1);
  });

  it('draw an event of two days as a full bar', () => {
    expect(kind(timeline, 6)).to.equal('bar');
    expect(mark(timeline, 6).querySelector('rect')?.getAttribute('fill')).to.equal('#844ed2');
  });

  it('draw the night of 2–3 January as one bar across midnight in Aktau', () => {
    const [left, right] = edges(timeline, 2);
    expect(left).to.be.closeTo(at(timeline, january(2, 20, 5)), 0.1);
    expect(right).to.be.closeTo(at(timeline, january(3, 6, 5)) - GAP, 0.1);
    expect(at(timeline, january(3, 0, 5))).to.be.greaterThan(left).and.lessThan(right);
    expect(all(timeline, '.mark[data-row="2"]')).to.have.lengthOf(1);
  });

  it('put the mark of that night at the hour that is known', () => {
    const x = mark(timeline, 2).getCTM()!.e;
    expect(Number(x)).to.be.closeTo(at(timeline, january(2, 23, 5)), 0.1);
  });

  it('have no mark for an event without a date', () => {
    expect(all(timeline, '.mark').map((each) => each.dataset['row'])).to.have.members(['0', '1', '2', '3', '4', '5', '6']);
  });

  it('draw hollow what was looked for and not found', async () => {
    const data = eventFile([event('none', {when: '2022-01-01/2022-01-03', negative: true, category: 'clash'}), event('some', {when: '2022-01-01/2022-01-03', category: 'clash'})], {categories: CATEGORIES});
    const drawn = await mountReady('event-timeline', {}, {data});
    const looks = (row: number) => ['.symbol', '.bar'].map((part) => getComputedStyle(mark(drawn, row).querySelector(part)!)).flatMap(({fill, stroke}) => [fill, stroke]);
    expect(looks(0)).to.deep.equal(['rgb(255, 255, 255)', 'rgb(192, 126, 0)', 'rgb(255, 255, 255)', 'rgb(192, 126, 0)']);
    expect(looks(1).filter((_, i) => i % 2 === 0)).to.deep.equal(['rgb(192, 126, 0)', 'rgb(192, 126, 0)']);
  });

  it('badge each event that has a status with the sign of it, at the lower right of its symbol, and no other event', async () => {
    const statuses = ['verified', 'partly-verified', 'unverified', 'disputed', 'debunked', 'retracted'] as const;
    const data = eventFile([...statuses.map((status, i) => event(status, {when: `2022-01-0${i + 1}`, verification: {status}})), event('none', {when: '2022-01-08'})]);
    const drawn = await mountReady('event-timeline', {}, {data});
    expect(all(drawn, '.badge path').map((path) => path.getAttribute('d'))).to.deep.equal(statuses.map((status) => VERIFICATION_PATHS[status]));
    statuses.forEach((_, row) => {
      const [symbol, badge, lane] = [mark(drawn, row).querySelector('.symbol')!, mark(drawn, row).querySelector('.badge')!, one(drawn, '.lane')].map((part) => part.getBoundingClientRect());
      expect([badge.right > symbol.right, badge.bottom > symbol.bottom, badge.bottom <= lane.bottom]).to.deep.equal([true, true, true]);
    });
    expect(mark(drawn, 6).querySelectorAll('.badge')).to.have.lengthOf(0);
    const stroke = (row: number) => getComputedStyle(mark(drawn, row).querySelector('.badge path')!).stroke;
    expect(stroke(0), 'the tick is calmer than the rest').not.to.equal(stroke(3));
  });

  it('let no two marks of a lane overlap', () => {
    const boxes = all(timeline, '.mark').map((each) => each.getBoundingClientRect());
    const overlapping = boxes.filter((a, index) => boxes.some((b, other) => index < other && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom));
    expect(overlapping).to.deep.equal([]);
  });

  it('say title, date, place and category of a mark to a screen reader, and whether it is selected', async () => {
    const night = mark(timeline, 2);
    expect([night.getAttribute('role'), night.ariaLabel, night.ariaPressed]).to.deep.equal(['button', 'Aktau chants at night, night of 2–3 January 2022, Aktau, Gathering', 'false']);
    timeline.select('night');
    await settled(timeline);
    expect([night.ariaPressed, night.classList.contains('selected')]).to.deep.equal(['true', true]);
  });

  it('say of an event that was checked how far, and nothing of one that has no status', async () => {
    const disputed = await mountReady('event-timeline', {}, {data: fileOf({title: 'Shots', when: '2022-01-04', verification: {status: 'disputed'}})});
    expect(mark(disputed, 0).ariaLabel).to.equal('Shots, 4 January 2022, Disputed');
  });

  it('mark the event that is hovered in another view', async () => {
    timeline.store?.hover(3);
    await settled(timeline);
    expect(all(timeline, '.hovered').map((each) => each.dataset['row'])).to.deep.equal(['3']);
  });

  it('pale what lies outside of the window by its own clock, and leave what reaches into it', async () => {
    timeline.window = '2022-01-03';
    await settled(timeline);
    const inside = all(timeline, '.mark:not(.outside)').map((each) => each.dataset['row']);
    expect(inside).to.deep.equal(['2']);
  });

  it('show only the categories that the filters leave', async () => {
    timeline.store?.setFilters({categories: ['clash']});
    await settled(timeline);
    expect(all(timeline, '.mark').map((each) => each.dataset['row'])).to.deep.equal(['3', '4']);
  });

  it('move together when the reader pans, each as it was', async () => {
    button(timeline, 'Zoom in').click();
    await settled(timeline);
    const shield = mark(timeline, 4);
    const [at, group] = [shield.getAttribute('transform'), one(timeline, '.marks').getAttribute('transform')];
    wheel(one(timeline, 'svg.lanes'), {deltaX: 40});
    await settled(timeline);
    expect(mark(timeline, 4)).to.equal(shield);
    expect([shield.getAttribute('transform') === at, one(timeline, '.marks').getAttribute('transform') === group]).to.deep.equal([true, false]);
  });

  describe('at open and cut ends', () => {
    const draw = async (...when: EventProperties['when'][]) => {
      const data = eventFile(when.map((each, index) => event(`e${index}`, {when: each, category: 'clash'})), {categories: CATEGORIES});
      const drawn = await mountReady('event-timeline', {}, {data});
      return drawn;
    };
    const fill = (drawn: EventTimelineElement, id: string) => mark(drawn, drawn.store!.rowOf(id)!).querySelector('rect')?.getAttribute('fill');

    it('fade where an end is not known', async () => {
      const drawn = await draw('2022-01-01/2022-01-09', '2022-01-05/..', '../2022-01-05');
      expect(['e0', 'e1', 'e2'].map((id) => fill(drawn, id))).to.deep.equal(['#c07e00', 'url(#fade-end-2)', 'url(#fade-start-2)']);
    });

    it('are straight where the axis cuts what goes on', async () => {
      const bar = () => mark(timeline, 6).querySelector('rect')!.getAttribute('rx');
      const before = bar();
      timeline.store?.setWindow({startMs: january(6), endMs: january(7)});
      const zoom = all<HTMLButtonElement>(timeline, 'button').find(({ariaLabel}) => ariaLabel === 'Zoom in')!;
      for (let step = 0; step < 4; step += 1) zoom.click();
      await settled(timeline);
      timeline.store?.setWindow({startMs: january(6, 12), endMs: january(7)});
      await settled(timeline);
      expect([before, bar()]).to.deep.equal(['5', '0']);
    });
  });
});
