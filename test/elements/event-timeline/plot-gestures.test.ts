import {expect} from 'chai';
import {attachPlotGestures} from '../../../src/elements/event-timeline/plot-gestures.js';
import type {TimeScale} from '../../../src/timeline/scale.js';
import {clearPage, drag, page, pointer, tap, wheel} from '../helpers.js';

const MINUTE = 60_000;
/** A minute a pixel, from 0 on. */
const SCALE: TimeScale = {startMs: 0, endMs: 600 * MINUTE, widthPixels: 600};
const LIMITS = {startMs: -600 * MINUTE, endMs: 1200 * MINUTE, minSpanMs: MINUTE};

/** A plot that follows its gestures, and what it was told. */
function setUp() {
  const plot = page('width:600px;height:100px');
  let scale = SCALE;
  const told = {points: [] as ({x: number; y: number} | null)[], taps: [] as {x: number; y: number}[], moves: 0};
  const detach = attachPlotGestures(plot, {
    scale: () => scale,
    limits: () => LIMITS,
    move: (next) => {
      scale = next;
      told.moves += 1;
    },
    point: (position) => void told.points.push(position),
    tap: (position) => void told.taps.push(position),
  });
  const minutes = () => [scale.startMs / MINUTE, scale.endMs / MINUTE];
  return {plot, told, detach, minutes};
}

describe('attachPlotGestures', () => {
  afterEach(clearPage);

  it('pans by as many pixels as the pointer is dragged', () => {
    const {plot, minutes, told} = setUp();
    drag(plot, [300, 50], [250, 50], [200, 80]);
    expect(minutes()).to.deep.equal([100, 700]);
    expect(told.taps).to.deep.equal([]);
  });

  it('takes a pointer that trembles by less than four pixels for a tap', () => {
    const {plot, told} = setUp();
    drag(plot, [300, 50], [303, 58]);
    expect([told.taps, told.moves]).to.deep.equal([[{x: 303, y: 58}], 0]);
  });

  it('does not drag with the right button of a mouse', () => {
    const {plot, told} = setUp();
    pointer(plot, 'down', 300, 50, {button: 2, buttons: 2});
    pointer(plot, 'move', 200, 50, {buttons: 2});
    pointer(plot, 'up', 200, 50, {button: 2});
    expect([told.taps, told.moves]).to.deep.equal([[], 0]);
  });

  it('tells where a pointer is that only points, and when it has left', () => {
    const {plot, told} = setUp();
    pointer(plot, 'move', 20, 30);
    pointer(plot, 'leave');
    expect(told.points).to.deep.equal([{x: 20, y: 30}, null]);
  });

  it('points at nothing while it drags', () => {
    const {plot, told} = setUp();
    drag(plot, [300, 50], [200, 50], [100, 50]);
    expect(told.points).to.deep.equal([null]);
  });

  it('lets go of a mouse whose button came up outside of the plot', () => {
    const {plot, told, minutes} = setUp();
    pointer(plot, 'down', 300, 98);
    pointer(plot, 'move', 100, 50);
    expect(minutes()).to.deep.equal([0, 600]);
    expect(told.points).to.deep.equal([{x: 100, y: 50}]);
  });

  it('gives up where the browser takes the finger to scroll the page', () => {
    const {plot, told} = setUp();
    pointer(plot, 'down', 300, 50, {pointerType: 'touch'});
    pointer(plot, 'cancel', 300, 80, {pointerType: 'touch'});
    pointer(plot, 'up', 300, 80, {pointerType: 'touch'});
    expect([told.taps, told.moves]).to.deep.equal([[], 0]);
  });

  it('zooms by two fingers, with the time that is under them', () => {
    const {plot, minutes} = setUp();
    const finger = (pointerId: number) => ({pointerId, pointerType: 'touch', buttons: 1});
    pointer(plot, 'down', 200, 50, finger(1));
    pointer(plot, 'down', 400, 50, finger(2));
    pointer(plot, 'move', 100, 50, finger(1));
    pointer(plot, 'move', 500, 50, finger(2));
    const [start, end] = minutes();
    expect(end - start).to.be.closeTo(300, 1);
    expect((start + end) / 2).to.be.closeTo(300, 1);
  });

  it('taps nothing when two fingers leave the plot', () => {
    const {plot, told} = setUp();
    const finger = (pointerId: number) => ({pointerId, pointerType: 'touch', buttons: 1});
    pointer(plot, 'down', 200, 50, finger(1));
    pointer(plot, 'down', 400, 50, finger(2));
    pointer(plot, 'up', 200, 50, finger(1));
    pointer(plot, 'up', 400, 50, finger(2));
    tap(plot, 10, 10);
    expect(told.taps).to.deep.equal([{x: 10, y: 10}]);
  });

  describe('wheel', () => {
    it('is the page’s where it turns up and down', () => {
      const {plot, told} = setUp();
      expect([wheel(plot, {deltaY: 100}).defaultPrevented, wheel(plot, {deltaY: 100, deltaX: 60}).defaultPrevented, told.moves]).to.deep.equal([false, false, 0]);
    });

    for (const name of ['ctrlKey', 'metaKey'] as const) {
      it(`zooms with ${name === 'ctrlKey' ? 'Ctrl' : '⌘'}, around the pointer`, () => {
        const {plot, minutes} = setUp();
        expect(wheel(plot, {deltaY: -250, [name]: true}).defaultPrevented).to.equal(true);
        expect(minutes()).to.deep.equal([150, 450]);
      });
    }

    it('zooms by lines as by pixels', () => {
      const {plot, minutes} = setUp();
      wheel(plot, {deltaY: 250 / 16, deltaMode: WheelEvent.DOM_DELTA_LINE, ctrlKey: true});
      expect(minutes()).to.deep.equal([-300, 900]);
    });

    it('pans where it turns sideways, by itself or with Shift', () => {
      const {plot, minutes} = setUp();
      expect(wheel(plot, {deltaX: 60, deltaY: 5}).defaultPrevented).to.equal(true);
      expect(minutes()).to.deep.equal([60, 660]);
      expect(wheel(plot, {deltaY: 40, shiftKey: true}).defaultPrevented).to.equal(true);
      expect(minutes()).to.deep.equal([100, 700]);
    });
  });

  it('hears nothing any more once it is detached', () => {
    const {plot, told, detach} = setUp();
    detach();
    tap(plot, 10, 10);
    pointer(plot, 'move', 10, 10);
    expect([told.taps, told.points, wheel(plot, {deltaY: 9, ctrlKey: true}).defaultPrevented]).to.deep.equal([[], [], false]);
  });
});
