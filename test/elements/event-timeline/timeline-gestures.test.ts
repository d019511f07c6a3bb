import {expect} from 'chai';
import {TimelineGestures} from '../../../src/elements/event-timeline/timeline-gestures.js';
import type {TimeScale} from '../../../src/timeline/scale.js';
import {clearPage, drag, page, pointer, tap, wheel} from '../helpers.js';

const MINUTE = 60_000;

describe('TimelineGestures', () => {
  afterEach(clearPage);

  function setUp() {
    const root = page('width:600px');
    const draw = () => {
      root.innerHTML = ['lanes', 'axis', 'histogram'].map((name) => `<svg class="${name}" style="display:block;width:600px;height:40px"></svg>`).join('');
    };
    draw();
    let scale: TimeScale = {startMs: 0, endMs: 600 * MINUTE, widthPixels: 600};
    const told = {brushed: 0, points: [] as (number | null)[], taps: [] as (number | null)[]};
    const mark = {row: 7, lane: 0, x: 15, width: 10, y: 20, kind: 'dot', openStart: false, openEnd: false, cutStart: false, cutEnd: false} as const;
    const strip = {
      pointedX: null,
      taken: null,
      attach: (histogram: Element, signal: AbortSignal) => histogram.addEventListener('pointerdown', () => (told.brushed += 1), {signal}),
    };
    const gestures = new TimelineGestures({
      scale: () => scale,
      limits: () => ({startMs: -6000 * MINUTE, endMs: 6000 * MINUTE, minSpanMs: MINUTE}),
      move: (next) => (scale = next),
      layout: () => ({lanes: [], marks: [mark], height: 40, tooMany: false}),
      point: (row) => void told.points.push(row),
      tap: (row) => void told.taps.push(row),
    }, strip);
    gestures.follow(root);
    const part = (name: string) => root.querySelector(`.${name}`)!;
    return {root, draw, gestures, told, part, start: () => scale.startMs / MINUTE};
  }

  it('pan by a drag of the axis as of the lanes: it stays when there are too many events for lanes', () => {
    const {part, start} = setUp();
    drag(part('lanes'), [300, 20], [250, 20]);
    expect(start()).to.equal(50);
    drag(part('axis'), [300, 20], [270, 20]);
    expect(start()).to.equal(80);
  });

  it('leave a drag over the strip to its brush, and take the wheel there', () => {
    const {part, start, told} = setUp();
    drag(part('histogram'), [300, 20], [250, 20]);
    expect([start(), told.brushed]).to.deep.equal([0, 1]);
    wheel(part('histogram'), {deltaX: 25});
    expect(start()).to.equal(25);
  });

  it('point at and tap events in the lanes only', () => {
    const {part, told} = setUp();
    pointer(part('axis'), 'move', 20, 20);
    tap(part('axis'), 20, 20);
    expect(told).to.deep.equal({brushed: 0, points: [], taps: []});
    pointer(part('lanes'), 'move', 22, 24);
    pointer(part('lanes'), 'move', 200, 24);
    tap(part('lanes'), 20, 20);
    expect(told).to.deep.equal({brushed: 0, points: [7, null], taps: [7]});
  });

  it('go with what is drawn: to other parts, once to the same, and to none after release', () => {
    const {root, draw, gestures, part, start, told} = setUp();
    gestures.follow(root);
    wheel(part('lanes'), {deltaX: 10});
    expect(start()).to.equal(10);
    draw();
    gestures.follow(root);
    wheel(part('axis'), {deltaX: 10});
    expect(start()).to.equal(20);
    gestures.release();
    for (const name of ['lanes', 'axis', 'histogram']) wheel(part(name), {deltaX: 10});
    drag(part('histogram'), [300, 20], [250, 20]);
    expect([start(), told.brushed]).to.deep.equal([20, 0]);
  });
});
