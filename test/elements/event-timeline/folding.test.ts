import {expect} from 'chai';
import {Folding} from '../../../src/elements/event-timeline/folding.js';
import {EventStore} from '../../../src/store/event-store.js';
import {WEEK} from '../story.js';
import {YEARS} from './years.js';

describe('Folding', () => {
  let folding: Folding;
  let store: EventStore;

  beforeEach(() => {
    folding = new Folding();
    store = new EventStore();
    store.setData(YEARS);
  });

  const folds = (width = 800) => folding.folds(store, 'Asia/Almaty', width);

  it('gives the same folds for as long as nothing changes, so that scales made of them are the same', () => {
    expect(folds()).to.have.lengthOf(2);
    expect(folds()).to.equal(folds());
  });

  it('has none where nothing is worth it, so that the scale stays linear', () => {
    store.setData(WEEK);
    expect(folds()).to.equal(undefined);
  });

  it('has none of a story without dates', () => {
    store.setData({type: 'FeatureCollection', features: []});
    expect(folds()).to.equal(undefined);
  });

  it('leaves open what was unfolded, also when the axis has another width', () => {
    const [first, second] = folds() ?? [];
    folding.unfold(first);
    expect(folds(1200)).to.deep.equal([second]);
    folding.reset();
    expect(folds()).to.have.lengthOf(2);
  });

  it('goes on finding what could be folded when all of it is unfolded', () => {
    for (const fold of folds() ?? []) folding.unfold(fold);
    expect(folds()).to.equal(undefined);
    expect(folding.found(store, 'Asia/Almaty', 800)).to.have.lengthOf(2);
  });

  it('folds the longest stretch only where there is room for one sign', () => {
    expect(folds(100)?.map(({startMs}) => new Date(startMs).getUTCFullYear())).to.deep.equal([2020]);
  });
});
