import {expect} from 'chai';
import {TileImages, composeTiles, hasStandIn} from '../../../src/map/basemap/tile-images.js';
import {tileBounds} from '../../../src/map/basemap/tile-cover.js';
import type {CoverTile} from '../../../src/map/basemap/tile-cover.js';

const entry = (signature = 'a', size = 4) => ({image: new OffscreenCanvas(size, size), signature});
const at = (z: number, x: number, y: number, world = 0): CoverTile => ({z, x, y, world, bounds: tileBounds(z, x + world * 2 ** z, y)});

describe('TileImages', () => {
  it('lets go of what was used longest ago when there are too many pixels', () => {
    const images = new TileImages(2 * 16);
    for (const x of [0, 1, 2]) images.set(2, x, 0, entry());
    images.use(2, 0, 0);
    images.trim(0);
    expect([0, 1, 2].map((x) => images.get(2, x, 0) !== undefined)).to.deep.equal([true, false, true]);
  });

  it('counts pixels, so that finer tiles are fewer', () => {
    const images = new TileImages(4 * 16);
    for (const x of [0, 1, 2]) images.set(2, x, 0, entry('fine', 8));
    images.trim(0);
    expect(images.size).to.equal(1);
  });

  it('keeps what is in view, whatever its size', () => {
    const images = new TileImages(1);
    for (const x of [0, 1, 2]) images.set(2, x, 0, entry());
    images.trim(3);
    expect(images.size).to.equal(3);
  });

  it('replaces a bitmap without growing', () => {
    const images = new TileImages(1000);
    images.set(1, 0, 0, entry('old'));
    images.set(1, 0, 0, entry('new'));
    expect(images.size).to.equal(1);
    expect(images.get(1, 0, 0)?.signature).to.equal('new');
  });

  it('is empty when cleared', () => {
    const images = new TileImages(1000);
    images.set(1, 0, 0, entry());
    images.clear();
    expect(images.size).to.equal(0);
  });
});

describe('composeTiles', () => {
  it('draws the tiles that are there', () => {
    const images = new TileImages(1e6);
    const own = entry();
    images.set(3, 2, 1, own);
    expect(composeTiles([at(3, 2, 1)], images)).to.deep.equal([{key: '3/2/1@0', bounds: tileBounds(3, 2, 1), image: own.image}]);
  });

  it('draws the nearest larger tile where one is missing, behind all others', () => {
    const images = new TileImages(1e6);
    images.set(0, 0, 0, entry());
    images.set(2, 1, 0, entry());
    images.set(3, 3, 1, entry());
    const keys = composeTiles([at(3, 3, 1), at(3, 2, 1)], images).map(({key}) => key);
    expect(keys).to.deep.equal(['2/1/0@0', '3/3/1@0']);
  });

  it('draws a larger tile once for all that it stands in for', () => {
    const images = new TileImages(1e6);
    images.set(1, 0, 0, entry());
    expect(composeTiles([at(2, 0, 0), at(2, 1, 0), at(2, 0, 1)], images)).to.have.length(1);
  });

  it('draws the quarters of a missing tile over the larger tile', () => {
    const images = new TileImages(1e6);
    images.set(1, 0, 0, entry());
    images.set(3, 0, 0, entry());
    images.set(3, 1, 1, entry());
    const keys = composeTiles([at(2, 0, 0)], images).map(({key}) => key);
    expect(keys).to.deep.equal(['1/0/0@0', '3/0/0@0', '3/1/1@0']);
  });

  it('places a stand-in in the copy of the world that is looked at', () => {
    const images = new TileImages(1e6);
    images.set(1, 0, 0, entry());
    const [standIn] = composeTiles([at(2, 0, 0, 1)], images);
    expect(standIn?.key).to.equal('1/0/0@1');
    expect(standIn?.bounds[0]).to.equal(180);
  });

  it('draws one bitmap in two copies of the world', () => {
    const images = new TileImages(1e6);
    images.set(1, 0, 0, entry());
    const tiles = composeTiles([at(1, 0, 0), at(1, 0, 0, 1)], images);
    expect(tiles.map(({key}) => key)).to.deep.equal(['1/0/0@0', '1/0/0@1']);
    expect(tiles[0]!.image).to.equal(tiles[1]!.image);
  });
});

describe('hasStandIn', () => {
  it('is satisfied by a larger tile or by all four quarters, not by one of them', () => {
    const images = new TileImages(1e6);
    images.set(3, 0, 0, entry());
    expect(hasStandIn(images, at(2, 0, 0))).to.be.false;
    for (const [x, y] of [[1, 0], [0, 1], [1, 1]] as const) images.set(3, x, y, entry());
    expect(hasStandIn(images, at(2, 0, 0))).to.be.true;
    images.set(0, 0, 0, entry());
    expect(hasStandIn(images, at(2, 3, 3))).to.be.true;
  });
});
