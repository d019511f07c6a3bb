import {expect} from 'chai';
import {countWords} from '../../../src/elements/shared/count-words.js';
import {en} from '../../l10n/words.js';
import {EventStore} from '../../../src/store/event-store.js';

function storeOf(...dates: string[]): EventStore {
  const store = new EventStore();
  const features = dates.map((when, index) => ({type: 'Feature', id: `e${index}`, geometry: null, properties: {title: 'An event', when}}));
  store.setData({type: 'FeatureCollection', features});
  return store;
}

describe('countWords', () => {
  it('says how many events there are where none is left out', () => {
    expect(countWords(storeOf('2022-01-01', '2022-01-02'), en, 'en')).to.equal('2 events');
  });

  it('says one event in the singular', () => {
    expect(countWords(storeOf('2022-01-01'), en, 'en')).to.equal('1 event');
  });

  it('says of how many where the window leaves some out', () => {
    const store = storeOf('2022-01-01', '2022-01-02');
    store.setWindowText('2022-01-02');
    expect(countWords(store, en, 'en')).to.equal('1 of 2 events');
  });

  it('groups digits as the locale does', () => {
    expect(countWords(storeOf(...Array.from({length: 1200}, () => '2022')), en, 'fr')).to.match(/^1\s200 events$/);
  });
});
