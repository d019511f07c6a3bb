import {expect} from 'chai';
import {LazyCompanion} from '../../../src/elements/shared/companion.js';
import type {Companion} from '../../../src/elements/shared/companion.js';
import {EventStore} from '../../../src/store/event-store.js';
import {microtasks} from '../../store/story.js';

class NotedCompanion implements Companion {
  readonly followed: (EventStore | undefined)[] = [];
  releases = 0;

  follow(store: EventStore | undefined) {
    this.followed.push(store);
  }

  release() {
    this.releases += 1;
  }
}

describe('LazyCompanion', () => {
  const store = new EventStore();
  let made: NotedCompanion[];
  let loads: PromiseWithResolvers<(() => Companion) | null>[];
  let lazy: LazyCompanion;

  beforeEach(() => {
    made = [];
    loads = [];
    lazy = new LazyCompanion(Object.assign(document.createElement('div'), {store}), () => {
      const load = Promise.withResolvers<(() => Companion) | null>();
      loads.push(load);
      return load.promise;
    });
  });

  const make = () => {
    const companion = new NotedCompanion();
    made.push(companion);
    return companion;
  };
  const arrive = async (made: (() => Companion) | null = make) => {
    loads.at(-1)?.resolve(made);
    await microtasks();
  };

  it('loads nothing while there is nothing to say', () => {
    lazy.follow(false);
    expect(loads).to.deep.equal([]);
  });

  it('loads what says it once, which goes by the store as soon as it is there', async () => {
    lazy.follow(true);
    lazy.follow(true);
    await arrive();
    expect([loads.length, made.map(({followed}) => followed)]).to.deep.equal([1, [[store]]]);
  });

  it('leaves what is there to decide whether there is something to say', async () => {
    lazy.follow(true);
    await arrive();
    lazy.follow(false);
    expect(made[0]?.followed).to.deep.equal([store, store]);
  });

  it('makes none that comes after the element has left', async () => {
    lazy.follow(true);
    lazy.release();
    await arrive();
    expect(made).to.deep.equal([]);
  });

  it('lets go of what is there, and loads it again when it is needed again', async () => {
    lazy.follow(true);
    await arrive();
    lazy.release();
    lazy.release();
    lazy.follow(true);
    await arrive();
    expect(made.map(({releases}) => releases)).to.deep.equal([1, 0]);
  });

  it('stays silent where its chunk is gone, and where there are no words', async () => {
    lazy.follow(true);
    loads[0]?.reject(new TypeError('Failed to fetch dynamically imported module'));
    await microtasks();
    lazy.release();
    lazy.follow(true);
    await arrive(null);
    lazy.follow(true);
    expect([loads.length, made]).to.deep.equal([2, []]);
  });
});
