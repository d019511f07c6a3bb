import {expect} from 'chai';
import {scriptOf} from '../../src/l10n/script-of.js';

describe('scriptOf', () => {
  it('is the script of the first letter of a name', () => {
    const names = ['Zhanaozen', 'Жаңаөзен', 'جانا أوزين', '東京', 'とうきょう', '서울', 'תל אביב', '9 мая', '“Łódź”'];
    expect(names.map(scriptOf)).to.deep.equal(['Latin', 'Cyrillic', 'Arabic', 'Han', 'Hiragana', 'Hangul', 'Hebrew', 'Cyrillic', 'Latin']);
  });

  it('is not known of what has no letters', () => {
    expect([scriptOf(''), scriptOf('12–14')]).to.deep.equal([undefined, undefined]);
  });
});
