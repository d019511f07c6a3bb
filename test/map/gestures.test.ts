import {expect} from 'chai';
import {attachGestures} from '../../src/map/gestures.js';
import {toScreen, viewportOf} from '../../src/map/view.js';
import type {MapViewport} from '../../src/map/view.js';
import {Pointers} from './helpers/pointers.js';

const START = viewportOf({longitude: 70, latitude: 48, zoom: 5}, 600, 400);
const FINGER = {pointerType: 'touch', pointerId: 2};
const SECOND = {pointerType: 'touch', pointerId: 3, isPrimary: false};

describe('attachGestures', () => {
  let view: MapViewport;
  let told: string[];
  let isGreedy: boolean;
  let hasMarks: boolean;
  let surface: HTMLElement;
  let pointers: Pointers;
  let detach: () => void;

  beforeEach(() => {
    view = START;
    told = [];
    isGreedy = false;
    hasMarks = true;
    surface = document.createElement('div');
    surface.style.cssText = 'position:absolute;left:30px;top:50px;width:600px;height:400px';
    document.body.append(surface);
    pointers = new Pointers(surface);
    detach = attachGestures(surface, {
      view: () => view,
      move: (next, animate) => {
        view = next;
        told.push(animate ? 'jump' : 'move');
      },
      end: () => told.push('end'),
      point: (position) => told.push(position ? `point ${position.x},${position.y}` : 'point nowhere'),
      tap: ({x, y}, pointerType) => told.push(`tap ${x},${y} ${pointerType}`),
      blocked: (gesture) => told.push(`blocked ${gesture}`),
      walk: (direction) => {
        told.push(`walk ${direction}`);
        return hasMarks;
      },
      enter: () => {
        told.push('enter');
        return hasMarks;
      },
      fit: () => told.push('fit'),
      isGreedy: () => isGreedy,
    });
  });
  afterEach(() => {
    detach();
    surface.remove();
  });

  /** Where the place that was in the middle is now. */
  const middle = () => toScreen(view, START.x, START.y);
  /** Where the place that was at a point of the screen is now. */
  function moved(x: number, y: number) {
    const size = 512 * 2 ** START.zoom;
    return toScreen(view, START.x + (x - 300) / size, START.y + (y - 200) / size);
  }
  const isAt = (point: {x: number; y: number}, x: number, y: number) => {
    expect(point.x).to.be.closeTo(x, 1e-6);
    expect(point.y).to.be.closeTo(y, 1e-6);
  };

  describe('by the mouse', () => {
    it('pan by the pixels that a drag moved', () => {
      pointers.drag({x: 300, y: 200}, [{x: 310, y: 190}, {x: 350, y: 170}]);
      isAt(middle(), 350, 170);
    });

    it('end a drag once, and take it for no tap', () => {
      pointers.drag({x: 300, y: 200}, [{x: 350, y: 170}]);
      expect(told).to.deep.equal(['point nowhere', 'move', 'end']);
    });

    it('tap where a click was, in the pixels of the surface', () => {
      pointers.tap({x: 123, y: 45});
      expect(told).to.deep.equal(['tap 123,45 mouse']);
    });

    it('tap with a hand that trembles by 3 pixels, and leave the map where it is', () => {
      pointers.drag({x: 100, y: 100}, [{x: 103, y: 100}]);
      expect(told).to.deep.equal(['tap 103,100 mouse']);
      expect(view).to.equal(START);
    });

    it('neither pan nor tap with the right button', () => {
      pointers.drag({x: 100, y: 100}, [{x: 200, y: 100}], {button: 2});
      expect(view).to.equal(START);
      expect(told.filter((what) => what.startsWith('tap'))).to.deep.equal([]);
    });

    it('point at what is under the mouse, and at nothing once it has left', () => {
      pointers.fire('pointermove', {x: 7, y: 9}, {buttons: 0});
      pointers.fire('pointerleave', {x: 0, y: 9}, {buttons: 0});
      expect(told).to.deep.equal(['point 7,9', 'point nowhere']);
    });

    it('zoom in by a step around a double click, and out with Shift', () => {
      pointers.doubleClick({x: 450, y: 100});
      expect(view.zoom).to.equal(6);
      isAt(moved(450, 100), 450, 100);
      pointers.doubleClick({x: 450, y: 100}, {shiftKey: true});
      expect(view.zoom).to.equal(5);
      expect(told).to.deep.equal(['jump', 'jump']);
    });
  });

  describe('by the wheel', () => {
    it('leave the bare wheel to the page, and say so', () => {
      const event = pointers.wheel({x: 100, y: 100});
      expect(event.defaultPrevented).to.equal(false);
      expect(told).to.deep.equal(['blocked wheel']);
      expect(view).to.equal(START);
    });

    it('zoom around the pointer with Ctrl, and keep the page from zooming', () => {
      const event = pointers.wheel({x: 450, y: 100}, {ctrlKey: true});
      expect(event.defaultPrevented).to.equal(true);
      expect(view.zoom).to.be.within(5.2, 5.4);
      isAt(moved(450, 100), 450, 100);
      expect(told).to.deep.equal(['move', 'end']);
    });

    it('zoom with ⌘ as with Ctrl, and out where it is turned the other way', () => {
      expect(pointers.wheel({x: 100, y: 100}, {metaKey: true, deltaY: 100}).defaultPrevented).to.equal(true);
      expect(view.zoom).to.be.within(4.6, 4.8);
    });

    it('zoom as far for three lines as for their pixels', () => {
      pointers.wheel({x: 100, y: 100}, {metaKey: true, deltaY: -3, deltaMode: WheelEvent.DOM_DELTA_LINE});
      const byLines = view.zoom;
      view = START;
      pointers.wheel({x: 100, y: 100}, {metaKey: true, deltaY: -48});
      expect(view.zoom).to.equal(byLines);
    });

    it('take the bare wheel where the map fills the screen', () => {
      isGreedy = true;
      expect(pointers.wheel({x: 100, y: 100}).defaultPrevented).to.equal(true);
      expect(view.zoom).to.be.above(5);
      expect(told).not.to.include('blocked wheel');
    });
  });

  describe('by touch', () => {
    it('leave one finger to the page', () => {
      pointers.drag({x: 300, y: 200}, [{x: 300, y: 300}], FINGER);
      expect(view).to.equal(START);
      expect(told).to.deep.equal([]);
      expect(pointers.touchmove(1).defaultPrevented).to.equal(false);
    });

    it('say so when the browser takes the finger to scroll', () => {
      pointers.fire('pointerdown', {x: 300, y: 200}, FINGER);
      pointers.fire('pointercancel', {x: 300, y: 200}, FINGER);
      expect(told).to.deep.equal(['blocked touch']);
    });

    it('tap with a finger that rolls by 8 pixels', () => {
      pointers.drag({x: 100, y: 100}, [{x: 108, y: 100}], FINGER);
      expect(told).to.deep.equal(['tap 108,100 touch']);
    });

    it('do not point: a finger has no hover', () => {
      pointers.fire('pointermove', {x: 7, y: 9}, {...FINGER, buttons: 0});
      expect(told).to.deep.equal([]);
    });

    it('zoom by two fingers, by as much as they part, and keep what is between them', () => {
      pointers.fire('pointerdown', {x: 250, y: 200}, FINGER);
      pointers.fire('pointerdown', {x: 350, y: 200}, SECOND);
      pointers.fire('pointermove', {x: 200, y: 200}, FINGER);
      pointers.fire('pointermove', {x: 400, y: 200}, SECOND);
      expect(view.zoom).to.be.closeTo(6, 1e-9);
      isAt(middle(), 300, 200);
      isAt(moved(250, 200), 200, 200);
    });

    it('pan by two fingers that move together', () => {
      pointers.fire('pointerdown', {x: 250, y: 200}, FINGER);
      pointers.fire('pointerdown', {x: 350, y: 200}, SECOND);
      pointers.fire('pointermove', {x: 280, y: 240}, FINGER);
      pointers.fire('pointermove', {x: 380, y: 240}, SECOND);
      expect(view.zoom).to.be.closeTo(5, 1e-9);
      isAt(middle(), 330, 240);
    });

    it('end a pinch once, when the last finger is lifted, and take it for no tap', () => {
      pointers.fire('pointerdown', {x: 250, y: 200}, FINGER);
      pointers.fire('pointerdown', {x: 350, y: 200}, SECOND);
      pointers.fire('pointermove', {x: 200, y: 200}, FINGER);
      pointers.fire('pointerup', {x: 200, y: 200}, FINGER);
      expect(told).to.deep.equal(['move']);
      pointers.fire('pointerup', {x: 350, y: 200}, SECOND);
      expect(told).to.deep.equal(['move', 'end']);
    });

    it('keep the page from scrolling by two fingers', () => {
      expect(pointers.touchmove(2).defaultPrevented).to.equal(true);
    });

    it('pan by one finger where the map fills the screen', () => {
      isGreedy = true;
      pointers.drag({x: 300, y: 200}, [{x: 340, y: 220}], FINGER);
      isAt(middle(), 340, 220);
      expect(pointers.touchmove(1).defaultPrevented).to.equal(true);
    });
  });

  describe('by keys', () => {
    it('walk from mark to mark with the arrows, and keep the page from scrolling', () => {
      const kept = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => pointers.key(key).defaultPrevented);
      expect(told).to.deep.equal(['walk left', 'walk right', 'walk up', 'walk down']);
      expect([kept, view]).to.deep.equal([[true, true, true, true], START]);
    });

    it('open with Enter and the space bar', () => {
      const kept = ['Enter', ' '].map((key) => pointers.key(key).defaultPrevented);
      expect([told, kept]).to.deep.equal([['enter', 'enter'], [true, true]]);
    });

    it('leave arrows and Enter to the page where there are no marks', () => {
      hasMarks = false;
      expect(['ArrowLeft', 'Enter', ' '].map((key) => pointers.key(key).defaultPrevented)).to.deep.equal([false, false, false]);
    });

    it('pan with Shift and the arrows in their direction, and keep the page from scrolling', () => {
      for (const [key, x, y] of [['ArrowLeft', 390, 200], ['ArrowRight', 210, 200], ['ArrowUp', 300, 290], ['ArrowDown', 300, 110]] as const) {
        view = START;
        expect(pointers.key(key, {shiftKey: true}).defaultPrevented, key).to.equal(true);
        isAt(middle(), x, y);
      }
    });

    it('zoom with plus and minus', () => {
      for (const [key, zoom] of [['+', 6], ['=', 6], ['-', 4]] as const) {
        view = START;
        pointers.key(key);
        expect(view.zoom, key).to.equal(zoom);
      }
    });

    it('show all events with 0 and Home', () => {
      pointers.key('0');
      pointers.key('Home');
      expect(told).to.deep.equal(['fit', 'fit']);
    });

    it('leave all other keys, and those of the browser, to the page', () => {
      for (const event of [pointers.key('Tab'), pointers.key('a'), pointers.key('+', {ctrlKey: true}), pointers.key('ArrowLeft', {altKey: true})]) {
        expect(event.defaultPrevented, event.key).to.equal(false);
      }
      expect(told).to.deep.equal([]);
    });
  });

  it('do nothing more once they are taken off', () => {
    detach();
    pointers.drag({x: 300, y: 200}, [{x: 350, y: 170}]);
    pointers.tap({x: 10, y: 10});
    pointers.fire('pointermove', {x: 7, y: 9});
    pointers.fire('pointerleave', {x: 7, y: 9});
    pointers.fire('pointerdown', {x: 7, y: 9}, FINGER);
    pointers.fire('pointercancel', {x: 7, y: 9}, FINGER);
    pointers.doubleClick({x: 10, y: 10});
    pointers.wheel({x: 10, y: 10});
    const prevented = [pointers.wheel({x: 10, y: 10}, {ctrlKey: true}), pointers.key('ArrowLeft'), pointers.key('0'), pointers.touchmove(2)].map((event) => event.defaultPrevented);
    expect(told).to.deep.equal([]);
    expect(prevented).to.deep.equal([false, false, false, false]);
  });
});
