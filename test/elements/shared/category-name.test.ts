import {expect} from 'chai';
import {categoryName} from '../../../src/elements/shared/category-name.js';
import {en} from '../../l10n/words.js';

describe('categoryName', () => {
  const table = {categories: [{id: 'riot', label: 'Riot'}, {id: 'Violence against civilians'}, {id: 'other'}]};
  const names = [0, 1, 2].map((index) => categoryName(table, index, en));

  it('is the label of the file, else the id', () => {
    expect(names.slice(0, 2)).to.deep.equal(['Riot', 'Violence against civilians']);
  });

  it('is the word of the interface for events that have none of the file, and for one that the file lacks', () => {
    expect([names[2], categoryName(table, -1, en)]).to.deep.equal(['Other', 'Other']);
  });

  it('is in the language of the interface where the file has it', () => {
    const translated = {categories: [{id: 'riot', label: 'Riot', translations: {en: {label: 'Unrest'}, fr: {label: 'Émeute'}}}]};
    expect([en, {...en, language: 'fr'}, {...en, language: 'de'}].map((strings) => categoryName(translated, 0, strings))).to.deep.equal(['Unrest', 'Émeute', 'Riot']);
  });

  it('is the file’s own word where it lists a category of that id', () => {
    expect(categoryName({categories: [{id: 'other', label: 'The rest'}]}, 0, en)).to.equal('The rest');
  });
});
