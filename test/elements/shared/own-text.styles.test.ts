import {expect} from 'chai';
import {LitElement} from 'lit';
import {ownText} from '../../../src/elements/shared/own-text.styles.js';

class WordsElement extends LitElement {
  static override styles = ownText;
}
customElements.define('test-own-text', WordsElement);

describe('ownText', () => {
  let around: HTMLElement;
  let element: HTMLElement;

  beforeEach(() => {
    around = document.createElement('figcaption');
    element = document.createElement('test-own-text');
    around.append(element);
    document.body.append(around);
  });

  afterEach(() => around.remove());

  const CAPTION = {
    'font-style': ['italic', 'normal'],
    'font-variant-caps': ['small-caps', 'normal'],
    'letter-spacing': ['3px', 'normal'],
    'word-break': ['break-all', 'normal'],
    'white-space-collapse': ['preserve', 'collapse'],
    'text-wrap-mode': ['nowrap', 'wrap'],
    'text-indent': ['2em', '0px'],
    'text-shadow': ['1px 1px red', 'none'],
    'text-transform': ['uppercase', 'none'],
    cursor: ['wait', 'auto'],
  } as const;

  for (const [name, [theirs, ours]] of Object.entries(CAPTION)) {
    it(`leaves ${name} of what is around it where it is`, () => {
      around.style.setProperty(name, theirs);
      expect(getComputedStyle(element).getPropertyValue(name)).to.equal(ours);
    });
  }

  it('takes the typeface and its weight from what is around it', () => {
    around.style.cssText = 'font-family: Georgia; font-weight: 300';
    const {fontFamily, fontWeight} = getComputedStyle(element);
    expect([fontFamily, fontWeight]).to.deep.equal(['Georgia', '300']);
  });

  it('leaves a rule of the page for the element itself, as a reader who needs wider letters has', () => {
    const wide = document.createElement('style');
    wide.textContent = '* { letter-spacing: 0.12em }';
    document.head.append(wide);
    expect(getComputedStyle(element).letterSpacing).to.not.equal('normal');
    wide.remove();
  });
});
