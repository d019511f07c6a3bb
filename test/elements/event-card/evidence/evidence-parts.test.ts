import {expect} from 'chai';
import {html, nothing} from 'lit';
import {dotted, evidenceSection, written} from '../../../../src/elements/event-card/evidence/evidence-parts.js';
import {text} from '../../helpers.js';
import {WORDING, drawn} from './wording.js';

describe('dotted', () => {
  it('sets dots between what is there, and none for what is not', () => {
    expect(text(drawn(html`${dotted(['a', undefined, html`<b>b</b>`, '', false, nothing, 'c'], WORDING.strings)}`))).to.equal('a · b · c');
  });

  it('is empty where nothing is there', () => {
    expect(dotted([undefined, '', nothing], WORDING.strings)).to.deep.equal([]);
  });
});

describe('dotted parts in an Arabic line', () => {
  it('stay in their order where one of them is in Latin letters and the next begins with a number', () => {
    const line = drawn(html`<p dir="rtl">${dotted(['قبل', 'Polizei', '18:45'], WORDING.strings)}</p>`);
    document.body.append(line);
    const [first, second, third] = [...line.querySelectorAll('bdi')].map((part) => part.getBoundingClientRect().left);
    line.remove();
    expect([first > second, second > third]).to.deep.equal([true, true]);
  });
});

describe('written', () => {
  const span = (lang?: string) => drawn(html`<p dir="rtl">${written('Who filmed it is not known.', {lang})}</p>`).querySelector('span')!;

  it('says words of the file in their language, and in its direction', () => {
    expect([span('en').lang, span('en').dir]).to.deep.equal(['en', 'ltr']);
  });

  it('goes by their first letters where the language is not known', () => {
    expect([span().hasAttribute('lang'), span().dir]).to.deep.equal([false, 'auto']);
  });
});

describe('evidenceSection', () => {
  it('stands under its heading, and can be styled by the page under its name', () => {
    const section = drawn(evidenceSection('Sources', 'sources', html`<ul></ul>`, {headingLevel: 5})).querySelector('section')!;
    expect([section.part.value, text(section.querySelector('h4')!), section.querySelector('h4')!.ariaLevel, section.querySelectorAll('ul').length]).to.deep.equal(['sources', 'Sources', '5', 1]);
  });
});
