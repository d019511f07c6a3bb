import {expect} from 'chai';
import {MAX_TILE_ZOOM, tileZoom, viewBox} from '../../../src/map/basemap/view.js';

describe('viewBox', () => {
  it('is as wide as the view in worlds, around its middle', () => {
    const box = viewBox({center: [0, 0], zoom: 1, width: 512, height: 256});
    expect(box).to.deep.equal([0.25, 0.375, 0.75, 0.625]);
  });

  it('runs beyond the world where the antimeridian is in view', () => {
    const [west, , east] = viewBox({center: [180, 0], zoom: 2, width: 512, height: 256});
    expect(west).to.be.closeTo(0.875, 1e-12);
    expect(east).to.be.closeTo(1.125, 1e-12);
  });
});

describe('tileZoom', () => {
  const cases: [zoom: number, tiles: number][] = [
    [0, 0],
    [3, 3],
    [3.29, 3],
    [3.31, 4],
    [4, 4],
    [5.5, 6],
  ];
  for (const [zoom, tiles] of cases) {
    it(`draws tiles of zoom ${tiles} at zoom ${zoom}`, () => {
      expect(tileZoom(zoom)).to.equal(tiles);
    });
  }

  it('never enlarges a tile by more than a quarter below the last zoom', () => {
    for (let zoom = 0; zoom < MAX_TILE_ZOOM; zoom += 0.05) {
      expect(2 ** (zoom - tileZoom(zoom))).to.be.within(0.5, 1.25);
    }
  });

  it('stays within the tiles that there are', () => {
    expect(tileZoom(-3)).to.equal(0);
    expect(tileZoom(22)).to.equal(MAX_TILE_ZOOM);
  });
});
