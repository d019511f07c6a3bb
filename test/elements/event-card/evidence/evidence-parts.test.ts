import {expect} from 'chai';
import {html, nothing} from 'lit';
import {dotted, evidenceSection} from '../../../../src/elements/event-card/evidence/evidence-parts.js';
import {text} from '../../helpers.js';
import {drawn} from './wording.js';

describe('dotted', () => {
  it('sets dots between what is there, and none for what is not', () => {
    expect(text(drawn(html`${dotted(['a', undefined, html`<b>b</b>`, '', false, nothing, 'c'])}`))).to.equal('a · b · c');
  });

  it('is empty where nothing is there', () => {
    expect(dotted([undefined, '', nothing])).to.deep.equal([]);
  });
});

describe('evidenceSection', () => {
  it('stands under its heading, and can be styled by the page under its name', () => {
    const section = drawn(evidenceSection('Sources', 'sources', html`<ul></ul>`)).querySelector('section')!;
    expect([section.part.value, text(section.querySelector('h4')!), section.querySelectorAll('ul').length]).to.deep.equal(['sources', 'Sources', 1]);
  });
});
