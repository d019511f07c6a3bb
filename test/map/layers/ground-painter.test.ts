import {expect} from 'chai';
import {tileBounds} from '../../../src/map/basemap/tile-cover.js';
import {GroundPainter} from '../../../src/map/layers/ground-painter.js';
import {bufferOf, countPixels, pixel} from '../helpers/pixels.js';
import type {Pixels} from '../helpers/pixels.js';

const WIDTH = 300;
const HEIGHT = 200;
const VIEW = {longitude: 10, latitude: 20, zoom: 2.4, width: WIDTH, height: HEIGHT};

/** A tile with a pattern that is fine enough to tell a shift of a pixel. */
function tile(z: number, column: number, y: number, hue = 0) {
  const image = new OffscreenCanvas(256, 256);
  const context = image.getContext('2d')!;
  for (let square = 0; square < 64; square += 1) {
    context.fillStyle = `hsl(${hue + square * 5} 90% ${30 + ((square * 7 + column + y) % 5) * 10}%)`;
    context.fillRect((square % 8) * 32, Math.floor(square / 8) * 32, 32, 32);
  }
  return {key: `${z}/${column}/${y}`, bounds: tileBounds(z, column, y), image};
}
/** The 16 tiles of the second zoom, of the world and its copies to both sides. */
const TILES = Array.from({length: 48}, (_, index) => tile(2, (index % 12) - 4, Math.floor(index / 12)));

describe('GroundPainter', () => {
  let canvas: HTMLCanvasElement;
  let gl: WebGL2RenderingContext;
  let painter: GroundPainter;
  let calls: string[];

  beforeEach(() => {
    canvas = Object.assign(document.createElement('canvas'), {width: WIDTH, height: HEIGHT});
    gl = canvas.getContext('webgl2', {antialias: false})!;
    painter = new GroundPainter(gl);
    calls = [];
    for (const name of ['drawArrays', 'texImage2D', 'createTexture', 'deleteTexture', 'createFramebuffer', 'deleteFramebuffer', 'createProgram'] as const) {
      const call = gl[name].bind(gl) as (...values: unknown[]) => unknown;
      Object.assign(gl, {[name]: (...values: unknown[]) => (calls.push(name), call(...values))});
    }
  });
  afterEach(() => gl.getExtension('WEBGL_lose_context')!.loseContext());

  const count = (name: string) => calls.filter((call) => call === name).length;
  function draw(tiles = TILES, view = VIEW): Pixels {
    calls = [];
    gl.viewport(0, 0, canvas.width, canvas.height);
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    painter.draw(tiles, view);
    const pixels = bufferOf(canvas);
    expect(gl.getError()).to.equal(gl.NO_ERROR);
    return pixels;
  }

  it('draws each tile in the first frame of a view, and one picture of them all from the third on', () => {
    draw();
    expect(count('drawArrays')).to.equal(TILES.length);
    draw();
    expect(count('drawArrays')).to.equal(TILES.length + 1);
    for (let frame = 0; frame < 3; frame += 1) {
      draw();
      expect([count('drawArrays'), count('texImage2D'), count('createTexture')]).to.deep.equal([1, 0, 0]);
    }
  });

  it('keeps a picture that is the same as the tiles, to the last bit of each pixel', () => {
    for (const view of [VIEW, {...VIEW, longitude: 179.3, latitude: -41.7}, {...VIEW, zoom: 0}, {...VIEW, longitude: 33.123, zoom: 4.777}]) {
      const direct = draw(TILES, view);
      draw(TILES, view);
      expect(draw(TILES, view).data, JSON.stringify(view)).to.deep.equal(direct.data);
      expect(count('drawArrays')).to.equal(1);
    }
  });

  it('keeps a picture of two device pixels a pixel where the canvas has that', () => {
    Object.assign(canvas, {width: 2 * WIDTH, height: 2 * HEIGHT});
    const direct = draw();
    draw();
    expect(draw().data).to.deep.equal(direct.data);
    Object.assign(canvas, {width: WIDTH, height: HEIGHT});
    const small = draw();
    expect(count('drawArrays')).to.equal(TILES.length);
    expect(small.data).not.to.deep.equal(direct.data);
  });

  it('leaves no gap between tiles, at any place and zoom', () => {
    const red = {...tile(0, 0, 0), image: TILES[0]!.image};
    const tiles = TILES.map((one) => ({...one, image: red.image}));
    const context = red.image.getContext('2d')!;
    context.fillStyle = '#f00';
    context.fillRect(0, 0, 256, 256);
    for (const view of [VIEW, {...VIEW, longitude: 0, latitude: 0, zoom: 3}, {...VIEW, longitude: -90.01, latitude: 0.003, zoom: 11.3}, {...VIEW, longitude: 180, latitude: 66.5, zoom: 5.5}]) {
      expect(countPixels(draw(tiles, view), [255, 0, 0], 0), JSON.stringify(view)).to.equal(WIDTH * HEIGHT);
    }
  });

  it('draws a map that moves from its tiles, and keeps no picture of what is gone in the next frame', () => {
    for (let longitude = 0; longitude < 5; longitude += 1) {
      draw(TILES, {...VIEW, longitude});
      expect([count('drawArrays'), count('createFramebuffer')]).to.deep.equal([TILES.length, 0]);
    }
  });

  it('shows a tile that was painted anew in the next frame', () => {
    for (let frame = 0; frame < 3; frame += 1) draw();
    const before = draw();
    const changed = TILES.map((one) => tile(2, Number(one.key.split('/')[1]), Number(one.key.split('/')[2]), 180));
    const after = draw(changed);
    expect(pixel(after, 150, 100)).not.to.deep.equal(pixel(before, 150, 100));
    draw(changed);
    expect(draw(changed).data).to.deep.equal(after.data);
  });

  it('uploads a bitmap once, and lets go of it when no tile has it any more', () => {
    draw(TILES.slice(0, 3));
    expect(count('texImage2D')).to.equal(3);
    draw(TILES.slice(1, 4));
    expect([count('texImage2D'), count('deleteTexture')]).to.deep.equal([1, 1]);
  });

  it('leaves the canvas bound, on which others draw after it', () => {
    for (let frame = 0; frame < 3; frame += 1) {
      draw();
      expect(gl.getParameter(gl.FRAMEBUFFER_BINDING)).to.equal(null);
    }
  });

  it('gives back all that it has made', () => {
    for (let frame = 0; frame < 3; frame += 1) draw();
    calls = [];
    painter.release();
    expect(count('deleteTexture')).to.equal(TILES.length + 1);
  });

  it('makes its program once a context, whoever draws on it', () => {
    painter.release();
    calls = [];
    painter = new GroundPainter(gl);
    draw();
    expect(count('createProgram')).to.equal(0);
  });
});
