import {expect} from 'chai';
import {paintTile} from '../../../src/map/basemap/paint-tile.js';
import {BasemapSource} from '../../../src/map/basemap/source.js';
import {FILLS, LOUD, partOf, paths, piece, pixel, tileAt} from './support.js';

const WORLD_TILE = {z: 0, x: 0, y: 0};

describe('paintTile', () => {
  it('paints the sea where there is nothing', () => {
    expect(partOf(pixel(paintTile(WORLD_TILE, piece(), LOUD), 256, 256))).to.equal('water');
  });

  it('paints a square of 512 pixels, or as many more as the screen has', () => {
    expect(paintTile(WORLD_TILE, piece(), LOUD)).to.include({width: 512, height: 512});
    expect(paintTile(WORLD_TILE, piece(), LOUD, 1.5)).to.include({width: 768, height: 768});
  });

  it('stops at two pixels a pixel', () => {
    expect(paintTile(WORLD_TILE, piece(), LOUD, 3).width).to.equal(1024);
    expect(paintTile(WORLD_TILE, piece(), LOUD, 0.5).width).to.equal(512);
  });

  it('paints the same ground at every ratio', () => {
    const island = piece({land: paths([[100, 100], [200, 100], [200, 200], [100, 200]])});
    const fine = paintTile(WORLD_TILE, island, LOUD, 2);
    expect(partOf(pixel(fine, 300, 300))).to.equal('land');
    expect(partOf(pixel(fine, 420, 300))).to.equal('water');
  });

  it('leaves a lake in the land and an island in the lake', () => {
    const square = (from: number, to: number): [number, number][] => [[from, from], [to, from], [to, to], [from, to]];
    const image = paintTile(WORLD_TILE, piece({land: paths(square(100, 400), square(150, 350), square(200, 300))}), LOUD);
    expect(partOf(pixel(image, 125, 125))).to.equal('land');
    expect(partOf(pixel(image, 175, 175))).to.equal('water');
    expect(partOf(pixel(image, 250, 250))).to.equal('land');
  });

  it('draws lakes over land, borders over lakes, and coast, shores and rivers as lines', () => {
    const image = paintTile(
      WORLD_TILE,
      piece({
        land: paths([[50, 50], [450, 50], [450, 450], [50, 450]]),
        lakes: paths([[200, 200], [300, 200], [300, 300], [200, 300]]),
        borders: paths([[50, 250], [450, 250]]),
        rivers: paths([[100, 100], [100, 400]]),
      }),
      LOUD,
    );
    expect(partOf(pixel(image, 220, 220))).to.equal('lake');
    expect(partOf(pixel(image, 250, 250))).to.equal('border');
    expect(partOf(pixel(image, 200, 220))).to.equal('lakeShore');
    expect(partOf(pixel(image, 100, 150))).to.equal('river');
    expect(partOf(pixel(image, 50, 300))).to.equal('coast');
    expect(partOf(pixel(image, 400, 100))).to.equal('land');
  });

  it('draws no coast along the cut of a piece', () => {
    const image = paintTile(
      WORLD_TILE,
      piece({box: [0, 0, 300, 512], land: paths([[100, 100], [300, 100], [300, 400], [100, 400]])}),
      LOUD,
    );
    expect(partOf(pixel(image, 298, 250))).to.equal('land');
    expect(partOf(pixel(image, 301, 250))).to.equal('water');
    expect(partOf(pixel(image, 100, 250))).to.equal('coast');
  });

  it('draws dashes where the style has them', () => {
    const across = piece({borders: paths([[0, 256], [512, 256]])});
    const dashed = paintTile(WORLD_TILE, across, {...LOUD, borderDash: [8, 24]});
    const parts = new Set(Array.from({length: 64}, (_, i) => partOf(pixel(dashed, 100 + i, 256))));
    expect(parts).to.include('water').and.to.include('border');
  });

  it('draws no line of width 0', () => {
    const image = paintTile(WORLD_TILE, piece({borders: paths([[0, 256], [512, 256]])}), FILLS);
    expect(partOf(pixel(image, 256, 256))).to.equal('water');
  });

  it('shows the quarter of the ground that its address says', () => {
    const island = piece({land: paths([[300, 40], [500, 40], [500, 240], [300, 240]])});
    expect(partOf(pixel(paintTile({z: 1, x: 1, y: 0}, island, FILLS), 256, 256))).to.equal('land');
    expect(partOf(pixel(paintTile({z: 1, x: 0, y: 0}, island, FILLS), 256, 256))).to.equal('water');
  });
});

describe('the painted world', () => {
  const source = new BasemapSource();

  async function partAt(lng: number, lat: number, z: number) {
    await source.load({center: [lng, lat], zoom: z, width: 10, height: 10});
    const tile = tileAt(lng, lat, z);
    const ground = source.pieceFor(tile.z, tile.x, tile.y)!;
    return partOf(pixel(paintTile(tile, ground, FILLS), tile.pixelX, tile.pixelY));
  }

  const places: [name: string, lng: number, lat: number, part: RegExp][] = [
    ['the Caspian Sea', 51, 41.5, /^water$/],
    ['the steppe beside Almaty', 76.9, 43.5, /^land$/],
    ['the steppe beside Astana', 71.8, 51.4, /^land$/],
    ['Lake Baikal', 108.2, 53.7, /^(water|lake)$/],
    ['Chukotka, east of the antimeridian', -178, 67, /^land$/],
    ['Chukotka, west of the antimeridian', 177, 66.5, /^land$/],
    ['Chukotka, on the antimeridian', 179.999, 67.5, /^land$/],
    ['the Bering Sea, east of the antimeridian', -178, 58, /^water$/],
    ['the Bering Sea, west of the antimeridian', 178, 58, /^water$/],
    ['Bangui’s country', 20.5, 6.5, /^land$/],
    ['Antarctica', 60, -79, /^land$/],
    ['Antarctica at the bottom of the map', -120, -84.5, /^land$/],
    ['the Southern Ocean', 60, -60, /^water$/],
    ['the Gulf of Guinea', 0, 0, /^water$/],
  ];
  for (const [name, lng, lat, part] of places) {
    for (const z of [1, 3, 5, 7]) {
      it(`shows ${name} for what it is at zoom ${z}`, async () => {
        expect(await partAt(lng, lat, z)).to.match(part);
      });
    }
  }

  it('has no line down the antimeridian where Chukotka crosses it', async () => {
    for (const [lng, side] of [[179.9, 'west'], [-179.9, 'east']] as const) {
      await source.load({center: [lng, 67.5], zoom: 5, width: 10, height: 10});
      const tile = tileAt(lng, 67.5, 5);
      const image = paintTile(tile, source.pieceFor(tile.z, tile.x, tile.y)!, LOUD);
      const x = side === 'west' ? 511 : 0;
      expect(partOf(pixel(image, x, tile.pixelY)), side).to.equal('land');
    }
  });

  it('has no line down any meridian of Antarctica', async () => {
    await source.load({center: [0, -80], zoom: 2, width: 10, height: 10});
    for (let x = 0; x < 4; x++) {
      const image = paintTile({z: 2, x, y: 3}, source.pieceFor(2, x, 3)!, LOUD);
      for (let column = 0; column < 512; column++) {
        const parts = [350, 400, 450, 500].map((row) => partOf(pixel(image, column, row)));
        expect(parts.every((part) => part === 'coast'), `column ${column} of tile ${x}`).to.be.false;
      }
    }
  });

  it('joins neighbouring tiles of different pieces without a seam', async () => {
    await source.load({center: [67.5, 50], zoom: 6, width: 600, height: 300});
    const [west, east] = [23 - 1, 23].map((x) => paintTile({z: 6, x: x + 21, y: 21}, source.pieceFor(6, x + 21, 21)!, LOUD));
    for (let y = 4; y < 512; y += 12) {
      expect(partOf(pixel(east!, 0, y)), `row ${y}`).to.equal(partOf(pixel(west!, 511, y)));
    }
  });
});
