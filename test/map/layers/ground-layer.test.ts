import {expect} from 'chai';
import {DeckHost} from '../../../src/map/deck-host.js';
import {tileBounds} from '../../../src/map/basemap/tile-cover.js';
import {GroundLayers} from '../../../src/map/layers/ground-layers.js';
import {viewportOf} from '../../../src/map/view.js';
import type {MapViewport} from '../../../src/map/view.js';
import {bufferOf, pixel} from '../helpers/pixels.js';

const VIEW = viewportOf({longitude: 0, latitude: 0, zoom: 1}, 400, 300);

function tile(column: number, color: string) {
  const image = new OffscreenCanvas(32, 32);
  const context = image.getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 32, 32);
  return {key: `0/0/0@${column}`, bounds: tileBounds(0, column, 0), image};
}

describe('GroundLayer', () => {
  let stage: HTMLElement;
  let host: DeckHost;
  let draws: number;
  let layers: GroundLayers;

  beforeEach(async () => {
    stage = document.createElement('div');
    stage.style.cssText = 'position:relative;width:400px;height:300px';
    document.body.append(stage);
    host = await DeckHost.create(stage, VIEW, () => undefined);
    layers = new GroundLayers();
    const gl = stage.querySelector('canvas')!.getContext('webgl2')!;
    const drawArrays = gl.drawArrays.bind(gl);
    gl.drawArrays = (...values) => {
      draws += 1;
      drawArrays(...values);
    };
  });
  afterEach(() => {
    host.destroy();
    stage.remove();
  });

  async function show(tiles: ReturnType<typeof tile>[], view: MapViewport = VIEW) {
    host.show(view, layers.update(tiles));
    await host.drawn();
    draws = 0;
    host.redrawn();
    return bufferOf(stage.querySelector('canvas')!);
  }
  const red = tile(0, '#ff0000');

  it('draws the ground by one call for as long as the map does not move', async () => {
    await show([red, tile(1, '#00ff00')]);
    expect(draws).to.equal(1);
  });

  it('draws once where the world is seen twice, with each copy in its own place', async () => {
    const view = viewportOf({longitude: 180, latitude: 0, zoom: 1}, 400, 300);
    const pixels = await show([red, tile(-1, '#00ff00')], view);
    expect(draws).to.equal(1);
    expect([pixel(pixels, 190, 150), pixel(pixels, 210, 150)]).to.deep.equal([[0, 255, 0], [255, 0, 0]]);
  });

  it('shows a tile as soon as it is there, and a changed one in place of what it was', async () => {
    expect(pixel(await show([red]), 200, 150)).to.deep.equal([255, 0, 0]);
    expect(pixel(await show([tile(0, '#0000ff')]), 200, 150)).to.deep.equal([0, 0, 255]);
  });

  it('is drawn on the stage of another map, anew', async () => {
    await show([red]);
    const other = document.createElement('div');
    other.style.cssText = 'position:relative;width:200px;height:100px';
    stage.after(other);
    host.detach();
    host.moveTo(other, viewportOf({longitude: 0, latitude: 0, zoom: 1}, 200, 100), () => undefined);
    host.show(viewportOf({longitude: 0, latitude: 0, zoom: 1}, 200, 100), new GroundLayers().update([tile(0, '#0000ff')]));
    await host.drawn();
    host.redrawn();
    expect(pixel(bufferOf(other.querySelector('canvas')!), 100, 50)).to.deep.equal([0, 0, 255]);
    other.remove();
  });
});
