import {expect} from 'chai';
import {render} from 'lit';
import type {Dataset} from '../../../src/data/index.js';
import {creditLine} from '../../../src/elements/event-viewer/credit-line.js';
import {en} from '../../l10n/words.js';
import {text} from '../helpers.js';

describe('creditLine', () => {
  const shown = (dataset: Partial<Dataset>, shownTimeZone?: string) => {
    const box = document.createElement('div');
    render(creditLine({timeZone: 'Asia/Almaty', ...dataset}, {strings: en, locale: 'en-GB', shownTimeZone}), box);
    return box;
  };

  it('names the credit, the terms and the date, in this order', () => {
    expect(text(shown({updated: '2022-01-09', license: 'CC-BY-4.0', credit: 'A newsroom'}))).to.equal('A newsroom · Licence: CC-BY-4.0 · Updated 9 January 2022');
  });

  it('leaves out what the file does not say', () => {
    expect(text(shown({credit: 'A newsroom'}))).to.equal('A newsroom');
    expect(text(shown({license: 'All rights reserved.'}))).to.equal('Licence: All rights reserved.');
  });

  it('is not there where the file says none of it', () => {
    expect(shown({}).childElementCount).to.equal(0);
  });

  it('links terms that are an address', () => {
    const link = shown({license: 'https://example.org/terms'}).querySelector('a');
    expect([link?.href, text(link!), link?.rel]).to.deep.equal(['https://example.org/terms', 'Licence', 'noopener noreferrer']);
  });

  it('opens no address that would run something', () => {
    expect(shown({license: 'javascript:alert(1)'}).querySelector('a')).to.equal(null);
  });

  it('tells the hour of a change by the clock of the story, or by the one that the reader is shown', () => {
    const updated = '2022-01-09T12:00Z';
    expect(text(shown({updated}))).to.equal('Updated 9 January 2022 at 18:00 (UTC+6)');
    expect(text(shown({updated}, 'Asia/Aqtau'))).to.equal('Updated 9 January 2022 at 17:00 (UTC+5)');
  });

  it('shows a date that cannot be read as it stands', () => {
    expect(text(shown({updated: 'last week'}))).to.equal('Updated last week');
  });
});
