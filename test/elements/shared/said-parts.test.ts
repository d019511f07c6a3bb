import {expect} from 'chai';
import {SaidParts, hasNews} from '../../../src/elements/shared/said-parts.js';
import {SpokenWords} from '../../../src/elements/shared/spoken-words.js';
import {EventStore} from '../../../src/store/event-store.js';
import {clearPage} from '../helpers.js';
import {WEEK} from '../story.js';
import {probe} from './probe.js';

describe('SaidParts', () => {
  afterEach(clearPage);

  const setUp = () => {
    const element = probe({}, {data: WEEK});
    const told: string[] = [];
    const said = new SaidParts(element, new SpokenWords(element), {came: () => told.push('came'), missed: (reason) => told.push(String(reason))});
    return {element, said, told};
  };

  it('loads nothing while there is nothing to say', async () => {
    const {element, said, told} = setUp();
    said.follow(element.store, false);
    await said.settled;
    expect([said.notices.part, said.status.part, told]).to.deep.equal([null, null, []]);
  });

  it('loads a notice where one stands before the story, and no words of failure', async () => {
    const {element, said, told} = setUp();
    said.follow(element.store, true);
    await said.settled;
    expect([said.notices.part !== null, said.status.part, told]).to.deep.equal([true, null, ['came']]);
  });

  it('loads both where there are no events', async () => {
    const {said, told} = setUp();
    const store = new EventStore();
    await store.setData({type: 'FeatureCollection', features: []});
    expect(hasNews(store)).to.equal(true);
    said.follow(store, false);
    await said.settled;
    expect([said.notices.part !== null, said.status.part !== null, told]).to.deep.equal([true, true, ['came', 'came']]);
  });
});
