import {expect} from 'chai';
import {BasemapTiles} from '../../../src/map/basemap/tile-cache.js';
import type {BasemapTilesOptions} from '../../../src/map/basemap/tile-cache.js';
import type {BasemapPiece} from '../../../src/map/basemap/piece.js';
import {LOUD, piece} from './support.js';

const VIEW = {center: [0, 0] as const, zoom: 3, width: 1000, height: 1000};

/** A source of one piece, which a test can take away, replace and announce. */
function fakeSource() {
  const listeners = new Set<() => void>();
  return {
    piece: piece() as BasemapPiece | undefined,
    loads: 0,
    listeners,
    load() {
      this.loads++;
      return Promise.resolve();
    },
    pieceFor() {
      return this.piece;
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    announce: () => listeners.forEach((listener) => listener()),
  };
}

/** Tiles of which each step of the painting takes `paintMs` on a clock of their own. */
function setup({paintMs = 0, steps = 1, ...options}: Partial<BasemapTilesOptions> & {paintMs?: number; steps?: number} = {}) {
  const source = fakeSource();
  let clock = 0;
  let changes = 0;
  let wake: () => void = () => undefined;
  const painted: string[] = [];
  const tiles = new BasemapTiles({
    style: LOUD,
    source,
    pixelRatio: 1,
    now: () => clock,
    *paint({z, x, y}, _, style) {
      for (let step = 1; step < steps; step++) {
        clock += paintMs;
        yield;
      }
      clock += paintMs;
      painted.push(`${z}/${x}/${y} ${style.land}`);
      return new OffscreenCanvas(4, 4);
    },
    onChange: () => {
      changes++;
      wake();
    },
    ...options,
  });
  return {
    source,
    tiles,
    painted,
    get changes() {
      return changes;
    },
    nextChange: () => new Promise<void>((resolve) => (wake = resolve)),
  };
}

/** Two animation frames: what was going to be announced has been. */
const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

describe('BasemapTiles', () => {
  it('paints all tiles of a view when there is time', () => {
    const {tiles, painted} = setup();
    const keys = tiles.update(VIEW).map(({key}) => key);
    expect(keys.length).to.be.greaterThan(3);
    expect(painted).to.have.length(keys.length);
  });

  it('paints nothing anew for the same view', () => {
    const {tiles, painted} = setup();
    const before = tiles.update(VIEW);
    const count = painted.length;
    const after = tiles.update(VIEW);
    expect(painted).to.have.length(count);
    expect(after.map(({image}) => image)).to.deep.equal(before.map(({image}) => image));
  });

  it('begins a tile anew whose painting has failed, and paints the others', () => {
    let isBroken = true;
    const begun: string[] = [];
    const {tiles} = setup({
      *paint({z, x, y}) {
        begun.push(`${z}/${x}/${y}`);
        yield;
        if (isBroken) throw new Error('no canvas');
        return new OffscreenCanvas(4, 4);
      },
    });
    expect(() => tiles.update(VIEW)).to.throw('no canvas');
    isBroken = false;
    const painted = tiles.update(VIEW);
    expect(begun[1]).to.equal(begun[0]);
    expect(painted.map(({key}) => key.split('@')[0])).to.have.members(begun.slice(1));
  });

  it('asks its source for what the view needs', () => {
    const {tiles, source} = setup();
    tiles.update(VIEW);
    expect(source.loads).to.equal(1);
  });

  it('draws nothing before there is a piece', () => {
    const {tiles, source} = setup();
    source.piece = undefined;
    expect(tiles.update(VIEW)).to.deep.equal([]);
  });

  it('stops when its time is spent, and asks for another frame', async () => {
    const {tiles, painted, nextChange} = setup({paintMs: 10, budgetMs: 15});
    const change = nextChange();
    tiles.update(VIEW);
    expect(painted).to.have.length(2);
    await change;
    tiles.update(VIEW);
    expect(painted).to.have.length(4);
  });

  it('leaves the painting to the next frame where it is told to', async () => {
    const {tiles, painted, nextChange} = setup();
    const change = nextChange();
    expect([tiles.update(VIEW, false), painted.length, tiles.isPainting]).to.deep.equal([[], 0, true]);
    await change;
    tiles.update(VIEW);
    expect([painted.length > 0, tiles.isPainting]).to.deep.equal([true, false]);
  });

  it('paints one tile at least, however slow', () => {
    const {tiles, painted} = setup({paintMs: 1000, budgetMs: 1});
    tiles.update(VIEW);
    expect(painted).to.have.length(1);
  });

  it('goes on in the next frame with a tile that takes longer than a frame, and shows it when it is whole', () => {
    const {tiles, painted} = setup({paintMs: 10, budgetMs: 15, steps: 3});
    expect([tiles.update(VIEW).length, painted.length]).to.deep.equal([0, 0]);
    expect([tiles.update(VIEW).length, painted.length]).to.deep.equal([1, 1]);
  });

  it('begins a tile anew that was half painted in another style', () => {
    const {tiles, painted} = setup({paintMs: 10, budgetMs: 15, steps: 3});
    tiles.update(VIEW);
    tiles.style = {...LOUD, land: '#123456'};
    tiles.update(VIEW);
    expect(painted).to.deep.equal([]);
    tiles.update(VIEW);
    expect(painted).to.have.length(1);
    expect(painted[0]).to.contain('#123456');
  });

  it('draws larger tiles while the new ones are painted', () => {
    const {tiles} = setup({paintMs: 10, budgetMs: 1});
    for (let i = 0; i < 4; i++) tiles.update({...VIEW, zoom: 1, width: 200, height: 200});
    const zooms = tiles.update(VIEW).map(({key}) => Number(key.split('/')[0]));
    expect(zooms[0]).to.equal(1);
    expect(zooms.at(-1)).to.equal(3);
  });

  it('keeps the old bitmap until a tile is painted in the new style', () => {
    const {tiles, painted} = setup({paintMs: 10, budgetMs: 1});
    const small = {...VIEW, width: 300, height: 300};
    let before = tiles.update(small);
    while (before.length < 4) before = tiles.update(small);
    tiles.style = {...LOUD, land: '#123456'};
    const after = tiles.update(small);
    expect(after).to.have.length(before.length);
    expect(after.filter(({image}, i) => image !== before[i]!.image)).to.have.length(1);
    expect(painted.at(-1)).to.contain('#123456');
  });

  it('tells that a new style is to be drawn', async () => {
    const {tiles, nextChange} = setup();
    const change = nextChange();
    tiles.style = {...LOUD, land: '#123456'};
    await change;
    expect(tiles.style.land).to.equal('#123456');
  });

  it('paints anew when finer outlines have come in, and not before', async () => {
    const {tiles, source, painted, nextChange} = setup();
    tiles.update(VIEW);
    const count = painted.length;
    source.piece = piece({id: 'm-4-0-0'});
    const change = nextChange();
    source.announce();
    await change;
    tiles.update(VIEW);
    expect(painted).to.have.length(2 * count);
  });

  it('announces many pieces of one frame once', async () => {
    const state = setup();
    for (let i = 0; i < 5; i++) state.source.announce();
    await frames();
    expect(state.changes).to.equal(1);
  });

  it('paints a tile once that is in view in two copies of the world', () => {
    const {tiles, painted} = setup();
    const shown = tiles.update({center: [0, 0], zoom: 0, width: 1600, height: 300});
    expect(shown).to.have.length(5);
    expect(painted).to.have.length(1);
  });

  it('keeps no more bitmaps than its bound and the view', () => {
    const {tiles, painted} = setup({maxPixels: 16});
    const small = {...VIEW, width: 100, height: 100};
    for (let lng = -150; lng <= 150; lng += 30) tiles.update({...small, center: [lng, 20]});
    const count = painted.length;
    tiles.update({...small, center: [-150, 20]});
    expect(painted.length).to.be.greaterThan(count);
  });

  it('is silent and empty once destroyed', async () => {
    const state = setup({paintMs: 10, budgetMs: 1});
    state.tiles.update(VIEW);
    state.tiles.destroy();
    state.source.announce();
    await frames();
    expect(state.changes).to.equal(0);
    expect(state.source.listeners.size).to.equal(0);
    expect(state.tiles.update(VIEW)).to.deep.equal([]);
  });
});
