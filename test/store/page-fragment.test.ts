import {expect} from 'chai';
import {isThisPage, pageFragment, withFragment} from '../../src/store/page-fragment.js';
import {watchedAddress} from './address.js';

const page = location.href.replace(/#.*/s, '');

describe('the fragment of the page', () => {
  it('is given without its sign, encoded as it stands', async () => {
    const address = watchedAddress();
    await address.go('q=a b&event=ж');
    expect(pageFragment()).to.equal('q=a%20b&event=%D0%B6');
    address.restore();
    expect(pageFragment()).to.equal('');
  });

  it('may be another one, or none', () => {
    expect([withFragment('event=a'), withFragment('')]).to.deep.equal([`${page}#event=a`, page]);
  });
});

describe('isThisPage', () => {
  it('is true of every place of the page, and of no other page', () => {
    const base = document.createElement('a');
    const is = (href: string) => {
      base.href = href;
      return isThisPage(base.href);
    };
    expect([is('#a'), is(''), is(`${page}#b`)]).to.deep.equal([true, true, true]);
    expect([is('?page=2#a'), is('/other#a'), is('https://news.example/#a')]).to.deep.equal([false, false, false]);
  });
});
