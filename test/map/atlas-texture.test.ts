import {expect} from 'chai';
import type {Texture} from '@luma.gl/core';
import {copyAtlas} from '../../src/map/atlas-texture.js';
import {SpriteAtlas} from '../../src/map/sprite-atlas.js';

interface Write {
  readonly bytes: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A texture that writes down what is written into it. */
function aTexture() {
  const writes: Write[] = [];
  const writeData = (data: ArrayBufferView, {x, y, width, height}: Write) => writes.push({bytes: data.byteLength, x, y, width, height});
  return {writes, texture: {writeData} as unknown as Texture};
}
const square = (sprite: string) => ({sprite, sidePixels: 20, paint: (context: OffscreenCanvasRenderingContext2D) => context.fillRect(-10, -10, 20, 20)});

describe('copyAtlas', () => {
  it('copies nothing of an atlas that has nothing: a new texture is as empty', () => {
    const {writes, texture} = aTexture();
    copyAtlas(new SpriteAtlas(1), texture);
    expect(writes).to.deep.equal([]);
  });

  it('copies all of an atlas that was cleared, since what was there must not shine through', () => {
    const {writes, texture} = aTexture();
    const atlas = new SpriteAtlas(1);
    atlas.request([square('a')]);
    copyAtlas(atlas, texture);
    writes.length = 0;
    atlas.clear();
    copyAtlas(atlas, texture);
    const {width, height} = atlas.canvas;
    expect(writes).to.deep.equal([{bytes: 4 * width * height, x: 0, y: 0, width, height}]);
  });

  it('copies all that is painted to another texture', () => {
    const {writes, texture} = aTexture();
    const atlas = new SpriteAtlas(1);
    atlas.request([square('a'), square('b')]);
    copyAtlas(atlas, texture);
    writes.length = 0;
    atlas.soil();
    copyAtlas(atlas, texture);
    expect(writes).to.have.lengthOf(1);
    const [{x, y, width, height}] = writes as [Write];
    expect([x, y, width]).to.deep.equal([0, 0, atlas.canvas.width]);
    expect(height).to.be.at.least(20);
  });

  it('copies what was painted since, and nothing where nothing was', () => {
    const {writes, texture} = aTexture();
    const atlas = new SpriteAtlas(1);
    copyAtlas(atlas, texture);
    writes.length = 0;
    atlas.request([square('a')]);
    copyAtlas(atlas, texture);
    copyAtlas(atlas, texture);
    expect(writes).to.deep.equal([{bytes: 4 * 20 * 20, ...atlas.frames.a}]);
  });
});
