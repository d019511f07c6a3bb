import {expect} from 'chai';
import {render, svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {axisView, gridView} from '../../../src/elements/event-timeline/axis-view.js';
import type {Tick, TimeTicks} from '../../../src/timeline/ticks.js';
import {all, clearPage, mountReady, one, text} from '../helpers.js';
import {WEEK} from '../story.js';

const tick = (x: number, label: string): Tick => ({ms: x, x, label, level: 'day'});
const TICKS: TimeTicks = {
  major: [tick(5, '4')],
  minor: [tick(50, '6:00'), tick(70, ''), tick(295, '18:00')],
  context: [
    {startMs: 0, endMs: 5, x: 0, width: 5, label: ''},
    {startMs: 5, endMs: 300, x: 5, width: 295, label: 'January 2022'},
  ],
  step: {unit: 'hour', count: 6},
  folds: [],
};

function drawn(view: SVGTemplateResult): SVGSVGElement {
  const box = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(svg`${view}`, box as unknown as HTMLElement);
  return box;
}

describe('axisView', () => {
  const labels = () => [...drawn(axisView(TICKS, 300)).querySelectorAll('text.tick')];

  it('writes the steps, but not those that have no room', () => {
    expect(labels().map(text)).to.deep.equal(['4', '6:00', '18:00']);
  });

  it('moves a label at an edge inside, so that it is not cut', () => {
    expect(labels().map((label) => label.getAttribute('text-anchor'))).to.deep.equal(['start', 'middle', 'end']);
  });

  it('writes below what the steps belong to, beside a line where that begins', () => {
    const axis = drawn(axisView(TICKS, 300));
    expect([...axis.querySelectorAll('text.context')].map((label) => [text(label), label.getAttribute('x')])).to.deep.equal([['January 2022', '10']]);
    expect([...axis.querySelectorAll('line')].map((line) => line.getAttribute('x1'))).to.deep.equal(['5']);
  });

  it('lets a label hang over to the left, without the line that would cross it', () => {
    const axis = drawn(axisView({...TICKS, context: [{startMs: 5, endMs: 9, x: 290, width: 10, label: '2022', hangPixels: 16}]}, 300));
    expect([...axis.querySelectorAll('text.context')].map((label) => label.getAttribute('x'))).to.deep.equal(['274']);
    expect(axis.querySelectorAll('line').length).to.equal(0);
  });
});

describe('gridView', () => {
  it('draws a line at each step through the height, stronger where a day begins', () => {
    const lines = [...drawn(gridView(TICKS, 120)).querySelectorAll('line')];
    expect(lines.map((line) => [line.getAttribute('x1'), line.getAttribute('y2'), line.classList.contains('major')])).to.deep.equal([
      ['50', '120', false],
      ['70', '120', false],
      ['295', '120', false],
      ['5', '120', true],
    ]);
  });
});

describe('axis of the timeline', () => {
  afterEach(clearPage);

  it('is hidden from screen readers, which are told each event’s date', async () => {
    const timeline = await mountReady('event-timeline', {}, {data: WEEK});
    expect(one(timeline, '.axis').ariaHidden).to.equal('true');
    expect(all(timeline, '.axis text.tick').map(text)).to.include.members(['1', '2', '7']);
    expect(all(timeline, '.axis text.context').map(text)).to.deep.equal(['January 2022']);
  });
});
