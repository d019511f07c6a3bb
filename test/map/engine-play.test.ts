import {expect} from 'chai';
import type {MapScene} from '../../src/map/contract.js';
import {PULSE_MS} from '../../src/map/play-marks.js';
import {fakeFrames} from '../store/fake-frames.js';
import type {FakeFrames} from '../store/fake-frames.js';
import {endMaps, shown, startMap} from './helpers/map-stage.js';
import type {MapStage} from './helpers/map-stage.js';
import {countPixels, pixel} from './helpers/pixels.js';
import type {Pixels} from './helpers/pixels.js';
import {sceneOf, story} from './story.js';

const WHITE = [255, 255, 255];
/** One event a day: in the west, in the middle, in the east. */
const table = story([{at: [[-8, 0]]}, {at: [[0, 0]]}, {at: [[8, 0]]}]);
const EAST = (8 / 360) * 512 * 2 ** 4;

function sceneOfDays(from: number, to: number, more: Partial<MapScene> = {}): MapScene {
  const window = {startMs: Date.UTC(2022, 0, from), endMs: Date.UTC(2022, 0, to)};
  return sceneOf(table, {window, playing: true, ...more});
}
const reds = (pixels: Pixels) => countPixels(pixels, [255, 0, 0], 90);

describe('A playback on the map', () => {
  let map: MapStage;
  let frames: FakeFrames | null = null;

  beforeEach(async () => {
    map = await startMap();
    map.engine.setCamera({longitude: 0, latitude: 0, zoom: 4});
    map.engine.setScene(sceneOfDays(1, 3));
    await map.engine.drawn();
    // What is due is drawn in the frames of the page, before they are stood in for.
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  afterEach(() => {
    frames?.restore();
    frames = null;
    endMaps();
  });

  /** Draws frames of 16 ms for a time. @returns How many of them the map has drawn. */
  function draw(durationMs: number): number {
    frames ??= fakeFrames();
    const before = map.told.move.length;
    for (let passed = 0; passed < durationMs; passed += 16) frames.next(16);
    return map.told.move.length - before;
  }

  it('leaves a faint dot where an event was that has left the window', async () => {
    map.engine.setScene(sceneOfDays(2, 4));
    const [red, green] = pixel(await shown(map), 300 - EAST, 200);
    expect(red).to.equal(255);
    expect(green).to.be.within(60, 180);
    map.engine.setScene(sceneOfDays(2, 4, {playing: false}));
    expect(pixel(await shown(map), 300 - EAST, 200)).not.to.deep.equal(WHITE);
    map.engine.setScene(sceneOfDays(2, 3, {playing: false}));
    expect(pixel(await shown(map), 300 - EAST, 200)).to.deep.equal(WHITE);
  });

  it('pulses where an event has entered the window, and only there', async () => {
    const realFrame = globalThis.requestAnimationFrame;
    frames = fakeFrames();
    // The library's own loop, too, goes on in the frames of the test.
    await new Promise((resolve) => realFrame(resolve));
    map.engine.setScene(sceneOfDays(1, 4));
    draw(PULSE_MS / 4);
    const drawn = shown(map);
    for (let frame = 0; frame < 4; frame += 1) {
      frames.next(16);
      await Promise.resolve();
    }
    const pixels = await drawn;
    const around = (x: number) => Array.from({length: 12}, (_, away) => x + 11 + away).some((at) => pixel(pixels, at, 200)[1] < 220);
    expect([around(300 + EAST), around(300), around(300 - EAST)]).to.deep.equal([true, false, false]);
  });

  it('draws frames for as long as something pulses, and no longer', () => {
    frames = fakeFrames();
    map.engine.setScene(sceneOfDays(1, 4));
    expect(draw(PULSE_MS - 64)).to.be.above(40);
    draw(160);
    expect(draw(2000)).to.equal(0);
  });

  it('draws no frames of its own where nothing enters', () => {
    frames = fakeFrames();
    map.engine.setScene(sceneOfDays(2, 3));
    expect(draw(500)).to.equal(1);
  });

  it('does not pulse for readers who ask for less motion, and still leaves the trail', async () => {
    const {matchMedia} = window;
    window.matchMedia = () => matchMedia.call(window, 'all');
    try {
      map.engine.setScene(sceneOfDays(2, 4));
      const pixels = await shown(map);
      expect(pixel(pixels, 300 - EAST, 200)).not.to.deep.equal(WHITE);
      expect(reds(pixels)).to.be.below(460);
      expect(draw(500)).to.be.at.most(1);
    } finally {
      window.matchMedia = matchMedia;
    }
  });

  it('draws nothing more of a map that is gone', () => {
    frames = fakeFrames();
    map.engine.setScene(sceneOfDays(1, 4));
    draw(64);
    map.engine.destroy();
    expect(draw(PULSE_MS)).to.equal(0);
  });
});
