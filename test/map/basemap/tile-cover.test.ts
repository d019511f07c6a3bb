import {expect} from 'chai';
import {tileBounds, tileCover} from '../../../src/map/basemap/tile-cover.js';
import type {CoverTile} from '../../../src/map/basemap/tile-cover.js';

const place = ({z, x, y, world}: CoverTile) => `${z}/${x}/${y}@${world}`;

describe('tileCover', () => {
  it('covers a small view within one tile with that tile', () => {
    const tiles = tileCover({center: [57, 49], zoom: 4, width: 100, height: 100});
    expect(tiles.map(place)).to.deep.equal(['4/10/5@0']);
  });

  it('covers every point of a view', () => {
    const tiles = tileCover({center: [66, 47.5], zoom: 4, width: 1280, height: 800});
    const holds = (lng: number, lat: number) =>
      tiles.some(({bounds: [west, south, east, north]}) => lng >= west && lng <= east && lat >= south && lat <= north);
    for (let lng = 38; lng <= 94; lng += 4) for (let lat = 34; lat <= 58; lat += 2) expect(holds(lng, lat), `${lng} ${lat}`).to.be.true;
  });

  it('starts in the middle and works outwards', () => {
    const [first, ...rest] = tileCover({center: [11.25, 5], zoom: 4, width: 1280, height: 800});
    expect(first).to.include({z: 4, x: 8, y: 7});
    expect(rest.length).to.be.greaterThan(4);
  });

  it('continues east of the antimeridian with the first columns, seen beyond 180°', () => {
    const tiles = tileCover({center: [180, 60], zoom: 3, width: 600, height: 300});
    const east = tiles.find(({x}) => x === 0)!;
    const west = tiles.find(({x}) => x === 7)!;
    expect(east.world).to.equal(1);
    expect(east.bounds[0]).to.equal(180);
    expect(east.bounds[2]).to.equal(225);
    expect(west.world).to.equal(0);
    expect(west.bounds[2]).to.equal(180);
  });

  it('continues west of the antimeridian with the last columns, seen below −180°', () => {
    const tiles = tileCover({center: [-179, 60], zoom: 3, width: 600, height: 300});
    const beyond = tiles.find(({x}) => x === 7)!;
    expect(beyond.world).to.equal(-1);
    expect(beyond.bounds.slice(0, 3)).to.include.members([-225, -180]);
  });

  it('repeats the world where the view is wider than it', () => {
    const worlds = tileCover({center: [0, 0], zoom: 0, width: 1600, height: 400}).map(({world}) => world);
    expect(worlds.sort()).to.deep.equal([-1, -2, 0, 1, 2].sort());
  });

  it('has no tiles above and below the square of the world', () => {
    const tiles = tileCover({center: [0, 84], zoom: 2, width: 600, height: 1200});
    expect(tiles.every(({y}) => y >= 0 && y < 4)).to.be.true;
  });

  it('takes larger tiles rather than leave a hole when there would be too many', () => {
    const view = {center: [10, 50] as const, zoom: 5, width: 4000, height: 3000};
    const tiles = tileCover(view, {maxTiles: 12});
    expect(tiles.length).to.be.at.most(12);
    expect(tiles[0]!.z).to.be.lessThan(5);
    const [west, east] = [Math.min(...tiles.map(({bounds}) => bounds[0])), Math.max(...tiles.map(({bounds}) => bounds[2]))];
    expect(east - west).to.be.at.least((4000 / (512 * 2 ** 5)) * 360);
  });

  it('needs nothing for a view without a size', () => {
    expect(tileCover({center: [0, 0], zoom: 3, width: 0, height: 0})).to.deep.equal([]);
    expect(tileCover({center: [0, 0], zoom: 3, width: Number.NaN, height: 10})).to.deep.equal([]);
  });

  it('names no tile twice', () => {
    const keys = tileCover({center: [170, 20], zoom: 2.5, width: 1280, height: 800}).map(place);
    expect(new Set(keys).size).to.equal(keys.length);
  });
});

describe('tileBounds', () => {
  it('gives the whole world for zoom 0', () => {
    const [west, south, east, north] = tileBounds(0, 0, 0);
    expect([west, east]).to.deep.equal([-180, 180]);
    expect(north).to.be.closeTo(85.0511, 1e-4);
    expect(south).to.be.closeTo(-85.0511, 1e-4);
  });

  it('lets neighbours share a side exactly', () => {
    expect(tileBounds(6, 10, 20)[2]).to.equal(tileBounds(6, 11, 20)[0]);
    expect(tileBounds(6, 10, 20)[1]).to.equal(tileBounds(6, 10, 21)[3]);
  });
});
