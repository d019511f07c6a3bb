import {expect} from 'chai';
import type {MapScene} from '../../src/map/contract.js';
import {MIN_CONE_PIXELS} from '../../src/map/camera-cone.js';
import {endMaps, shown, startMap} from './helpers/map-stage.js';
import type {MapStage} from './helpers/map-stage.js';
import {countPixels, pixel} from './helpers/pixels.js';
import type {Pixels} from './helpers/pixels.js';
import {Pointers} from './helpers/pointers.js';
import {sceneOf, story} from './story.js';

const WHITE = [255, 255, 255];
/** The dark plate that signs are painted on, in the colours of the tests. */
const PLATE: [number, number, number] = [0, 0, 0];

/** 0.01° east of the place, which is 47 pixels at zoom 12; it looks back, or away. */
const tableOf = (bearing?: number, fieldOfView?: number) =>
  story([{at: [[0, 0]], cameras: [{coordinates: [0.03, 0], ...(bearing !== undefined && {bearing}), ...(fieldOfView && {fieldOfView})}]}]);
const PIXELS = (0.03 / 360) * 512 * 2 ** 12;

async function mapOf(scene: MapScene, zoom = 12): Promise<{map: MapStage; pixels: Pixels}> {
  const map = await startMap();
  map.engine.setCamera({longitude: 0, latitude: 0, zoom});
  map.engine.setScene(scene);
  return {map, pixels: await shown(map)};
}
const isTinted = (pixels: Pixels, x: number, y: number) => {
  const [red, green, blue] = pixel(pixels, x, y);
  return red > 240 && green === blue && green < 245 && green > 60;
};

describe('The cameras of an event', () => {
  afterEach(endMaps);

  it('are drawn while it is selected or hovered, and not otherwise', async () => {
    const table = tableOf(270, 40);
    const {map, pixels} = await mapOf(sceneOf(table));
    expect(countPixels(pixels, PLATE, 40)).to.equal(0);
    map.engine.setScene(sceneOf(table, {hoveredRow: 0}));
    expect(countPixels(await shown(map), PLATE, 40)).to.be.above(100);
    map.engine.setScene(sceneOf(table, {selectedRow: 0}));
    expect(countPixels(await shown(map), PLATE, 40)).to.be.above(100);
  });

  it('are drawn once where it is both', async () => {
    const table = tableOf(270, 40);
    const one = await mapOf(sceneOf(table, {selectedRow: 0}));
    const both = await mapOf(sceneOf(table, {selectedRow: 0, hoveredRow: 0}));
    expect(pixel(both.pixels, 300 + PIXELS / 2, 190)).to.deep.equal(pixel(one.pixels, 300 + PIXELS / 2, 190));
  });

  it('open a cone towards what they show, that reaches it and lets the ground be seen', async () => {
    const {pixels} = await mapOf(sceneOf(tableOf(270, 40), {selectedRow: 0}));
    expect(isTinted(pixels, 300 + PIXELS / 2, 190)).to.equal(true);
    expect(isTinted(pixels, 300 + PIXELS * 0.15, 190)).to.equal(true);
    expect(pixel(pixels, 300 + PIXELS / 2, 100)).to.deep.equal(WHITE);
    expect(pixel(pixels, 300 + PIXELS + 20, 200)).to.deep.equal(WHITE);
  });

  it('open a cone of a length of the screen where they look elsewhere', async () => {
    const {pixels} = await mapOf(sceneOf(tableOf(90, 40), {selectedRow: 0}));
    expect(isTinted(pixels, 300 + PIXELS + MIN_CONE_PIXELS - 6, 205)).to.equal(true);
    expect(pixel(pixels, 300 + PIXELS + MIN_CONE_PIXELS + 6, 205)).to.deep.equal(WHITE);
  });

  it('have cones as long on the screen at every zoom at which they are one spot with the place', async () => {
    const {map} = await mapOf(sceneOf(tableOf(90, 40), {selectedRow: 0}), 5);
    for (const zoom of [5, 2.5]) {
      map.engine.setCamera({zoom});
      const pixels = await shown(map);
      expect(isTinted(pixels, 300 + MIN_CONE_PIXELS - 6, 205), String(zoom)).to.equal(true);
      expect(pixel(pixels, 300 + MIN_CONE_PIXELS + 6, 205), String(zoom)).to.deep.equal(WHITE);
    }
  });

  it('have a sign but no cone where their direction is not known', async () => {
    const {pixels} = await mapOf(sceneOf(tableOf(), {selectedRow: 0}));
    expect(countPixels(pixels, PLATE, 40)).to.be.above(100);
    expect(pixel(pixels, 300 + PIXELS + 30, 200)).to.deep.equal(WHITE);
    expect(pixel(pixels, 300 + PIXELS, 165)).to.deep.equal(WHITE);
  });

  it('are not drawn for an event that window and filters leave out', async () => {
    const {pixels} = await mapOf(sceneOf(tableOf(270), {selectedRow: 0, mask: new Uint8Array(1)}));
    expect(countPixels(pixels, PLATE, 40)).to.equal(0);
  });

  it('stand for their event under a pointer, so that a tap on one does not let go of it', async () => {
    const {map} = await mapOf(sceneOf(tableOf(270, 40), {selectedRow: 0}));
    const pointers = new Pointers(map.surface);
    pointers.fire('pointermove', {x: 300 + PIXELS, y: 203}, {buttons: 0});
    expect(map.told.hover.at(-1)?.rows).to.deep.equal([0]);
    expect(map.told.hover.at(-1)?.camera).to.deep.equal({bearingDegrees: 270});
    pointers.tap({x: 300 + PIXELS, y: 203});
    expect(map.told.choose).to.deep.equal([0]);
  });
});
