import {expect} from 'chai';
import {EngineStart} from '../../../src/elements/event-map/engine-start.js';
import type {EventMapElement} from '../../../src/elements/event-map/event-map.js';
import {importEngine} from '../../../src/elements/event-map/import-engine.js';
import type {MapEngine} from '../../../src/map/contract.js';
import {mapHost, recorder} from '../../map/helpers/map-stage.js';

/** The start of an engine in a frame, for an element whose file is there or on its way. */
function setUp({status = 'ready', total = 1, parts = true, chance = new Promise<void>(() => undefined), load = importEngine} = {}) {
  const {frame, host} = mapHost();
  const told: string[] = [];
  const store = {status, total};
  const redrawn = {resolve: () => {}};
  const requestUpdate = () => {
    told.push('draw');
    redrawn.resolve();
  };
  const element = {store, requestUpdate, anotherChance: () => chance} as unknown as EventMapElement;
  const made: MapEngine[] = [];
  const start = new EngineStart(element, {
    parts: () => (parts ? host : null),
    listeners: () => recorder().listeners,
    made: (engine) => {
      made.push(engine);
      engine.setBasemap('none');
    },
    failed: (reason) => void told.push(String(reason)),
  }, load);
  /** Fulfilled when the element is to be drawn next. */
  const whenRedrawn = () => new Promise<void>((resolve) => (redrawn.resolve = resolve));
  return {start, store, told, made, whenRedrawn, end: () => (start.release(), frame.remove())};
}

describe('EngineStart', () => {
  it('makes one engine, and is ready when that has drawn', async () => {
    const {start, made, told, end} = setUp();
    start.update();
    start.update();
    expect([start.engine, start.isDrawn]).to.deep.equal([null, false]);
    await start.ready;
    expect([made.length, start.engine === made[0], start.isDrawn, start.hasFailed, told]).to.deep.equal([1, true, true, false, ['draw']]);
    end();
    expect(start.engine).to.equal(null);
  });

  it('waits for the first events of a file that is on its way', async () => {
    const {start, store, made, end} = setUp({status: 'loading', total: 0});
    start.update();
    await import('../../../src/map/engine.js');
    await Promise.resolve();
    expect(made.length).to.equal(0);
    store.total = 3;
    start.update();
    await start.ready;
    expect(made.length).to.equal(1);
    end();
  });

  it('makes nothing for an element that has left meanwhile, and keeps nobody waiting', async () => {
    const {start, made, end} = setUp();
    start.update();
    end();
    await start.ready;
    expect([made.length, start.isDrawn, start.hasFailed]).to.deep.equal([0, false, false]);
  });

  it('asks for the engine again, where that was gone, when there is another chance', async () => {
    const chance = Promise.withResolvers<void>();
    let asked = 0;
    const {start, told, made, whenRedrawn, end} = setUp({chance: chance.promise, load: () => ((asked += 1) === 1 ? Promise.reject(new Error('404')) : importEngine())});
    start.update();
    await start.ready;
    expect([start.hasFailed, told]).to.deep.equal([true, ['Error: 404', 'draw']]);
    const tried = whenRedrawn();
    chance.resolve();
    await tried;
    expect(start.hasFailed).to.equal(false);
    const drawn = whenRedrawn();
    start.update();
    await drawn;
    expect([made.length, asked, start.isDrawn]).to.deep.equal([1, 2, true]);
    end();
  });

  it('tells what has gone wrong, once, and is over', async () => {
    const {start, told, made, end} = setUp();
    made.push = () => {
      throw new Error('no canvas');
    };
    start.update();
    await start.ready;
    expect([start.hasFailed, start.isDrawn, told]).to.deep.equal([true, false, ['Error: no canvas', 'draw']]);
    end();
  });
});
