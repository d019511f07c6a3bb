import {expect} from 'chai';
import {sourcesSection} from '../../../../src/elements/event-card/evidence/sources-section.js';
import type {Source} from '../../../../src/schema/event-file.js';
import {all, text} from '../../helpers.js';
import {WORDING, drawn} from './wording.js';

const VIDEO: Source = {title: 'Video of the chant', author: 'B. Maksutkhanuly', publisher: 'Facebook', url: 'https://facebook.example/2', archiveUrl: 'https://archive.example/2', publishedAt: '2022-01-03'};

const shown = (...sources: Source[]) => drawn(sourcesSection(sources, WORDING));
const lines = (card: Element) => all(card, 'li').map(text);
const links = (card: Element) => all<HTMLAnchorElement>(card, 'a').map((link) => `${text(link)} ${link.href}`);

describe('the sources in a card', () => {
  it('are named with author, publisher, date and archived copy', () => {
    const card = shown(VIDEO, {publisher: 'ZTB'}, {url: 'https://telegram.example/ztb'});
    expect(lines(card)).to.deep.equal(['Video of the chant · B. Maksutkhanuly · Facebook · 3 January 2022 · archived copy', 'ZTB', 'https://telegram.example/ztb']);
    expect(links(card)).to.deep.equal(['Video of the chant https://facebook.example/2', 'archived copy https://archive.example/2', 'https://telegram.example/ztb https://telegram.example/ztb']);
  });

  it('lead to the archived copy first where the original was deleted, and say so', () => {
    const card = shown({...VIDEO, status: 'deleted'});
    expect(lines(card)).to.deep.equal(['Video of the chant · B. Maksutkhanuly · Facebook · 3 January 2022 · archived copy · original deleted']);
    expect(links(card)).to.deep.equal(['Video of the chant https://archive.example/2', 'original deleted https://facebook.example/2']);
  });

  it('promise no copy of a deleted original that has none', () => {
    const card = shown({title: 'Video', status: 'deleted'});
    expect([lines(card), links(card)]).to.deep.equal([['Video · original deleted'], []]);
  });

  it('say that a source is withheld, and give away neither its author nor an address', () => {
    const card = shown({...VIDEO, status: 'withheld'});
    expect([lines(card), links(card)]).to.deep.equal([['Video of the chant · Facebook · 3 January 2022 · source withheld'], []]);
    expect(lines(shown({status: 'withheld'}, {author: 'A witness', url: 'https://x.example', status: 'withheld'}))).to.deep.equal(['source withheld', 'source withheld']);
  });

  it('have no link where its address is not one to open', () => {
    const card = shown({title: 'Video', url: 'javascript:alert(1)'});
    expect([lines(card), links(card)]).to.deep.equal([['Video'], []]);
  });

  it('are nothing at all where there are none', () => {
    expect(text(shown())).to.equal('');
  });
});
