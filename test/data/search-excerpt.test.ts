import {expect} from 'chai';
import fc from 'fast-check';
import {readEventFile} from '../../src/data/index.js';
import {searchExcerpt} from '../../src/data/search-excerpt.js';
import {fold} from '../../src/data/search-fold.js';
import type {EventProperties} from '../../src/schema/event-file.js';
import {fileOf} from '../elements/story.js';

const excerpt = (properties: Partial<EventProperties>, query: string) => searchExcerpt(readEventFile(fileOf(properties)).table, 0, query);
const LONG = `${'Before it comes a long stretch of other words. '.repeat(5)}The *guns* lay in a car boot. ${'After it comes as much again. '.repeat(8)}`;

describe('searchExcerpt', () => {
  it('is not needed where title and place have all words', () => {
    expect(excerpt({title: 'Guns in Almaty', place: 'A car park', text: 'Guns in a car.'}, 'guns car')).to.equal(null);
  });

  it('is not needed where nothing is searched for, nor possible where the text does not have the word', () => {
    expect([excerpt({text: LONG}, ''), excerpt({text: LONG}, 'tanks'), excerpt({}, 'tanks')]).to.deep.equal([null, null, null]);
  });

  it('is the whole of a short text, in one line and without its markup', () => {
    expect(excerpt({title: 'A find', text: 'The *guns* lay\n\nin a [car boot](https://example.org).'}, 'guns')).to.equal('The guns lay in a car boot.');
  });

  it('is cut out of a long text at blanks, with an ellipsis where it goes on', () => {
    const cut = excerpt({title: 'A find', text: LONG}, 'guns');
    expect(cut).to.match(/^…\S.* The guns lay in a car boot\. .*\S…$/);
    expect(cut?.length).to.be.within(90, 140);
    expect(LONG.replaceAll('*', '').split(' ')).to.include.members(cut?.slice(1, -1).split(' ') ?? []);
  });

  it('shows the word that title and place do not have', () => {
    const text = `Almaty is a city. ${'Other words. '.repeat(20)} The guns lay there.`;
    expect(excerpt({title: 'A find', place: 'Almaty', text}, 'almaty guns')).to.match(/guns/).and.not.match(/Almaty is/);
  });

  it('shows the title of a translation where only that has the word', () => {
    expect(excerpt({title: 'A find', text: LONG, translations: {fr: {title: 'Une trouvaille'}}}, 'trouvaille')).to.equal('Une trouvaille');
  });

  it('cuts a text without blanks between characters', () => {
    const cut = excerpt({title: '-', text: `${'🙂'.repeat(50)}X${'🙂'.repeat(80)}`}, 'x');
    expect(cut).to.match(/^…🙂+X🙂+…$/u);
  });

  it('always has the word, and what it shows is in the text', () => {
    const words = fc.array(fc.constantFrom('straße', 'Қала', 'a', 'guns', '🙂🙂', 'car\nboot', 'averyveryverylongwordthatgoesonandonandon'), {minLength: 1, maxLength: 60});
    fc.assert(
      fc.property(words, fc.nat(), (list, index) => {
        const word = list[index % list.length].split('\n')[0];
        const cut = excerpt({title: '-', text: list.join(' ')}, word) ?? '';
        expect(fold(cut)).to.include(fold(word));
        expect(list.join(' ').replace(/\s+/g, ' ')).to.include(cut.replace(/^…|…$/g, ''));
      }),
      {numRuns: 100},
    );
  });
});
