import {expect} from 'chai';
import {markLayer} from '../../../src/map/layers/mark-layer.js';
import type {PlacedSprite} from '../../../src/map/layers/mark-layer.js';
import {copyAtlas} from '../../../src/map/atlas-texture.js';
import {LABEL_HEIGHT_PIXELS, LABEL_WIDTH_PIXELS} from '../../../src/map/mark-sprites.js';
import {MOTION_MS} from '../../../src/map/mark-motion.js';
import {SpriteAtlas} from '../../../src/map/sprite-atlas.js';
import {viewportOf} from '../../../src/map/view.js';
import {VIEW, drawLayers} from '../helpers/draw-layers.js';
import {countPixels, pixel} from '../helpers/pixels.js';

const fill = (sprite: string, color: string, sidePixels = 20) => ({
  sprite,
  sidePixels,
  paint: (context: OffscreenCanvasRenderingContext2D) => {
    context.fillStyle = color;
    context.fillRect(-sidePixels / 2, -sidePixels / 2, sidePixels, sidePixels);
  },
});
const halves = {
  ...fill('halves', ''),
  paint: (context: OffscreenCanvasRenderingContext2D) => {
    context.fillStyle = '#f00';
    context.fillRect(-10, -10, 20, 10);
    context.fillStyle = '#00f';
    context.fillRect(0, -10, 10, 20);
  },
};
const count = {...fill('count', '#0f0', 8), sidePixels: LABEL_WIDTH_PIXELS, heightPixels: LABEL_HEIGHT_PIXELS};
const SPRITES = [fill('red', '#f00'), fill('blue', '#00f'), fill('veil', 'rgb(128 0 0 / 0.5)'), halves, count];

const draw = (sprites: readonly PlacedSprite[], view = VIEW, nowMs = 0) =>
  drawLayers(({device}) => {
    const atlas = new SpriteAtlas(1);
    atlas.request(SPRITES);
    const {width, height} = atlas.canvas;
    const texture = device.createTexture({width, height, format: 'rgba8unorm', sampler: {minFilter: 'linear', magFilter: 'linear'}});
    copyAtlas(atlas, texture);
    return [markLayer('marks', sprites, texture, atlas.frames, {nowMs})];
  }, view);
const at = (sprite: string, parts: Partial<PlacedSprite> = {}): PlacedSprite => ({x: VIEW.x, y: VIEW.y, sprite, sidePixels: 20, ...parts});

describe('markLayer', () => {
  it('draws a sprite with its middle at its place, in its size', async () => {
    const pixels = await draw([at('red')]);
    for (const [x, y] of [[200, 200], [191, 191], [208, 208]] as const) expect(pixel(pixels, x, y)).to.deep.equal([255, 0, 0]);
    expect(countPixels(pixels, [255, 0, 0])).to.be.within(360, 440);
  });

  it('draws the later ones over the earlier ones', async () => {
    expect(pixel(await draw([at('red'), at('blue')]), 200, 200)).to.deep.equal([0, 0, 255]);
    expect(pixel(await draw([at('blue'), at('red')]), 200, 200)).to.deep.equal([255, 0, 0]);
  });

  it('draws a sprite painted at one size in another', async () => {
    const pixels = await draw([at('red', {sidePixels: 60})]);
    expect(pixel(pixels, 225, 225)).to.deep.equal([255, 0, 0]);
  });

  it('blends a veil as paper would: half of dark red over white is a paler red, neither brighter nor darker', async () => {
    const [red, green, blue] = pixel(await draw([at('veil')]), 200, 200);
    expect(red).to.be.closeTo(192, 3);
    expect(green).to.be.closeTo(128, 3);
    expect(blue).to.be.closeTo(128, 3);
  });

  it('draws a veil once where two copies of the world are seen, on either side of the antimeridian', async () => {
    const fiji = viewportOf({longitude: 180, latitude: 0, zoom: 3}, 400, 400);
    for (const x of [fiji.x - 0.01, fiji.x + 0.01]) {
      const [red, green] = pixel(await draw([at('veil', {x})], fiji), 200 + (x - fiji.x) * 4096, 200);
      expect(red).to.be.closeTo(192, 3);
      expect(green).to.be.closeTo(128, 3);
    }
  });

  it('turns a sprite anticlockwise by its angle', async () => {
    const upright = await draw([at('halves')]);
    expect(pixel(upright, 195, 195)).to.deep.equal([255, 0, 0]);
    expect(pixel(upright, 205, 205)).to.deep.equal([0, 0, 255]);
    const turned = await draw([at('halves', {angle: 90})]);
    expect(pixel(turned, 195, 205)).to.deep.equal([255, 0, 0]);
    expect(pixel(turned, 205, 195)).to.deep.equal([0, 0, 255]);
  });

  it('lets the ground be seen through a sprite by its opacity', async () => {
    const pixels = await draw([at('red', {x: VIEW.x - 0.01, opacity: 0.5}), at('red', {x: VIEW.x + 0.01})]);
    const [faint, full] = [pixel(pixels, 200 - 0.01 * 4096, 200), pixel(pixels, 200 + 0.01 * 4096, 200)];
    expect(faint[1]).to.be.closeTo(128, 4);
    expect(full).to.deep.equal([255, 0, 0]);
  });

  it('draws a place beyond the antimeridian beside those before it', async () => {
    const fiji = viewportOf({longitude: 179, latitude: 0, zoom: 3}, 400, 400);
    const pixels = await draw([at('red', {x: 1.01}), at('blue', {x: 0.99})], fiji);
    expect(pixel(pixels, 200 + (1.01 - fiji.x) * 4096, 200)).to.deep.equal([255, 0, 0]);
    expect(pixel(pixels, 200 + (0.99 - fiji.x) * 4096, 200)).to.deep.equal([0, 0, 255]);
  });

  it('draws a count in the middle of its mark, in its own size', async () => {
    const pixels = await draw([at('red', {label: 'count', sidePixels: 60})]);
    for (const [x, y] of [[200, 200], [197, 197], [202, 202]] as const) expect(pixel(pixels, x, y)).to.deep.equal([0, 255, 0]);
    for (const [x, y] of [[206, 200], [200, 206], [225, 225]] as const) expect(pixel(pixels, x, y)).to.deep.equal([255, 0, 0]);
  });

  it('draws other sprites in place of those before', async () => {
    const pixels = await drawLayers((deck) => {
      const atlas = new SpriteAtlas(1);
      atlas.request(SPRITES);
      const {width, height} = atlas.canvas;
      const texture = deck.device.createTexture({width, height, format: 'rgba8unorm'});
      copyAtlas(atlas, texture);
      deck.show(VIEW, [markLayer('marks', [at('red')], texture, atlas.frames)]);
      return [markLayer('marks', [at('blue', {x: VIEW.x - 0.01}), at('blue', {x: VIEW.x + 0.01})], texture, atlas.frames)];
    });
    expect(countPixels(pixels, [255, 0, 0])).to.equal(0);
    expect(countPixels(pixels, [0, 0, 255])).to.be.within(720, 880);
  });

  it('draws nothing for a sprite that was never painted', async () => {
    const pixels = await draw([at('unknown'), at('red')]);
    expect(pixel(pixels, 200, 200)).to.deep.equal([255, 0, 0]);
    expect(countPixels(pixels, [255, 0, 0])).to.be.within(360, 440);
  });

  it('draws a place at the closest zoom to the pixel, half a world away from the first sprite', async () => {
    const close = viewportOf({longitude: 51.16, latitude: 43.65, zoom: 17}, 400, 400);
    const layer = await drawLayers(({device}) => {
      const atlas = new SpriteAtlas(1);
      atlas.request(SPRITES);
      const {width, height} = atlas.canvas;
      const texture = device.createTexture({width, height, format: 'rgba8unorm'});
      copyAtlas(atlas, texture);
      const there = at('blue', {x: close.x + 60 / (512 * 2 ** 17), y: close.y});
      return [markLayer('marks', [at('red', {x: close.x - 0.5}), there], texture, atlas.frames, close)];
    }, close);
    expect(pixel(layer, 260, 200)).to.deep.equal([0, 0, 255]);
    expect(pixel(layer, 252, 200)).to.deep.equal([0, 0, 255]);
    expect(pixel(layer, 248, 200)).to.deep.equal([255, 255, 255]);
  });

  describe('with a motion', () => {
    const from = {fromX: VIEW.x - 100 / 4096, fromY: VIEW.y, startMs: 5000};
    const moved = (share: number, more = {}) => draw([at('red', {motion: {...from, ...more}})], VIEW, 5000 + share * MOTION_MS);

    it('stands where it comes from at its start, and at its place at its end and ever after', async () => {
      expect(pixel(await moved(0), 100, 200)).to.deep.equal([255, 0, 0]);
      for (const share of [1, 40]) {
        const pixels = await moved(share);
        expect(pixel(pixels, 200, 200), String(share)).to.deep.equal([255, 0, 0]);
        expect(pixel(pixels, 100, 200), String(share)).to.deep.equal([255, 255, 255]);
      }
    });

    it('has gone most of its way by half of its time', async () => {
      const pixels = await moved(0.5);
      expect(pixel(pixels, 187, 200)).to.deep.equal([255, 0, 0]);
      expect(pixel(pixels, 200, 200)).to.deep.equal([255, 255, 255]);
    });

    it('starts when it starts, whatever else is under way', async () => {
      const later = at('blue', {y: VIEW.y + 0.01, motion: {...from, fromY: VIEW.y + 0.01, startMs: 5000 + MOTION_MS}});
      const pixels = await draw([at('red', {motion: from}), later], VIEW, 5000 + MOTION_MS);
      expect(pixel(pixels, 200, 200)).to.deep.equal([255, 0, 0]);
      expect(pixel(pixels, 100, 200 + 0.01 * 4096)).to.deep.equal([0, 0, 255]);
    });

    it('appears or is lost on its way', async () => {
      const fades = async (fade: 'in' | 'out', share: number, x: number) => pixel(await moved(share, {fade}), x, 200)[1];
      expect(await fades('in', 0, 100)).to.equal(255);
      expect(await fades('in', 1, 200)).to.equal(0);
      expect(await fades('out', 0, 100)).to.equal(0);
      expect(await fades('out', 1, 200)).to.equal(255);
      expect(await fades('out', 0.2, 149)).to.be.within(100, 140);
    });
  });
});
