import {expect} from 'chai';
import {hasContent} from '../../../src/elements/shared/has-content.js';

describe('hasContent', () => {
  const box = (html: string) => Object.assign(document.createElement('div'), {innerHTML: html});

  for (const [title, html, expected] of [
    ['an element', '<figure></figure>', true],
    ['words', 'A map of Aktau', true],
    ['nothing', '', false],
    ['blanks and line ends', '\n \t', false],
    ['a comment', '<!-- the map -->', false],
    ['what goes into a slot by name', '<h2 slot="title">Aktau</h2>', false],
    ['both kinds', '<h2 slot="title">Aktau</h2><p>A map</p>', true],
  ] as const) {
    it(`is ${expected} of ${title}`, () => expect(hasContent(box(html))).to.equal(expected));
  }
});
