import {expect} from 'chai';
import fc from 'fast-check';
import {readEventFile} from '../../src/data/index.js';
import {fold} from '../../src/data/search-fold.js';
import {searchMask, searchedTexts} from '../../src/data/search-index.js';
import type {EventProperties} from '../../src/schema/event-file.js';
import {event} from '../elements/story.js';
import {eventFile} from '../store/story.js';
import {idsOf} from './table-words.js';

const tableOf = (events: Readonly<Record<string, Partial<EventProperties>>>) =>
  readEventFile(eventFile(Object.entries(events).map(([id, properties]) => event(id, properties)))).table;

const STORY = tableOf({
  convoy: {title: 'A convoy on the road', place: 'Ақтау', text: 'Trucks and *buses* full of soldiers.'},
  fires: {title: 'Buildings are set on fire', place: 'Almaty', translations: {fr: {title: 'Des bâtiments en feu', place: 'Almaty-ville'}}},
  square: {title: 'Soldiers hold the square', place: 'Central square, Almaty', text: 'The [army](https://example.org/tanks) holds it.\n\nNobody passes.'},
});

const found = (query: string, table = STORY) => {
  const mask = searchMask(table, query);
  return mask && idsOf(table).filter((_, row) => mask[row] === 1);
};

describe('searchMask', () => {
  it('asks for nothing where nothing is typed', () => {
    expect([found(''), found(' "" ')]).to.deep.equal([null, null]);
  });

  it('finds a word in the title, in the place and in the text', () => {
    expect([found('convoy'), found('central'), found('nobody')]).to.deep.equal([['convoy'], ['square'], ['square']]);
  });

  it('finds an event by the title and the place of a translation', () => {
    expect([found('batiments'), found('ville')]).to.deep.equal([['fires'], ['fires']]);
  });

  it('finds a place in Kazakh letters by those of a Russian keyboard', () => {
    expect(found('актау')).to.deep.equal(['convoy']);
  });

  it('wants all words, in any order and in different fields', () => {
    expect(found('almaty soldiers')).to.deep.equal(['square']);
    expect(found('soldiers')).to.deep.equal(['convoy', 'square']);
    expect(found('convoy almaty')).to.deep.equal([]);
  });

  it('finds the beginning and the inside of a word, so that it can be followed while it is typed', () => {
    expect([found('sold'), found('ldier')]).to.deep.equal([['convoy', 'square'], ['convoy', 'square']]);
  });

  it('wants a phrase as it is typed, also across emphasis and paragraphs', () => {
    expect([found('"and buses full"'), found('"holds it. nobody"'), found('"buses and"')]).to.deep.equal([['convoy'], ['square'], []]);
  });

  it('finds no phrase that begins in one field and ends in the next', () => {
    expect(found('"square central"')).to.deep.equal([]);
  });

  it('searches the words of a link and not its address', () => {
    expect([found('army'), found('tanks')]).to.deep.equal([['square'], []]);
  });

  it('keeps the result of a query for as long as it is the last, and of each table for itself', () => {
    const other = tableOf({buses: {title: 'Buses'}});
    const mask = searchMask(STORY, 'buses');
    expect(found('buses', other)).to.deep.equal(['buses']);
    expect(searchMask(STORY, ' Buses ')).to.equal(mask);
    expect(found('fire')).to.deep.equal(['fires']);
    expect(found('buses')).to.deep.equal(['convoy']);
  });

  it('finds exactly the events whose texts have all words', () => {
    const words = fc.array(fc.constantFrom('Aqtau', 'Ақтау', 'straße', 'Strasse', 'éa', 'e', 'a b', 'x'), {maxLength: 4});
    const events = fc.array(fc.record({title: words, text: words, place: words}), {maxLength: 6});
    fc.assert(
      fc.property(events, words, (list, query) => {
        const table = tableOf(Object.fromEntries(list.map(({title, text, place}, i) => [`e${i}`, {title: title.join(' ') || '-', text: text.join(' '), place: place.join(' ')}])));
        const terms = query.flatMap((word) => fold(word).split(' '));
        const wanted = idsOf(table).filter((_, row) => terms.every((term) => searchedTexts(table, row).some((text) => fold(text).includes(term))));
        expect(found(query.join(' '), table) ?? idsOf(table)).to.deep.equal(wanted);
      }),
      {numRuns: 60},
    );
  });
});
