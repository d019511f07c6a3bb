import {expect} from 'chai';
import {story} from './story.js';
import type {MapStage} from './helpers/map-stage.js';
import {endMaps, placeOf, shown, startMap} from './helpers/map-stage.js';
import {bufferOf, pixel} from './helpers/pixels.js';
import {sceneOf} from './story.js';

const DAY_MS = 86_400_000;
const START_MS = Date.UTC(2022, 0, 1);
/** Forty towns, each with more events every day, of two categories. */
const TOWNS = Array.from({length: 40}, (_, town) => [(town % 8) * 9 - 32, Math.floor(town / 8) * 8 - 16] as const);
const table = story(
  Array.from({length: 2400}, (_, index) => ({
    at: [TOWNS[(index * 7) % 40]!],
    when: new Date(START_MS + (index % 60) * DAY_MS).toISOString().slice(0, 10),
    category: index % 3 === 0 ? 'blue' : 'red',
  })),
);
const windowOf = (day: number, days = 3) => ({startMs: START_MS + day * DAY_MS, endMs: START_MS + (day + days) * DAY_MS});

describe('the frames of a map whose window moves', () => {
  afterEach(endMaps);

  async function start(): Promise<MapStage> {
    const map = await startMap();
    map.engine.setCamera({longitude: 0, latitude: 0, zoom: 3});
    map.engine.setScene(sceneOf(table, {window: windowOf(0)}));
    await shown(map);
    return map;
  }

  it('are on the canvas at the end of the task in which the window moved', async () => {
    const map = await start();
    map.engine.setScene(sceneOf(table, {window: {startMs: 0, endMs: 1}}));
    await Promise.resolve();
    const pixels = bufferOf(map.canvas);
    for (const town of TOWNS) {
      const {x, y} = placeOf(map, town);
      if (x > 0 && x < 600 && y > 0 && y < 400) expect(pixel(pixels, x, y)).to.deep.equal([255, 255, 255]);
    }
  });

  it('are drawn once, whatever else is set in the same frame', async () => {
    const map = await start();
    await shown(map);
    const count = countCalls(map, 'drawArraysInstanced');
    map.engine.setScene(sceneOf(table, {window: windowOf(1)}));
    map.engine.setScene(sceneOf(table, {window: windowOf(2), hoveredRow: 3}));
    map.engine.setScene(sceneOf(table, {window: windowOf(2)}));
    await Promise.resolve();
    expect(count.calls).to.equal(1);
  });

  it('paint few sprites, and copy what was painted to the texture and not all of the atlas', async () => {
    const map = await start();
    const uploads = countCalls(map, 'texSubImage2D');
    const texts = countTexts();
    for (let day = 1; day < 57; day += 1) {
      map.engine.setScene(sceneOf(table, {window: windowOf(day)}));
      await new Promise(requestAnimationFrame);
    }
    texts.restore();
    const marks = 56 * TOWNS.length;
    expect(texts.calls).to.be.below(marks / 50);
    const pixels = uploads.sizes.reduce((sum, [width, height]) => sum + width * height, 0);
    expect(pixels).to.be.below(1024 * 1024);
    expect(Math.max(...uploads.sizes.map(([width, height]) => width * height))).to.be.below(1024 * 128);
    // The same way once more has all of its sprites.
    const before = uploads.calls;
    for (let day = 1; day < 57; day += 8) {
      map.engine.setScene(sceneOf(table, {window: windowOf(day)}));
      await new Promise(requestAnimationFrame);
    }
    expect(uploads.calls).to.equal(before);
  });
});

/** Counts the calls of a function of WebGL. */
function countCalls({canvas}: MapStage, name: 'drawArraysInstanced' | 'texSubImage2D') {
  const gl = canvas.getContext('webgl2')!;
  const call = gl[name].bind(gl) as (...values: number[]) => void;
  const counted = {calls: 0, sizes: [] as [number, number][]};
  Object.assign(gl, {
    [name]: (...values: number[]) => {
      counted.calls += 1;
      counted.sizes.push([values[4]!, values[5]!]);
      call(...values);
    },
  });
  return counted;
}

/** Counts the figures that are painted with Canvas 2D. */
function countTexts() {
  const {prototype} = OffscreenCanvasRenderingContext2D;
  const {fillText} = prototype;
  const counted = {calls: 0, restore: () => (prototype.fillText = fillText)};
  prototype.fillText = function (...values) {
    counted.calls += 1;
    fillText.apply(this, values);
  };
  return counted;
}
