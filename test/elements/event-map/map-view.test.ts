import {expect} from 'chai';
import type {EventMapElement} from '../../../src/elements/event-map/event-map.js';
import {fanOut} from '../../../src/map/fan-out.js';
import {countPixels, pixelsOf} from '../../map/helpers/pixels.js';
import {all, button, clearPage, drag, key, listen, next, one, pointer, settled, tap, text, until, wheel} from '../helpers.js';
import {NORTH, SOUTH, colorAt, isRed, mapReady, middle, scaleText, surface} from './map-page.js';

describe('map view', () => {
  afterEach(clearPage);

  const tips = (map: EventMapElement) => all(map, '.tip').map(text);
  const pointAt = async (map: EventMapElement, x: number, y: number) => {
    pointer(surface(map), 'move', x, y);
    await settled(map);
  };

  it('says how many events are in view where the reader has moved it to', async () => {
    const map = await mapReady(SOUTH);
    const inView = () => /(\d+) events? in view/.exec(text(one(map, '#description')))?.[1];
    expect(inView()).to.equal('2');
    for (let step = 0; step < 4; step += 1) {
      const moved = next(map, 'event-camera-change');
      button(map, 'Zoom out').click();
      await moved;
    }
    await settled(map);
    expect(inView()).to.equal('5');
  });

  describe('pointer', () => {
    it('on a mark shows title, date and place, and hovers the event in all views', async () => {
      const map = await mapReady();
      await pointAt(map, ...middle(map));
      expect(tips(map)).to.deep.equal(['Alone 1 January 2022 · UTC A square']);
      expect([map.store?.hoveredRow, getComputedStyle(surface(map)).cursor]).to.deep.equal([0, 'pointer']);
    });

    it('beside it takes both back, and so does leaving the map', async () => {
      const map = await mapReady();
      await pointAt(map, ...middle(map));
      await pointAt(map, 10, 300);
      expect([tips(map), map.store?.hoveredRow]).to.deep.equal([[], null]);
      await pointAt(map, ...middle(map));
      pointer(surface(map), 'leave');
      await settled(map);
      expect([tips(map), map.store?.hoveredRow]).to.deep.equal([[], null]);
    });

    it('does not take back what another view hovers', async () => {
      const map = await mapReady();
      map.store?.hover(2);
      await pointAt(map, 10, 300);
      expect(map.store?.hoveredRow).to.equal(2);
    });

    it('on a mark with a count names its events and hovers none', async () => {
      const map = await mapReady(SOUTH);
      await pointAt(map, ...middle(map));
      expect(tips(map)).to.deep.equal(['2 events First Second']);
      expect(map.store?.hoveredRow).to.equal(null);
    });
  });

  describe('click', () => {
    it('on a mark selects its event, as the reader’s act', async () => {
      const map = await mapReady();
      const told = listen(document.body, 'event-select');
      tap(surface(map), ...middle(map));
      expect([map.store?.selected, told]).to.deep.equal(['alone', [['event-select', {id: 'alone'}]]]);
    });

    it('on empty ground clears the selection, and tells nothing where nothing was selected', async () => {
      const map = await mapReady();
      const told = listen(map, 'event-select');
      tap(surface(map), 10, 300);
      expect(told).to.deep.equal([]);
      map.select('alone');
      tap(surface(map), 10, 300);
      expect([map.store?.selected, told]).to.deep.equal([null, [['event-select', {id: null}]]]);
    });

    it('on a mark of one place spreads its events around it, where each can be selected', async () => {
      const map = await mapReady(SOUTH);
      const [x, y] = middle(map);
      const [first] = fanOut(2);
      tap(surface(map), x, y);
      expect(map.store?.selected).to.equal(null);
      await pointAt(map, x + first.x, y + first.y);
      expect(tips(map)).to.deep.equal(['First 2 January 2022 · UTC']);
      tap(surface(map), x + first.x, y + first.y);
      expect(map.store?.selected).to.equal('first');
      expect(isRed(await colorAt(map, first.x, first.y))).to.equal(true);
    });

    it('on a mark of several places goes nearer until they part', async () => {
      const map = await mapReady(NORTH);
      const moved = next(map, 'event-camera-change');
      tap(surface(map), ...middle(map));
      const {camera} = await moved;
      expect(camera.zoom).to.be.greaterThan(8);
      expect([camera.longitude, camera.latitude].map(Math.round)).to.deep.equal([60, 60]);
      expect(map.store?.selected).to.equal(null);
    });
  });

  describe('movement by the reader', () => {
    it('by a drag moves the map with the pointer, and selects nothing', async () => {
      const map = await mapReady();
      const [x, y] = middle(map);
      const moved = next(map, 'event-camera-change');
      drag(surface(map), [x, y], [x - 40, y], [x - 80, y + 30]);
      const {camera} = await moved;
      expect(camera.longitude).to.be.closeTo(60 + (80 * 360) / (512 * 2 ** 4), 1e-6);
      expect([camera.latitude > 40, camera.zoom, map.store?.selected]).to.deep.equal([true, 4, null]);
      expect(isRed(await colorAt(map, -80, 30))).to.equal(true);
    });

    it('by Ctrl and the wheel zooms around the pointer, and is told once it ends', async () => {
      const map = await mapReady();
      const told = listen(map, 'event-camera-change');
      expect(wheel(surface(map), {deltaY: -350, ctrlKey: true}).defaultPrevented).to.equal(true);
      const [[, detail]] = told;
      expect(detail).to.have.nested.property('camera.zoom', 5);
      await until(map, () => scaleText(map) === '100 km');
    });

    it('by the bare wheel is left to the page, which a hint explains', async () => {
      const map = await mapReady();
      const told = listen(map, 'event-camera-change');
      expect(wheel(surface(map), {deltaY: -350}).defaultPrevented).to.equal(false);
      await settled(map);
      expect(text(one(map, '.hint'))).to.match(/^Hold (Ctrl|⌘) and scroll to zoom the map$/);
      expect(told).to.deep.equal([]);
      one(map, '.hint').dispatchEvent(new AnimationEvent('animationend'));
      await settled(map);
      expect(all(map, '.hint')).to.deep.equal([]);
    });

    it('by one finger is left to the page, which a hint explains', async () => {
      const map = await mapReady();
      const [x, y] = middle(map);
      const finger = {pointerType: 'touch', buttons: 1};
      pointer(surface(map), 'down', x, y, finger);
      pointer(surface(map), 'move', x, y - 40, finger);
      pointer(surface(map), 'cancel', x, y - 40, finger);
      await settled(map);
      expect(text(one(map, '.hint'))).to.equal('Use two fingers to move the map');
      expect(isRed(await colorAt(map))).to.equal(true);
    });

    it('by Shift and the arrow keys goes a step with each key, and leaves other keys to the page', async () => {
      const map = await mapReady();
      const moved = next(map, 'event-camera-change');
      expect(key(surface(map), 'ArrowRight', {shiftKey: true}).defaultPrevented).to.equal(true);
      expect((await moved).camera.longitude).to.be.greaterThan(60);
      expect([key(surface(map), 'Tab').defaultPrevented, key(surface(map), 'x').defaultPrevented]).to.deep.equal([false, false]);
    });

    it('by a double click goes nearer', async () => {
      const map = await mapReady();
      const moved = next(map, 'event-camera-change');
      surface(map).dispatchEvent(new MouseEvent('dblclick', {bubbles: true, cancelable: true}));
      expect((await moved).camera.zoom).to.be.closeTo(5, 1e-9);
    });

    it('by the buttons zooms by a step, and back to what the page had asked for', async () => {
      const map = await mapReady();
      let moved = next(map, 'event-camera-change');
      button(map, 'Zoom in').click();
      expect((await moved).camera.zoom).to.be.closeTo(5, 1e-9);
      moved = next(map, 'event-camera-change');
      button(map, 'Zoom out').click();
      expect((await moved).camera.zoom).to.be.closeTo(4, 1e-9);
      wheel(surface(map), {deltaY: -700, ctrlKey: true});
      moved = next(map, 'event-camera-change');
      button(map, 'Show all events').click();
      const {camera} = await moved;
      expect([camera.longitude, camera.latitude, camera.zoom].map((value) => Math.round(value * 1e6) / 1e6)).to.deep.equal([60, 40, 4]);
    });

    it('is not undone by what the other views do', async () => {
      const map = await mapReady();
      wheel(surface(map), {deltaY: -350, ctrlKey: true});
      await until(map, () => scaleText(map) === '100 km');
      map.store?.setWindow({startMs: Date.UTC(2022, 0, 1), endMs: Date.UTC(2022, 0, 3)});
      map.select('alone');
      await map.ready;
      await settled(map);
      expect(scaleText(map)).to.equal('100 km');
    });
  });

  describe('mark of an event', () => {
    /** Pixels in the colour of the page's text, in which nothing else is drawn. */
    const inked = async (map: EventMapElement) => {
      await settled(map);
      await map.ready;
      return countPixels(pixelsOf(one<HTMLCanvasElement>(map, 'canvas')), [29, 29, 27], 60);
    };

    it('has a ring where the event is hovered in another view, and a stronger one where it is selected', async () => {
      const map = await mapReady();
      const plain = await inked(map);
      map.store?.hover(0);
      const hovered = await inked(map);
      map.select('alone');
      const selected = await inked(map);
      expect(plain).to.equal(0);
      expect(hovered).to.be.greaterThan(plain);
      expect(selected).to.be.greaterThan(hovered);
    });
  });
});
