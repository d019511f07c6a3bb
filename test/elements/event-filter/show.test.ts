import {expect} from 'chai';
import {SHOWABLE, readShow} from '../../../src/elements/event-filter/show.js';

const shown = (text: string | null) => [...readShow(text).shown];

describe('readShow', () => {
  it('is everything where nothing is said', () => {
    expect([shown(null), shown(''), shown('  ')]).to.deep.equal([SHOWABLE, SHOWABLE, SHOWABLE]);
  });

  it('is what is named, in the order of the element', () => {
    expect(shown('place  search\ncategory')).to.deep.equal(['search', 'category', 'place']);
  });

  it('tells which words it does not know', () => {
    expect(readShow('search categories')).to.deep.equal({shown: new Set(['search']), unknown: ['categories']});
  });

  it('is everything where no word is known, so that a slip of the pen leaves no empty element', () => {
    expect(shown('serach')).to.deep.equal(SHOWABLE);
  });
});
