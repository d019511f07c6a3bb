import {expect} from 'chai';
import {BasemapSource} from '../../../src/map/basemap/source.js';
import type {PieceLoaders} from '../../../src/map/basemap/source.js';
import {emptyText} from './support.js';

const KAZAKHSTAN = {center: [57, 49] as const, zoom: 4.2, width: 100, height: 100};
const MID = 'm-4-10-5';

/** Loaders that count how often each is called. */
function counted(ids: string[], failing: string[] = []) {
  const calls = new Map<string, number>();
  const loaders: PieceLoaders = {};
  for (const id of [...ids, ...failing]) {
    loaders[id] = () => {
      calls.set(id, (calls.get(id) ?? 0) + 1);
      return failing.includes(id) ? Promise.reject(new Error(`no ${id}`)) : Promise.resolve({default: emptyText(id)});
    };
  }
  return {loaders, calls};
}

describe('BasemapSource', () => {
  it('loads the world and the cells of the view, and nothing else', async () => {
    const {loaders, calls} = counted(['w-0-0-0', MID, 'm-4-0-0', 'h-5-21-11']);
    await new BasemapSource({loaders}).load(KAZAKHSTAN);
    expect([...calls.keys()].sort()).to.deep.equal([MID, 'w-0-0-0']);
  });

  it('loads each piece once, however often it is asked', async () => {
    const {loaders, calls} = counted(['w-0-0-0', MID]);
    const source = new BasemapSource({loaders});
    await Promise.all([source.load(KAZAKHSTAN), source.load(KAZAKHSTAN)]);
    await source.load(KAZAKHSTAN);
    expect([...calls.values()]).to.deep.equal([1, 1]);
  });

  it('has no piece before one is loaded', () => {
    expect(new BasemapSource({loaders: counted(['w-0-0-0', MID]).loaders}).pieceFor(4, 10, 5)).to.equal(undefined);
  });

  it('shows the finest piece that is loaded', async () => {
    const source = new BasemapSource({loaders: counted(['w-0-0-0', MID]).loaders});
    await source.load(KAZAKHSTAN);
    expect(source.pieceFor(4, 10, 5)?.id).to.equal(MID);
    expect(source.pieceFor(3, 5, 2)?.id).to.equal('w-0-0-0');
  });

  it('shows coarser outlines where a piece is missing, and says which once', async () => {
    const missing: string[] = [];
    const {loaders, calls} = counted(['w-0-0-0'], [MID]);
    const source = new BasemapSource({loaders, onMissing: (id, reason) => missing.push(`${id}: ${String(reason)}`)});
    await source.load(KAZAKHSTAN);
    await source.load(KAZAKHSTAN);
    expect(source.pieceFor(4, 10, 5)?.id).to.equal('w-0-0-0');
    expect(missing).to.deep.equal([`${MID}: Error: no ${MID}`]);
    expect(calls.get(MID)).to.equal(1);
  });

  it('asks again for what was missing when it is told to, tells who draws, and asks for nothing where nothing was', async () => {
    const failing = [MID];
    const {loaders, calls} = counted(['w-0-0-0'], failing);
    const source = new BasemapSource({loaders});
    await source.load(KAZAKHSTAN);
    failing.length = 0;
    let told = 0;
    source.subscribe(() => (told += 1));
    source.retry();
    expect(told).to.equal(1);
    await source.load(KAZAKHSTAN);
    expect([calls.get(MID), told, source.pieceFor(4, 10, 5)?.id]).to.deep.equal([2, 2, MID]);
    source.retry();
    expect(told).to.equal(2);
  });

  it('takes a damaged piece for a missing one', async () => {
    const missing: string[] = [];
    const {loaders} = counted(['w-0-0-0']);
    loaders[MID] = () => Promise.resolve({default: {...emptyText(MID), land: '%#'}});
    const source = new BasemapSource({loaders, onMissing: (id) => missing.push(id)});
    await source.load(KAZAKHSTAN);
    expect(missing).to.deep.equal([MID]);
  });

  it('takes a cell without a loader for open sea', async () => {
    const source = new BasemapSource({loaders: counted(['w-0-0-0']).loaders});
    await source.load(KAZAKHSTAN);
    const sea = source.pieceFor(5, 21, 11)!;
    expect(sea.id).to.equal(MID);
    expect(sea.land.xy.length).to.equal(0);
  });

  it('tells its listeners of each piece until they have had enough', async () => {
    const source = new BasemapSource({loaders: counted(['w-0-0-0', MID, 'm-4-11-5']).loaders});
    let told = 0;
    const end = source.subscribe(() => told++);
    await source.load(KAZAKHSTAN);
    expect(told).to.equal(2);
    end();
    await source.load({...KAZAKHSTAN, center: [80, 49]});
    expect(told).to.equal(2);
  });

  it('knows when a view has all it can have', async () => {
    const source = new BasemapSource({loaders: counted(['w-0-0-0'], [MID]).loaders});
    expect(source.isComplete(KAZAKHSTAN)).to.be.false;
    await source.load(KAZAKHSTAN);
    expect(source.isComplete(KAZAKHSTAN)).to.be.true;
  });
});

describe('BasemapSource.labelsIn', () => {
  const view = {center: [72, 46] as const, zoom: 5, width: 1000, height: 800};
  const names = (source: BasemapSource, at = view) => source.labelsIn(at).map(({name}) => name);

  it('is empty while nothing is loaded', () => {
    expect(names(new BasemapSource())).to.deep.equal([]);
  });

  it('has the towns of the cells in view and the countries of the world', async () => {
    const source = new BasemapSource();
    await source.load(view);
    expect(names(source)).to.include.members(['Almaty', 'Kyzylorda', 'Taraz', 'Kazakhstan', 'Brazil', 'Aral Sea']);
    expect(names(source)).to.not.include('Rio de Janeiro');
  });

  it('has the largest towns from the world while the cells are on their way', async () => {
    const source = new BasemapSource();
    await source.load({...view, zoom: 2});
    const seen = names(source);
    expect(seen).to.include('Almaty');
    expect(seen).to.not.include('Taraz');
    expect(seen).to.not.include('Paris');
  });

  it('names no label twice', async () => {
    const source = new BasemapSource();
    await source.load(view);
    await source.load({...view, zoom: 7});
    const keys = source.labelsIn(view).map(({key}) => key);
    expect(new Set(keys).size).to.equal(keys.length);
  });
});
