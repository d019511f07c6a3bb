import {expect} from 'chai';
import type {MapScene} from '../../src/map/contract.js';
import {endMaps, placeOf, startMap} from './helpers/map-stage.js';
import type {MapStage} from './helpers/map-stage.js';
import {countPixels, pixel, pixelsOf} from './helpers/pixels.js';
import {Pointers} from './helpers/pointers.js';
import {sceneOf, story, storyAt} from './story.js';

const MIDDLE = {x: 300, y: 200};
const RED = [255, 0, 0];

/** A map of a scene around 0° N 0° E at zoom 5, drawn. */
async function mapOf(scene: MapScene): Promise<MapStage & {pointers: Pointers}> {
  const map = await startMap();
  map.engine.setCamera({longitude: 0, latitude: 0, zoom: 5});
  map.engine.setScene(scene);
  await map.engine.drawn();
  return {...map, pointers: new Pointers(map.surface)};
}
const eastOf = (degrees: number) => ({x: 300 + (degrees / 360) * 512 * 2 ** 5, y: 200});

describe('A tap on the map', () => {
  afterEach(endMaps);

  it('chooses the event that it is on', async () => {
    const {pointers, told} = await mapOf(sceneOf(storyAt([-4, 0], [0, 0], [4, 0])));
    pointers.tap(eastOf(4));
    expect(told.choose).to.deep.equal([2]);
  });

  it('lets go of the event beside all marks', async () => {
    const {pointers, told} = await mapOf(sceneOf(storyAt([0, 0])));
    pointers.tap({x: 300, y: 300});
    expect(told.choose).to.deep.equal([null]);
  });

  it('reaches farther for a finger than for a mouse', async () => {
    const {pointers, told} = await mapOf(sceneOf(storyAt([0, 0])));
    pointers.tap({x: 318, y: 200});
    pointers.tap({x: 318, y: 200}, {pointerType: 'touch'});
    expect(told.choose).to.deep.equal([null, 0]);
  });

  it('spreads the events of a mark at one point, and chooses the one that is tapped next', async () => {
    const {pointers, told, engine, canvas} = await mapOf(sceneOf(storyAt([0, 0], [0, 0], [0, 0], [0, 0])));
    pointers.tap(MIDDLE);
    await engine.drawn();
    expect(told.choose).to.deep.equal([]);
    expect(engine.camera.zoom).to.equal(5);
    const pixels = pixelsOf(canvas);
    for (const [x, y] of [[300, 162], [338, 200], [300, 238], [262, 200]] as const) expect(pixel(pixels, x, y)).to.deep.equal(RED);
    pointers.tap({x: 338, y: 200});
    expect(told.choose).to.deep.equal([1]);
  });

  it('gathers an opened spot again when it is beside it', async () => {
    const {pointers, told, engine, canvas} = await mapOf(sceneOf(storyAt([0, 0], [0, 0])));
    pointers.tap(MIDDLE);
    pointers.tap({x: 100, y: 100});
    await engine.drawn();
    expect(pixel(pixelsOf(canvas), 308, 200)).to.deep.equal([255, 255, 0]);
    expect(told.choose).to.deep.equal([null]);
  });

  it('zooms in on a mark of several places until they are apart, and tells where the map ended', async () => {
    const {pointers, told, next, engine, canvas} = await mapOf(sceneOf(storyAt([0, 0], [0.3, -0.1])));
    const ended = next('cameraEnd');
    pointers.tap(MIDDLE);
    const camera = await ended;
    expect(camera.zoom).to.be.above(8);
    expect(camera).to.deep.equal(engine.camera);
    expect(camera.longitude).to.be.closeTo(0.15, 0.05);
    await engine.drawn();
    expect(countPixels(pixelsOf(canvas), [255, 0, 0])).to.be.above(200);
    expect(told.choose).to.deep.equal([]);
  });
});

describe('A pointer over the map', () => {
  afterEach(endMaps);

  it('is told of the mark below it with all its rows, and of none beside it', async () => {
    const {pointers, told} = await mapOf(sceneOf(storyAt([0, 0], [4, 0], [0, 0])));
    pointers.fire('pointermove', MIDDLE, {buttons: 0});
    pointers.fire('pointermove', {x: 300, y: 300}, {buttons: 0});
    expect(told.hover[0]?.rows).to.deep.equal([0, 2]);
    expect(told.hover[0]?.x).to.be.closeTo(300, 1e-3);
    expect(told.hover[1]).to.equal(null);
  });

  it('is told of another mark when the map moves below it', async () => {
    const {pointers, told, engine} = await mapOf(sceneOf(storyAt([0, 0], [4, 0])));
    pointers.fire('pointermove', MIDDLE, {buttons: 0});
    engine.setCamera({longitude: 4});
    await engine.drawn();
    expect(told.hover.at(-1)?.rows).to.deep.equal([1]);
  });
});

describe('A movement by the reader', () => {
  afterEach(endMaps);

  it('drags the map with its marks', async () => {
    const {pointers, told, engine, canvas} = await mapOf(sceneOf(storyAt([0, 0])));
    const before = told.rest.length;
    pointers.drag(MIDDLE, [{x: 350, y: 230}, {x: 380, y: 240}]);
    expect(told.cameraEnd).to.have.length(1);
    expect(told.rest.slice(before)).to.deep.equal(told.cameraEnd);
    await engine.drawn();
    expect(pixel(pixelsOf(canvas), 380, 240)).to.deep.equal(RED);
    expect(told.choose).to.deep.equal([]);
  });

  it('by the bare wheel is left to the page, and by Ctrl zooms', async () => {
    const {pointers, told, engine} = await mapOf(sceneOf(storyAt([0, 0])));
    expect(pointers.wheel(MIDDLE).defaultPrevented).to.equal(false);
    expect(told.blocked).to.deep.equal(['wheel']);
    expect(pointers.wheel(MIDDLE, {ctrlKey: true}).defaultPrevented).to.equal(true);
    expect(engine.camera.zoom).to.be.above(5);
  });

  it('by the bare wheel zooms where the map is greedy', async () => {
    const {pointers, told, engine} = await mapOf(sceneOf(storyAt([0, 0])));
    engine.greedy = true;
    pointers.wheel(MIDDLE);
    expect(engine.camera.zoom).to.be.above(5);
    expect(told.blocked).to.deep.equal([]);
  });

  it('by a key ends once, at its end', async () => {
    const {pointers, told, next, engine} = await mapOf(sceneOf(storyAt([0, 0])));
    const ended = next('cameraEnd');
    pointers.key('+');
    expect((await ended).zoom).to.equal(6);
    expect(told.cameraEnd).to.deep.equal([engine.camera]);
  });

  it('by Home shows all events of the window again', async () => {
    const map = await mapOf(sceneOf(storyAt([60, 40], [70, 50], [-100, 0]), {mask: Uint8Array.of(1, 1, 0)}));
    const ended = map.next('cameraEnd');
    map.pointers.key('Home');
    await ended;
    for (const place of [[60, 40], [70, 50]] as const) {
      const {x, y} = placeOf(map, place);
      expect(x).to.be.within(0, 600);
      expect(y).to.be.within(0, 400);
    }
  });

  it('takes over from a flight under way', async () => {
    const {pointers, told, engine} = await mapOf(sceneOf(storyAt([0, 0])));
    engine.setCamera({longitude: 90, latitude: 50, zoom: 3}, {animate: true});
    pointers.drag(MIDDLE, [{x: 310, y: 200}]);
    const {camera} = engine;
    await engine.drawn();
    expect(engine.camera).to.deep.equal(camera);
    expect(told.cameraEnd).to.deep.equal([camera]);
  });

  it('is a cut for readers who ask for less motion', async () => {
    const {pointers, told, engine} = await mapOf(sceneOf(storyAt([0, 0])));
    const {matchMedia} = window;
    window.matchMedia = () => matchMedia.call(window, 'all');
    try {
      pointers.key('+');
    } finally {
      window.matchMedia = matchMedia;
    }
    expect(engine.camera.zoom).to.equal(6);
    expect(told.cameraEnd).to.deep.equal([engine.camera]);
  });
});

describe('MapEngine.setScene', () => {
  afterEach(endMaps);

  /** Resolves when an event is on the screen; the map flies there. */
  async function untilInView(map: MapStage, place: readonly [number, number]): Promise<void> {
    for (;;) {
      const {x, y} = placeOf(map, place);
      if (Math.abs(x - 300) < 1 && Math.abs(y - 200) < 1) return;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }

  it('brings a selected event that is off the screen into view at the zoom that is, and calls it no act of the reader', async () => {
    const table = storyAt([0, 0], [60, 40]);
    const map = await mapOf(sceneOf(table));
    map.engine.setScene(sceneOf(table, {selectedRow: 1}));
    await untilInView(map, [60, 40]);
    expect(map.engine.camera.zoom).to.be.closeTo(5, 1e-9);
    expect(map.told.cameraEnd).to.deep.equal([]);
  });

  it('leaves the map where it is for a selected event in view', async () => {
    const table = story([{at: [[0, 0]]}, {at: [[60, 0], [4, 0]]}]);
    const {engine} = await mapOf(sceneOf(table));
    const {camera} = engine;
    engine.setScene(sceneOf(table, {selectedRow: 1}));
    await engine.drawn();
    expect(engine.camera).to.deep.equal(camera);
  });

  it('leaves the map where the reader has dragged it while the selection stays', async () => {
    const table = storyAt([0, 0], [4, 0]);
    const {engine} = await mapOf(sceneOf(table, {selectedRow: 0}));
    engine.setCamera({longitude: 40});
    engine.setScene(sceneOf(table, {selectedRow: 0, hoveredRow: 1}));
    await engine.drawn();
    expect(engine.camera.longitude).to.be.closeTo(40, 1e-9);
  });
});
