import {expect} from 'chai';
import {markLayer} from '../../../src/map/layers/mark-layer.js';
import type {PlacedSprite} from '../../../src/map/layers/mark-layer.js';
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
const SPRITES = [fill('red', '#f00'), fill('blue', '#00f'), fill('veil', 'rgb(128 0 0 / 0.5)'), halves];

const draw = (sprites: readonly PlacedSprite[], view = VIEW) =>
  drawLayers(({device}) => {
    const atlas = new SpriteAtlas(1);
    atlas.request(SPRITES);
    const {width, height} = atlas.canvas;
    const texture = device.createTexture({width, height, format: 'rgba8unorm', sampler: {minFilter: 'linear', magFilter: 'linear'}});
    texture.copyExternalImage({image: atlas.canvas, premultipliedAlpha: true});
    return [markLayer('marks', sprites, texture, atlas.frames)];
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
});
