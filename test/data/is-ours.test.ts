import {expect} from 'chai';
import {hasOnlyOurNames, isOurs} from '../../src/data/is-ours.js';

const feature = (properties: unknown) => ({type: 'Feature', geometry: null, properties});

describe('whether a file has our names', () => {
  it('is so where a title and a date stand under them, be it in different features', () => {
    expect(isOurs([feature({title: 'a', when: '2022'})])).to.be.true;
    expect(isOurs([7, feature(null), feature({when: '2022'}), feature({title: 'a', other: 1})])).to.be.true;
  });

  it('is not so where one of the two is missing', () => {
    expect([[], [feature({title: 'a', date: '2022'})], [feature({when: '2022'})], [feature({title: undefined, when: '2022'})]].map(isOurs)).to.deep.equal([false, false, false, false]);
  });

  it('holds for all of its names where there are none but ours', () => {
    expect(hasOnlyOurNames([feature({title: 'a', place: 'x', timeZone: 'UTC', media: []}), null, feature(7)])).to.be.true;
    expect(hasOnlyOurNames([feature({title: 'a'}), feature({title: 'b', name: 'x'})])).to.be.false;
    expect(hasOnlyOurNames([])).to.be.true;
  });

  it('is told by the first two hundred features', () => {
    const ours = Array.from({length: 200}, () => feature({title: 'a'}));
    expect(hasOnlyOurNames([...ours, feature({name: 'x'})])).to.be.true;
    expect(hasOnlyOurNames([...ours.slice(1), feature({name: 'x'})])).to.be.false;
  });
});
