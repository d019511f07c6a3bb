import {expect} from 'chai';
import {MOTION_MS} from '../../src/map/mark-motion.js';
import {fakeFrames} from '../store/fake-frames.js';
import type {FakeFrames} from '../store/fake-frames.js';
import {endMaps, placeOf, startMap} from './helpers/map-stage.js';
import {Pointers} from './helpers/pointers.js';
import {bufferOf, pixel} from './helpers/pixels.js';
import {askForStill} from './helpers/still.js';
import type {StillReader} from './helpers/still.js';
import {sceneOf, storyAt} from './story.js';

/** A map of events around 0° N 0° E at zoom 5, drawn. A reader who asks for less motion has no flights to wait for. */
async function mapOf(...places: readonly (readonly [number, number])[]) {
  const map = await startMap();
  map.engine.setCamera({longitude: 0, latitude: 0, zoom: 5});
  map.engine.setScene(sceneOf(storyAt(...places)));
  await map.engine.drawn();
  return {...map, keys: new Pointers(map.surface), focused: () => map.told.focus.at(-1)?.rows};
}

describe('a map that is used by keys', () => {
  let reader: StillReader;
  beforeEach(() => (reader = askForStill(true)));
  afterEach(() => {
    reader.restore();
    endMaps();
  });

  it('goes from mark to mark, brings one near the edge into view, and tells that the reader has moved it', async () => {
    const map = await mapOf([0, 0], [6.2, 0], [20, 0]);
    map.keys.key('ArrowRight');
    expect([map.focused(), map.told.cameraEnd]).to.deep.equal([[0], []]);
    map.keys.key('ArrowRight');
    expect([map.focused(), map.told.cameraEnd.length]).to.deep.equal([[1], 1]);
    expect(placeOf(map, [6.2, 0]).x).to.be.closeTo(600 - 76, 0.5);
    map.keys.key('ArrowRight');
    await map.engine.drawn();
    expect(map.focused()).to.deep.equal([2]);
    expect(placeOf(map, [20, 0]).x).to.be.closeTo(600 - 76, 0.5);
  });

  it('moves under the mark in focus, which is told where it is now', async () => {
    const map = await mapOf([0, 0], [3, 0]);
    map.keys.key('ArrowRight');
    map.keys.key('ArrowRight', {shiftKey: true});
    await map.engine.drawn();
    expect([map.focused(), map.told.focus.at(-1)!.x]).to.deep.equal([[0], 210]);
  });

  it('opens the mark in focus, and gathers its events again', async () => {
    const map = await mapOf([0, 0], [0, 0]);
    map.keys.key('ArrowUp');
    map.engine.openFocus();
    expect(map.focused()).to.deep.equal([0]);
    map.keys.key('ArrowDown');
    expect(map.focused()).to.deep.equal([1]);
    map.keys.key('Enter');
    expect(map.told.choose).to.deep.equal([1]);
    expect([map.engine.closeSpot(), map.focused(), map.engine.closeSpot()]).to.deep.equal([true, [0, 1], false]);
  });

  it('is moved by its buttons, by parts of what is seen', async () => {
    const map = await mapOf([0, 0]);
    map.engine.panBy(0.5, 0, {byReader: true});
    expect(placeOf(map, [0, 0]).x).to.be.closeTo(0, 0.01);
    map.engine.panBy(0, -0.5, {byReader: true});
    expect(placeOf(map, [0, 0]).y).to.be.closeTo(400, 0.01);
    expect(map.told.cameraEnd.length).to.equal(2);
  });

  it('knows how many events are in view', async () => {
    const map = await mapOf([0, 0], [3, 0], [20, 0]);
    expect(map.engine.countInView()).to.equal(2);
    map.engine.setCamera({longitude: 20});
    expect(map.engine.countInView()).to.equal(1);
  });
});

describe('a map whose reader begins to ask for less motion', () => {
  let reader: StillReader;
  let frames: FakeFrames | null = null;
  beforeEach(() => (reader = askForStill(false)));
  afterEach(() => {
    frames?.restore();
    frames = null;
    reader.restore();
    endMaps();
  });

  it('is at the end of a flight that is under way, and tells so', async () => {
    const map = await mapOf([0, 0]);
    frames = fakeFrames();
    map.engine.setCamera({longitude: 20}, {animate: true, byReader: true});
    frames.next(100);
    expect(map.engine.camera.longitude).to.be.within(0.01, 19);
    reader.change(true);
    expect(map.engine.camera.longitude).to.be.closeTo(20, 1e-6);
    expect(map.told.cameraEnd.length).to.equal(1);
  });

  it('has its marks where they belong', async () => {
    const map = await mapOf([0, 0], [0.7, 0]);
    map.engine.setCamera({longitude: 0.35, zoom: 4});
    await map.engine.drawn();
    frames = fakeFrames();
    map.engine.setCamera({zoom: 6});
    await Promise.resolve();
    frames.next(MOTION_MS / 8);
    const at = (place: readonly [number, number]) => pixel(bufferOf(map.canvas), placeOf(map, place).x, placeOf(map, place).y);
    expect(at([0, 0])).to.deep.equal([255, 255, 255]);
    reader.change(true);
    frames.next(16);
    expect([at([0, 0]), at([0.7, 0])]).to.deep.equal([[255, 0, 0], [255, 0, 0]]);
  });
});
