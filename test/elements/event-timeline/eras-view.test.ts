import {expect} from 'chai';
import type {EventTimelineElement} from '../../../src/elements/event-timeline/event-timeline.js';
import type {Era} from '../../../src/schema/event-file.js';
import {all, button, clearPage, mountReady, one, settled, text} from '../helpers.js';
import {WEEK, january} from '../story.js';
import {fitScale, toPixels} from '../../../src/timeline/scale.js';

const EMERGENCY: Era = {label: 'State of emergency', when: '2022-01-05/2022-01-19', color: '#c07e00'};
const SHUTDOWN: Era = {label: 'Internet shutdown', when: '2022-01-02/2022-01-03'};

const draw = (...spans: Era[]) => mountReady('event-timeline', {}, {data: {...WEEK, spans}});

/** Left and right edges of the tints of a part. */
function edges(timeline: EventTimelineElement, part: string): [left: number, right: number][] {
  return all(timeline, `${part} .era-tint`).map((tint) => {
    const x = Number(tint.getAttribute('x'));
    return [x, x + Number(tint.getAttribute('width'))];
  });
}

describe('eras of the timeline', () => {
  afterEach(clearPage);

  it('are none where the file has none', async () => {
    expect(all(await draw(), '.era, .eras, .era-label')).to.deep.equal([]);
  });

  it('are bands in the story’s zone, behind the lanes and the strip alike', async () => {
    const timeline = await draw(SHUTDOWN);
    const scale = fitScale(timeline.store!.table.extent!, one(timeline, '.plot').clientWidth);
    for (const part of ['svg.lanes', 'svg.histogram']) {
      const [[left, right]] = edges(timeline, part);
      expect(left).to.be.closeTo(toPixels(scale, january(2)), 0.01);
      expect(right).to.be.closeTo(toPixels(scale, january(4)), 0.01);
    }
  });

  it('stay where they are when the axis is told in another zone', async () => {
    const timeline = await draw(SHUTDOWN);
    const before = edges(timeline, 'svg.lanes');
    timeline.setAttribute('time-zone', 'America/New_York');
    await settled(timeline);
    expect(edges(timeline, 'svg.lanes')).to.deep.equal(before);
  });

  it('lie behind the marks', async () => {
    const timeline = await draw(SHUTDOWN);
    const position = one(timeline, '.era').compareDocumentPosition(one(timeline, '.mark'));
    expect(position & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
  });

  it('have a label above the lanes, with its dates for a pointer that rests', async () => {
    const timeline = await draw(SHUTDOWN, EMERGENCY);
    expect(all(timeline, '.era-label').map((each) => [text(each), each.title])).to.deep.equal([
      ['Internet shutdown', 'Internet shutdown, 2–3 January 2022'],
      ['State of emergency', 'State of emergency, 5–19 January 2022'],
    ]);
    expect(one(timeline, '.eras').getBoundingClientRect().bottom).to.be.at.most(one(timeline, 'svg.lanes').getBoundingClientRect().top);
  });

  it('are told to screen readers, also where they are out of view', async () => {
    const timeline = await draw(EMERGENCY, {label: 'Lockdown', when: '2020-03-16/2020-06-01'}, {label: 'Curfew', when: '2022-01-05/..'});
    expect(all(timeline, '.visually-hidden li').map(text)).to.deep.equal([
      'Background: Lockdown, 16 March – 1 June 2020',
      'Background: Curfew, since 5 January 2022',
      'Background: State of emergency, 5–19 January 2022',
    ]);
    expect(one(timeline, '.eras').getAttribute('aria-hidden')).to.equal('true');
    expect(all(timeline, '.era-label')).to.have.lengthOf(2);
  });

  it('never lengthen the axis, and are cut straight at its end', async () => {
    const [plain, timeline] = [await draw(), await draw(EMERGENCY)];
    const ticks = (each: EventTimelineElement) => all(each, 'text.tick').map(text);
    expect(ticks(timeline)).to.deep.equal(ticks(plain));
    expect(all(timeline, 'svg.lanes .era-edge')).to.have.lengthOf(1);
    expect(edges(timeline, 'svg.lanes')[0][1]).to.equal(one(timeline, '.plot').clientWidth);
  });

  it('have a fine border where they begin and end, so that colour is not all', async () => {
    const timeline = await draw(SHUTDOWN);
    const [[left, right]] = edges(timeline, 'svg.lanes');
    expect(all(timeline, 'svg.lanes .era-edge').map((line) => Number(line.getAttribute('x1')))).to.deep.equal([left, right]);
  });

  it('fade without a border where their end is not known', async () => {
    const timeline = await draw({label: 'Curfew', when: '2022-01-05/..'});
    expect(all(timeline, 'svg.lanes .era-edge')).to.have.lengthOf(1);
    expect(all(timeline, '#era-0 stop').map((stop) => stop.getAttribute('stop-opacity'))).to.deep.equal(['1', '1', '0']);
    expect(one(timeline, '.era-rule').className.trim()).to.equal('era-rule  open-end');
  });

  it('have the colour of the file, or the theme’s grey', async () => {
    const timeline = await draw(SHUTDOWN, EMERGENCY);
    const colors = all(timeline, 'svg.lanes .era').map((each) => getComputedStyle(each).color);
    expect(colors).to.deep.equal(['rgb(91, 90, 85)', 'rgb(192, 126, 0)']);
  });

  it('are hatched where one lies over another', async () => {
    const timeline = await draw({label: 'Strike', when: '2022-01-01/2022-01-07'}, SHUTDOWN, EMERGENCY);
    expect(all(timeline, 'svg.lanes .era').map((each) => each.querySelectorAll('rect').length)).to.deep.equal([1, 2, 2]);
  });

  it('have labels that never overlap', async () => {
    const spans = Array.from({length: 6}, (_, i): Era => ({label: `A label that is long ${i}`, when: `2022-01-0${i + 1}`}));
    const boxes = all(await draw(...spans), '.era-label').map((each) => each.getBoundingClientRect());
    const over = boxes.filter((a, i) => boxes.some((b, j) => i < j && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom));
    expect([boxes.length, over]).to.deep.equal([6, []]);
  });

  it('move with the axis', async () => {
    const timeline = await draw(SHUTDOWN);
    const [[before]] = edges(timeline, 'svg.lanes');
    button(timeline, 'Zoom in').click();
    await settled(timeline);
    const [moved] = edges(timeline, 'svg.lanes');
    expect(moved[0]).not.to.equal(before);
  });
});
