import {expect} from 'chai';
import {directionOf} from '../../src/l10n/direction.js';

const RIGHT_TO_LEFT = ['ar', 'ar-MA', 'fa', 'he', 'iw', 'ur', 'az-Arab', 'ckb'];
const LEFT_TO_RIGHT = ['en', 'fr', 'kk', 'ru', 'zh', 'ja', 'az', 'tr'];
const unknowing = () => undefined;

describe('directionOf', () => {
  it('is from right to left for Arabic, Persian, Hebrew and all that is written in their letters', () => {
    expect(RIGHT_TO_LEFT.filter((tag) => directionOf(tag) !== 'rtl')).to.deep.equal([]);
    expect(LEFT_TO_RIGHT.filter((tag) => directionOf(tag) !== 'ltr')).to.deep.equal([]);
  });

  it('is the same in a browser that does not tell', () => {
    expect(RIGHT_TO_LEFT.filter((tag) => directionOf(tag, unknowing) !== 'rtl')).to.deep.equal([]);
    expect([...LEFT_TO_RIGHT, 'ar-Latn'].filter((tag) => directionOf(tag, unknowing) !== 'ltr')).to.deep.equal([]);
  });

  it('is from left to right for what is no language tag', () => {
    expect(directionOf('français')).to.equal('ltr');
  });
});
