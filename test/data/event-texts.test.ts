import {expect} from 'chai';
import {FeatureTexts, SubsetTexts} from '../../src/data/event-texts.js';
import type {EventFeature} from '../../src/schema/event-file.js';

const feature = (id: string): EventFeature => ({type: 'Feature', id, geometry: null, properties: {title: `of ${id}`, when: null}});
const FEATURES = ['a', 'b', 'c'].map(feature);
const texts = new FeatureTexts(FEATURES, ['Night', 'Morning', 'Noon'], ['Aktau', '', 'Almaty']);

describe('FeatureTexts', () => {
  it('says the words of a row, and hands out the feature itself', () => {
    expect([texts.id(1), texts.title(1), texts.place(1), texts.place(2)]).to.deep.equal(['b', 'Morning', '', 'Almaty']);
    expect(texts.feature(1)).to.equal(FEATURES[1]);
  });

  it('finds a row by its id, and none by another', () => {
    expect([texts.rowOf('c'), texts.rowOf('d'), texts.rowOf('constructor')]).to.deep.equal([2, null, null]);
  });
});

describe('SubsetTexts', () => {
  const subset = new SubsetTexts(texts, Uint32Array.of(0, 2));

  it('counts its own rows', () => {
    expect([subset.id(1), subset.title(1), subset.place(1), subset.feature(1)]).to.deep.equal(['c', 'Noon', 'Almaty', FEATURES[2]]);
  });

  it('does not find what is left out', () => {
    expect([subset.rowOf('a'), subset.rowOf('b'), subset.rowOf('c')]).to.deep.equal([0, null, 1]);
  });
});
