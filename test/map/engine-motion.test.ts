import {expect} from 'chai';
import {MOTION_MS} from '../../src/map/mark-motion.js';
import type {MapStage} from './helpers/map-stage.js';
import {fakeFrames} from '../store/fake-frames.js';
import type {FakeFrames} from '../store/fake-frames.js';
import {endMaps, placeOf, shown, startMap} from './helpers/map-stage.js';
import {Pointers} from './helpers/pointers.js';
import {bufferOf, pixel} from './helpers/pixels.js';
import {sceneOf, storyAt} from './story.js';

const RED = [255, 0, 0];
const WHITE = [255, 255, 255];
const DISC = [255, 255, 0];
/** Two places that are one mark at zoom 4 and two at zoom 6, and what lies between them. */
const WEST = [0, 0] as const;
const EAST = [0.7, 0] as const;
const MIDDLE = [0.35, 0] as const;
const FAR = 4;
const NEAR = 6;

describe('a map that is zoomed', () => {
  let frames: FakeFrames | null = null;
  let matchMedia: typeof globalThis.matchMedia;
  beforeEach(() => (matchMedia = globalThis.matchMedia));
  afterEach(() => {
    frames?.restore();
    frames = null;
    globalThis.matchMedia = matchMedia;
    endMaps();
  });

  const table = storyAt(WEST, EAST);

  /** A map at rest, whose frames are drawn from now on when the test says so. */
  async function mapAt(zoom: number): Promise<MapStage> {
    const map = await startMap();
    map.engine.setCamera({longitude: 0.35, latitude: 0, zoom});
    map.engine.setScene(sceneOf(table));
    await shown(map);
    await shown(map);
    frames = fakeFrames();
    return map;
  }

  /** Lets the map draw what it was told in this task. */
  async function zoomTo(map: MapStage, zoom: number): Promise<void> {
    map.engine.setCamera({zoom});
    await Promise.resolve();
  }
  const at = (map: MapStage, place: readonly [number, number]) => {
    const {x, y} = placeOf(map, place);
    return pixel(bufferOf(map.canvas), x, y);
  };

  it('parts a mark: the new ones start where it was, fly, and stand exactly at their places in the end', async () => {
    const map = await mapAt(FAR);
    expect(placeOf(map, MIDDLE).x).to.be.closeTo(300, 0.01);
    await zoomTo(map, NEAR);
    expect(at(map, MIDDLE)).to.deep.equal(RED);
    expect([at(map, WEST), at(map, EAST)]).to.deep.equal([WHITE, WHITE]);
    frames!.next(MOTION_MS / 4);
    const {x} = placeOf(map, WEST);
    const flying = bufferOf(map.canvas);
    for (const side of [-1, 1]) expect(pixel(flying, 300 + side * (300 - x) * (1 - 0.75 ** 3), 200)).to.deep.equal(RED);
    expect([at(map, WEST), at(map, EAST)]).to.deep.equal([WHITE, WHITE]);
    frames!.next((MOTION_MS * 3) / 4);
    expect([at(map, WEST), at(map, MIDDLE), at(map, EAST)]).to.deep.equal([RED, WHITE, RED]);
  });

  it('joins marks: the new one comes from where one of them was', async () => {
    const map = await mapAt(NEAR);
    await zoomTo(map, FAR);
    // Its edge on either side, where it stands at the place of one of the two.
    const edges = () => [placeOf(map, WEST).x - 12, placeOf(map, EAST).x + 12].map((x) => pixel(bufferOf(map.canvas), x, 200));
    expect(edges().filter((color) => color.join() === RED.join())).to.have.length(1);
    frames!.next(MOTION_MS);
    expect(pixel(bufferOf(map.canvas), 293, 194)).to.deep.equal(DISC);
    expect(edges()).to.deep.equal([WHITE, WHITE]);
  });

  it('is pointed at where its marks will be, while they fly', async () => {
    const map = await mapAt(FAR);
    await zoomTo(map, NEAR);
    const {x, y} = placeOf(map, EAST);
    new Pointers(map.surface).fire('pointermove', {x, y}, {buttons: 0});
    expect(map.told.hover.at(-1)?.rows).to.deep.equal([1]);
    new Pointers(map.surface).fire('pointermove', {x: 300, y: 200}, {buttons: 0});
    expect(map.told.hover.at(-1)).to.equal(null);
  });

  it('goes on from where its marks are when it is zoomed again', async () => {
    const map = await mapAt(FAR);
    await zoomTo(map, NEAR);
    frames!.next(MOTION_MS / 2);
    map.engine.setCamera({zoom: NEAR + 0.01});
    frames!.next(0);
    const {x} = placeOf(map, WEST);
    expect(pixel(bufferOf(map.canvas), 300 - (300 - x) * 0.875, 200)).to.deep.equal(RED);
    frames!.next(MOTION_MS / 2);
    expect([at(map, WEST), at(map, MIDDLE), at(map, EAST)]).to.deep.equal([RED, WHITE, RED]);
  });

  it('shows its marks at their places at once to readers who ask for less motion', async () => {
    const map = await mapAt(FAR);
    globalThis.matchMedia = (query) => ({matches: query.includes('reduce')}) as unknown as MediaQueryList;
    await zoomTo(map, NEAR);
    expect([at(map, WEST), at(map, MIDDLE), at(map, EAST)]).to.deep.equal([RED, WHITE, RED]);
  });

  it('moves no mark when its window moves', async () => {
    const map = await mapAt(NEAR);
    const of = (day: number) => sceneOf(table, {window: {startMs: Date.UTC(2022, 0, day), endMs: Date.UTC(2022, 0, day + 1)}});
    map.engine.setScene(of(1));
    await Promise.resolve();
    expect([at(map, WEST), at(map, EAST)]).to.deep.equal([RED, WHITE]);
    map.engine.setScene(of(2));
    frames!.next(16);
    expect([at(map, WEST), at(map, EAST)]).to.deep.equal([WHITE, RED]);
  });

  it('asks for no more frames once its marks stand still', async () => {
    const map = await mapAt(FAR);
    await zoomTo(map, NEAR);
    let draws = 0;
    const gl = map.canvas.getContext('webgl2')!;
    const draw = gl.drawArraysInstanced.bind(gl);
    gl.drawArraysInstanced = (...values) => {
      draws += 1;
      draw(...values);
    };
    for (let frame = 0; frame < 6; frame += 1) frames!.next(MOTION_MS / 4);
    const moved = draws;
    for (let frame = 0; frame < 6; frame += 1) frames!.next(MOTION_MS / 4);
    expect(moved).to.be.within(4, 6);
    expect(draws).to.equal(moved);
  });
});
