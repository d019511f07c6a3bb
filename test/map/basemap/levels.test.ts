import {expect} from 'chai';
import {LEVELS, cellOf, levelsFor, pieceId, piecesInView} from '../../../src/map/basemap/levels.js';
import {pieces} from '../../../src/map/basemap/pieces/index.js';
import {tileCover} from '../../../src/map/basemap/tile-cover.js';

describe('levels', () => {
  it('are those that the pieces were cut at', () => {
    const cut = new Set(Object.keys(pieces).map((id) => id.split('-').slice(0, 2).join('-')));
    expect([...cut].sort()).to.deep.equal(LEVELS.map(({prefix, cellZoom}) => `${prefix}-${cellZoom}`).sort());
  });

  it('have cells no smaller than the tiles painted from them', () => {
    for (const {fromTileZoom, cellZoom} of LEVELS) expect(cellZoom).to.be.at.most(fromTileZoom);
  });
});

describe('levelsFor', () => {
  it('offers the world alone for the whole earth', () => {
    expect(levelsFor(3).map(({prefix}) => prefix)).to.deep.equal(['w']);
  });

  it('offers the finest first and the coarser ones after it', () => {
    expect(levelsFor(5).map(({prefix}) => prefix)).to.deep.equal(['m', 'w']);
    expect(levelsFor(9).map(({prefix}) => prefix)).to.deep.equal(['h', 'm', 'w']);
  });
});

describe('pieceId', () => {
  it('names the cell that a tile lies in', () => {
    const [world, mid, high] = LEVELS;
    expect(pieceId(world!, 3, 5, 2)).to.equal('w-0-0-0');
    expect(pieceId(mid!, 5, 21, 11)).to.equal('m-4-10-5');
    expect(pieceId(high!, 7, 86, 44)).to.equal('h-5-21-11');
  });
});

describe('cellOf', () => {
  it('reads the level, column and row of an id', () => {
    const {level, x, y} = cellOf('h-5-21-11');
    expect(level.prefix).to.equal('h');
    expect([x, y]).to.deep.equal([21, 11]);
  });

  it('refuses what is not an id', () => {
    expect(() => cellOf('q-1-2-3')).to.throw(RangeError, 'q-1-2-3');
  });
});

describe('piecesInView', () => {
  it('has the piece of every tile of the view', () => {
    for (const zoom of [2, 3.4, 4, 5.2, 5.6, 7]) {
      const view = {center: [66, 47.5] as const, zoom, width: 1280, height: 800};
      const ids = piecesInView(view);
      for (const {z, x, y} of tileCover(view)) expect(ids).to.include(pieceId(levelsFor(z)[0]!, z, x, y));
    }
  });

  it('has the pieces on both sides of the antimeridian', () => {
    const ids = piecesInView({center: [180, 66], zoom: 5, width: 600, height: 200});
    expect(ids).to.include.members(['m-4-15-4', 'm-4-0-4']);
  });

  it('names a piece once even where the world is repeated', () => {
    expect(piecesInView({center: [0, 0], zoom: 0, width: 3000, height: 600})).to.deep.equal(['w-0-0-0']);
  });

  it('has nothing beyond the poles', () => {
    const rows = piecesInView({center: [0, 85], zoom: 4, width: 200, height: 2000}).map((id) => cellOf(id).y);
    expect(Math.min(...rows)).to.equal(0);
  });
});
