import {expect} from 'chai';
import {html, render} from 'lit';
import {markedText} from '../../../src/elements/shared/marked-text.js';

function drawn(text: string, search: string): string {
  const box = document.createElement('p');
  render(html`${markedText(text, search)}`, box);
  return box.innerHTML.replace(/<!--.*?-->/g, '');
}

describe('markedText', () => {
  it('is the text itself where nothing is searched for or found', () => {
    expect([markedText('Almaty', ''), markedText('Almaty', 'aktau')]).to.deep.equal(['Almaty', 'Almaty']);
  });

  it('marks what is found, as it is written', () => {
    expect(drawn('Die Straße in Almaty', 'ALM strasse')).to.equal('Die <mark>Straße</mark> in <mark>Alm</mark>aty');
  });

  it('marks the beginning and the end', () => {
    expect(drawn('fire and fire', 'fire')).to.equal('<mark>fire</mark> and <mark>fire</mark>');
  });

  it('draws text as text', () => {
    expect(drawn('<b>fire</b>', 'fire')).to.equal('&lt;b&gt;<mark>fire</mark>&lt;/b&gt;');
  });
});
