import {expect} from 'chai';
import fc from 'fast-check';
import {SpriteAtlas} from '../../src/map/sprite-atlas.js';
import type {SpriteRequest} from '../../src/map/sprite-atlas.js';

const square = (sprite: string, sidePixels: number, color = '#f00'): SpriteRequest => ({
  sprite,
  sidePixels,
  paint: (context) => {
    context.fillStyle = color;
    context.fillRect(-sidePixels / 2, -sidePixels / 2, sidePixels, sidePixels);
  },
});
const many = (count: number, sidePixels: number, name = 's') => Array.from({length: count}, (_, index) => square(`${name}${index}`, sidePixels));

function colorAt(atlas: SpriteAtlas, x: number, y: number): number[] {
  return [...atlas.canvas.getContext('2d')!.getImageData(x, y, 1, 1).data];
}
const RED = [255, 0, 0, 255];
const BLUE = [0, 0, 255, 255];
const NOTHING = [0, 0, 0, 0];

describe('SpriteAtlas', () => {
  it('paints a sprite with its origin in the middle of its frame', () => {
    const atlas = new SpriteAtlas(1);
    const dot = square('dot', 2);
    atlas.request([{...dot, sidePixels: 20}]);
    const {x, y, width, height} = atlas.frames.dot!;
    expect([width, height]).to.deep.equal([20, 20]);
    expect(colorAt(atlas, x + 10, y + 10)).to.deep.equal(RED);
    expect(colorAt(atlas, x + 12, y + 10)).to.deep.equal(NOTHING);
  });

  it('paints twice as many pixels for a screen of twice the density', () => {
    const atlas = new SpriteAtlas(2);
    atlas.request([square('a', 20)]);
    const {x, y, width} = atlas.frames.a!;
    expect(width).to.equal(40);
    expect(colorAt(atlas, x + 39, y + 39)).to.deep.equal(RED);
  });

  it('lets no sprite touch another, whatever their sizes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 120}), {maxLength: 60}), (sides) => {
        const atlas = new SpriteAtlas(1);
        atlas.request(sides.map((side, index) => square(String(index), side)));
        const frames = Object.values(atlas.frames);
        expect(frames).to.have.length(sides.length);
        frames.forEach((frame, index) => {
          expect(frame.x + frame.width).to.be.at.most(atlas.canvas.width);
          expect(frame.y + frame.height).to.be.at.most(atlas.canvas.height);
          for (const other of frames.slice(index + 1)) {
            const isApart =
              frame.x + frame.width < other.x || other.x + other.width < frame.x || frame.y + frame.height < other.y || other.y + other.height < frame.y;
            expect(isApart).to.equal(true);
          }
        });
      }),
      {numRuns: 20},
    );
  });

  it('paints a sprite once, however often it is asked for', () => {
    const atlas = new SpriteAtlas(1);
    let painted = 0;
    const request = {sprite: 'a', sidePixels: 10, paint: () => (painted += 1)};
    atlas.request([request, request]);
    atlas.request([request]);
    expect(painted).to.equal(1);
  });

  it('has new frames when it has forgotten the old ones, so that who holds them can tell', () => {
    const atlas = new SpriteAtlas(1);
    atlas.request([square('a', 10)]);
    const {frames} = atlas;
    atlas.request([square('b', 10)]);
    expect(atlas.frames).to.equal(frames);
    atlas.clear();
    expect(atlas.frames).not.to.equal(frames);
  });

  it('is dirty all over after it was cleared', () => {
    const atlas = new SpriteAtlas(1);
    const {width, height} = atlas.canvas;
    atlas.clear();
    atlas.request(many(3, 20));
    expect(atlas.takeDirty()).to.deep.equal([{x: 0, y: 0, width, height}]);
  });

  it('is dirty where sprites were painted since, and nowhere else', () => {
    const atlas = new SpriteAtlas(1);
    atlas.request(many(30, 20));
    atlas.takeDirty();
    atlas.request(many(30, 20));
    expect(atlas.takeDirty()).to.deep.equal([]);
    atlas.request([...many(30, 20), square('a', 20), square('b', 20)]);
    const [{x, y}, {x: next}] = [atlas.frames.a!, atlas.frames.b!];
    expect(atlas.takeDirty()).to.deep.equal([{x, y, width: next + 20 - x, height: 20}]);
    expect(atlas.takeDirty()).to.deep.equal([]);
  });

  it('has all new sprites in its dirty parts, whatever their sizes and however they come', () => {
    const size = fc.record({sidePixels: fc.integer({min: 1, max: 90}), heightPixels: fc.integer({min: 1, max: 90})});
    fc.assert(
      fc.property(fc.array(fc.array(size, {maxLength: 12}), {maxLength: 6}), (batches) => {
        const atlas = new SpriteAtlas(1);
        atlas.takeDirty();
        batches.forEach((sizes, batch) => {
          const requests = sizes.map((parts, index) => ({...square(`${batch}-${index}`, 1), ...parts}));
          atlas.request(requests);
          const boxes = atlas.takeDirty();
          for (const {sprite} of requests) {
            const {x, y, width, height} = atlas.frames[sprite]!;
            expect(boxes.some((box) => box.x <= x && box.y <= y && box.x + box.width >= x + width && box.y + box.height >= y + height)).to.equal(true);
          }
        });
      }),
      {numRuns: 20},
    );
  });

  it('puts low sprites beside each other, and not beside high ones', () => {
    const atlas = new SpriteAtlas(1);
    const low = (sprite: string) => ({...square(sprite, 30), heightPixels: 16});
    atlas.request([square('high', 56), low('a'), square('higher', 60), low('b')]);
    const {a, b, high} = atlas.frames;
    expect([a!.height, b!.y]).to.deep.equal([16, a!.y]);
    expect(high!.y).not.to.equal(a!.y);
  });

  it('gives pixels with their opacity multiplied in', () => {
    const atlas = new SpriteAtlas(1);
    atlas.request([square('veil', 4, 'rgb(200 100 0 / 0.5)'), square('full', 4, '#f00')]);
    const [veil, full] = [atlas.frames.veil!, atlas.frames.full!].map(({x, y}) => [...atlas.pixels({x, y, width: 1, height: 1})]);
    expect(full).to.deep.equal(RED);
    expect(veil![0]).to.be.closeTo(100, 2);
    expect(veil![1]).to.be.closeTo(50, 2);
    expect(veil![3]).to.be.closeTo(128, 2);
  });

  it('has all sprites of a frame, after earlier frames have filled it', () => {
    const atlas = new SpriteAtlas(1);
    atlas.request(many(300, 55, 'old'));
    const wanted = [...many(5, 55, 'old'), ...many(100, 55, 'new')];
    atlas.request(wanted);
    expect(atlas.frames).to.include.all.keys(wanted.map(({sprite}) => sprite));
    expect(atlas.frames.new99!.width).to.equal(55);
  });

  it('paints coarser rather than leave out a mark, where one frame has more than it holds', () => {
    const atlas = new SpriteAtlas(1);
    atlas.request(many(1500, 55));
    expect(Object.keys(atlas.frames)).to.have.length(1500);
    const {x, y, width} = atlas.frames.s1499!;
    expect(width).to.be.within(10, 54);
    expect(colorAt(atlas, x + width - 2, y + width - 2)).to.deep.equal(RED);
    expect(colorAt(atlas, x + width, y + width)).to.deep.equal(NOTHING);
  });

  it('paints all sprites anew after it was cleared', () => {
    const atlas = new SpriteAtlas(1);
    atlas.request([square('a', 10)]);
    atlas.clear();
    expect(Object.keys(atlas.frames)).to.deep.equal([]);
    expect(colorAt(atlas, 5, 5)).to.deep.equal(NOTHING);
    atlas.request([square('a', 10, '#00f')]);
    expect(colorAt(atlas, 5, 5)).to.deep.equal(BLUE);
  });
});
