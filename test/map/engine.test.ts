import {expect} from 'chai';
import type {MapEngine} from '../../src/map/contract.js';
import {createEngine} from '../../src/map/engine.js';
import {seenCanvas} from './helpers/contexts.js';
import {endMaps, mapHost, placeOf, recorder, shown, startMap} from './helpers/map-stage.js';
import {countPixels, pixel, pixelsOf} from './helpers/pixels.js';
import type {Rgb} from './helpers/pixels.js';
import {sceneOf, story, storyAt} from './story.js';

const RED = [255, 0, 0];
const WHITE = [255, 255, 255];
const AKTAU = [51.16, 43.65] as const;

describe('createEngine', () => {
  afterEach(endMaps);

  it('draws an event in its colour where it is', async () => {
    const map = await startMap();
    map.engine.setScene(sceneOf(storyAt(AKTAU)));
    map.engine.setCamera({longitude: 50, latitude: 44, zoom: 6});
    const pixels = await shown(map);
    const {x, y} = placeOf(map, AKTAU);
    expect(pixel(pixels, x, y)).to.deep.equal(RED);
    expect(countPixels(pixels, [255, 0, 0])).to.be.within(100, 200);
  });

  it('draws an event known to the town only hollow, in a circle, and an exact one without', async () => {
    const map = await startMap();
    map.engine.setCamera({longitude: 0, latitude: 0, zoom: 4});
    map.engine.setScene(sceneOf(story([{at: [[-10, 0]], precision: 'locality'}, {at: [[10, 0]]}])));
    const pixels = await shown(map);
    const [town, exact] = [placeOf(map, [-10, 0]), placeOf(map, [10, 0])];
    expect(pixel(pixels, town.x, town.y)).to.deep.equal(WHITE);
    expect(pixel(pixels, exact.x, exact.y)).to.deep.equal(RED);
    expect(pixel(pixels, town.x + 15, town.y)).not.to.deep.equal(WHITE);
    expect(pixel(pixels, exact.x + 15, exact.y)).to.deep.equal(WHITE);
  });

  it('draws several events at one place as one mark with their count', async () => {
    const map = await startMap();
    map.engine.setCamera({longitude: 0, latitude: 0, zoom: 4});
    map.engine.setScene(sceneOf(storyAt([0, 0], [0, 0], [0, 0])));
    const pixels = await shown(map);
    expect(pixel(pixels, 308, 200)).to.deep.equal([255, 255, 0]);
    expect(countPixels(pixels, [0, 0, 0], 90)).to.be.above(5);
  });

  it('draws the events of a scene only, as soon as it is drawn', async () => {
    const map = await startMap();
    map.engine.setCamera({longitude: 0, latitude: 0, zoom: 4});
    const table = storyAt([-10, 0], [10, 0]);
    map.engine.setScene(sceneOf(table));
    await map.engine.drawn();
    map.engine.setScene(sceneOf(table, {mask: Uint8Array.of(0, 1)}));
    const pixels = await shown(map);
    const [west, east] = [placeOf(map, [-10, 0]), placeOf(map, [10, 0])];
    expect(pixel(pixels, west.x, west.y)).to.deep.equal(WHITE);
    expect(pixel(pixels, east.x, east.y)).to.deep.equal(RED);
  });

  it('draws an event of the far east where the whole world is in view', async () => {
    const map = await startMap({width: 512, height: 400});
    map.engine.setCamera({longitude: 0, latitude: 0, zoom: 0});
    map.engine.setScene(sceneOf(storyAt([139.7, 35.7], [-100, 0])));
    const pixels = await shown(map);
    expect(pixel(pixels, 256 + (139.7 / 360) * 512, 144)).to.deep.equal(RED);
    expect(pixel(pixels, 256 - (100 / 360) * 512, 200)).to.deep.equal(RED);
  });

  it('draws events on both sides of the antimeridian', async () => {
    const map = await startMap();
    map.engine.setCamera({longitude: 179, latitude: -17, zoom: 4});
    map.engine.setScene(sceneOf(storyAt([175, -17], [-175, -17])));
    const pixels = await shown(map);
    for (const lng of [175, -175]) {
      const {x, y} = placeOf(map, [lng, -17]);
      expect(pixel(pixels, x, y), String(lng)).to.deep.equal(RED);
    }
  });

  it('draws on a map narrower than the world at zoom 0', async () => {
    const map = await startMap({width: 300, height: 200});
    map.engine.setScene(sceneOf(storyAt([60, 0])));
    map.engine.setCamera({longitude: 60, latitude: 0, zoom: 0.2});
    expect(pixel(await shown(map), 150, 100)).to.deep.equal(RED);
  });

  it('marks the selected event', async () => {
    const map = await startMap();
    map.engine.setCamera({longitude: 0, latitude: 0, zoom: 4});
    const table = storyAt([-10, 0], [10, 0]);
    map.engine.setScene(sceneOf(table));
    expect(countPixels(await shown(map), [255, 0, 255], 60)).to.equal(0);
    map.engine.setScene(sceneOf(table, {selectedRow: 1}));
    const pixels = await shown(map);
    expect(countPixels(pixels, [255, 0, 255], 60)).to.be.above(20);
    const {x, y} = placeOf(map, [10, 0]);
    expect(pixel(pixels, x, y)).to.deep.equal(RED);
  });

  it('takes on the colours of a new theme', async () => {
    const map = await startMap();
    map.engine.setCamera({longitude: 0, latitude: 0, zoom: 4});
    map.engine.setScene(sceneOf(storyAt([0, 0], [0, 0])));
    await map.engine.drawn();
    map.frame.style.setProperty('--_map-count-fill', '#0000ff');
    map.engine.restyle();
    expect(pixel(await shown(map), 308, 200)).to.deep.equal([0, 0, 255]);
  });

  it('draws its own basemap until it is told to leave it', async () => {
    const {frame, host} = mapHost();
    const {listeners} = recorder();
    const engine = createEngine(host, listeners);
    await engine.settled();
    const canvas = seenCanvas(frame);
    engine.setCamera({longitude: 90, latitude: 45, zoom: 2});
    await untilDrawn(engine, canvas, [0, 255, 0]);
    engine.setBasemap('none');
    await engine.drawn();
    expect(countPixels(pixelsOf(canvas), [255, 255, 255])).to.equal(600 * 400);
    expect(host.labels.textContent).to.equal('');
    engine.destroy();
    frame.remove();
  });

  it('names whose basemap it is', async () => {
    const {engine} = await startMap();
    expect(engine.attribution).to.contain('Natural Earth');
  });
});

describe('MapEngine.destroy', () => {
  afterEach(endMaps);

  it('takes the canvas out and gives its context back', async () => {
    const {engine, frame, canvas} = await startMap();
    const context = canvas.getContext('webgl2')!;
    const lost = new Promise((resolve) => canvas.addEventListener('webglcontextlost', resolve, {once: true}));
    engine.destroy();
    await lost;
    expect(context.isContextLost()).to.equal(true);
    expect(frame.querySelectorAll('canvas').length).to.equal(0);
  });

  it('leaves no canvas of twenty maps, and costs the page no other map', async () => {
    const first = await startMap({width: 60, height: 40});
    for (let index = 0; index < 20; index += 1) {
      const {frame, host} = mapHost(60, 40);
      const engine = createEngine(host, recorder().listeners);
      await engine.drawn();
      engine.destroy();
      expect([host.stage, host.labels, host.surface].map((part) => part.childNodes.length)).to.deep.equal([0, 0, 0]);
      frame.remove();
    }
    expect(document.querySelectorAll('canvas').length).to.equal(1);
    expect(first.canvas.getContext('webgl2')!.isContextLost()).to.equal(false);
    expect(first.told.plain).to.deep.equal([]);
  });

  it('tells its listeners nothing more, whatever happens to the element', async () => {
    const map = await startMap();
    await frames(4);
    const before = JSON.stringify(map.told);
    map.engine.destroy();
    map.surface.dispatchEvent(new PointerEvent('pointermove', {clientX: 5, clientY: 5}));
    map.surface.dispatchEvent(new WheelEvent('wheel', {deltaY: 100}));
    map.frame.style.width = '300px';
    await frames(4);
    expect(JSON.stringify(map.told)).to.equal(before);
  });

  it('leaves out the drawing that was due', async () => {
    const map = await startMap();
    await map.engine.drawn();
    const before = map.told.move.length;
    map.engine.setCamera({zoom: 5});
    map.engine.destroy();
    await frames(2);
    expect(map.told.move.length).to.equal(before);
  });

  it('leaves no canvas behind that was being made when it was destroyed', async () => {
    const {frame, host} = mapHost(60, 40);
    const engine = createEngine(host, recorder().listeners);
    const settled = engine.settled();
    engine.destroy();
    await settled;
    // What was being made is made, and then taken away.
    while (frame.querySelector('canvas')) await frames(1);
    frame.remove();
  });
});

/**
 * Frame by frame, until a colour is on a canvas; the test runner gives up where it never is. Each frame is drawn again for it:
 * what WebGL drew is gone from its canvas when the browser has shown it.
 */
async function untilDrawn(engine: MapEngine, canvas: HTMLCanvasElement, color: Rgb): Promise<void> {
  do {
    await frames(1);
    await engine.drawn();
  } while (countPixels(pixelsOf(canvas), color) === 0);
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}
