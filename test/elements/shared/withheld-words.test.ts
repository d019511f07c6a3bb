import {expect} from 'chai';
import {withheldWords} from '../../../src/elements/shared/withheld-words.js';
import {en} from '../../l10n/words.js';
import {EventStore} from '../../../src/store/event-store.js';
import {eventFile, feature} from '../../store/story.js';

/** The words for a file with so many events that are not verified, and one that is. */
function words(unverified: number, isRequired = true, locale = 'en'): string {
  const store = new EventStore();
  const events = Array.from({length: unverified}, (_, i) => feature(`e${i}`, {when: '2022-01-04'}));
  store.setData(eventFile([...events, feature('sure', {when: '2022-01-04', verification: {status: 'verified'}})]));
  store.setRequireVerified(isRequired);
  return withheldWords(store, en, locale);
}

describe('withheldWords', () => {
  it('counts what is withheld, one in the singular', () => {
    expect([words(7), words(1)]).to.deep.equal(['7 events that are not verified are withheld', '1 event that is not verified is withheld']);
  });

  it('groups the digits as the locale does', () => {
    expect(words(1200, true, 'de')).to.equal('1.200 events that are not verified are withheld');
  });

  it('is silent where nothing is withheld, or nothing has to be', () => {
    expect([words(0), words(7, false)]).to.deep.equal(['', '']);
  });
});
