import {expect} from 'chai';
import {render} from 'lit';
import {warningNotice} from '../../../src/elements/shared/warning-notice.js';
import type {NoticeForm} from '../../../src/elements/shared/warning-notice.js';
import {en} from '../../l10n/words.js';
import type {Warning} from '../../../src/schema/event-file.js';
import {text} from '../helpers.js';

const WARNING: Warning = {title: 'Images of violence', text: 'Some recordings show the dead.\nThey are covered.', kinds: ['death', 'violence', 'weapons']};

describe('warningNotice', () => {
  let accepted: number;
  beforeEach(() => (accepted = 0));

  const shown = (form: NoticeForm, warning: Warning = WARNING) => {
    const box = document.createElement('div');
    render(warningNotice(warning, form, {strings: en, locale: 'en-GB', headingLevel: 4, accept: () => void (accepted += 1)}), box);
    return box;
  };

  it('says all that the file says, and names the kinds in words', () => {
    const notice = shown('whole');
    expect(text(notice.querySelector('h3')!)).to.equal('Images of violence');
    expect(text(notice.querySelector('.words')!)).to.equal('Some recordings show the dead. They are covered.');
    expect(text(notice.querySelector('.kinds')!)).to.equal('Contains: death, violence and weapons');
  });

  it('is a region by the name of its heading', () => {
    const notice = shown('whole');
    const heading = notice.querySelector('section')?.getAttribute('aria-labelledby');
    expect(text(notice.querySelector(`#${heading}`)!)).to.equal('Images of violence');
  });

  it('has a heading of the level that fits the page', () => {
    expect(shown('whole').querySelector('h3')?.ariaLevel).to.equal('4');
  });

  it('is no landmark where another element says all, since both have one name', () => {
    expect([shown('whole'), shown('short')].map((box) => box.querySelector('section')?.getAttribute('role'))).to.deep.equal([null, 'group']);
  });

  it('has a heading of its own where the file has none, and leaves out what is empty', () => {
    const notice = shown('whole', {text: ''});
    expect(text(notice)).to.equal(`${en.warningTitle} ${en.openStory}`);
    expect(notice.querySelectorAll('.words, .kinds')).to.have.lengthOf(0);
  });

  it('says the heading alone, with the same button, where another element says all', () => {
    expect(text(shown('short'))).to.equal('Images of violence Show the story');
  });

  for (const form of ['whole', 'short'] as const) {
    it(`accepts by its button where it is ${form}`, () => {
      shown(form).querySelector('button')?.click();
      expect(accepted).to.equal(1);
    });
  }

  it('is a line without a button inside a group', () => {
    const line = shown('line');
    expect(text(line)).to.equal(en.storyHeld);
    expect(line.querySelector('button')).to.equal(null);
  });

  it('can be styled as a part by the page, in each form', () => {
    for (const form of ['whole', 'short', 'line'] as const) expect(shown(form).firstElementChild?.part.value).to.equal('message');
  });
});
