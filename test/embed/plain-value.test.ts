import {expect} from 'chai';
import {plainValue} from '../../src/embed/plain-value.js';

const read = (written: string) => plainValue('data-src', written).value;

describe('plainValue', () => {
  for (const value of ['events.json', 'events.json?a=1&b=2', "title:name category:type(1='Battle',2='Riot')", 'Kazakhstan’s “bloody January”, 2022', '', 'a&unknown;b', '&constructor;']) {
    it(`leaves ${value || 'an empty value'} as it is, and says nothing`, () => expect(plainValue('data-src', value)).to.deep.equal({value}));
  }

  it('takes blanks and line breaks from around it without a word', () => expect(plainValue('data-src', ' \n events.json\t')).to.deep.equal({value: 'events.json'}));

  for (const written of ['”events.json”', '“events.json”', '″events.json″', '„events.json“', '«events.json»', '&quot;events.json&quot;', '&#8221;events.json&#8221;', '&ldquo;events.json&rdquo;', '"events.json"']) {
    it(`takes the quotation marks from ${written}, and says so`, () => {
      const {value, fault} = plainValue('data-src', written);
      expect([value, fault?.code, fault?.value]).to.deep.equal(['events.json', 'marker-quotes', written]);
      expect(fault?.remedy).to.include('data-src="events.json"');
    });
  }

  it('leaves the quotation marks of free text, and those of two quotations', () => {
    for (const value of ['“Bloody January”', '“Bloody January” in Kazakhstan']) expect(plainValue('data-label', value)).to.deep.equal({value});
    expect(plainValue('data-filter', '“one” or “two”')).to.deep.equal({value: '“one” or “two”'});
  });

  it('undoes an escaping that was done twice, once', () => {
    expect(read('events.json?a=1&amp;b=2')).to.equal('events.json?a=1&b=2');
    expect(read('category:type(1=&#039;Battle&#039;)')).to.equal("category:type(1='Battle')");
    expect(read('&amp;lt;')).to.equal('&lt;');
  });

  it('leaves out a value whose quotation mark is not closed: HTML has cut it at a blank', () => {
    const {fault} = plainValue('data-fields', '“title:name');
    expect([fault?.code, fault?.remedy]).to.deep.equal(['marker-quotes-open', 'Write data-fields="title:name" in the HTML view, with straight quotation marks.']);
  });
});
