import {expect} from 'chai';
import fc from 'fast-check';
import {LINK_KEYS, readFragment, sameTexts, writeFragment} from '../../src/store/fragment.js';
import type {LinkKey, LinkTexts} from '../../src/store/fragment.js';
import {encodeText} from '../../src/store/percent-text.js';

const read = (fragment: string, name: string | null = null) => Object.fromEntries(readFragment(fragment, name));
const write = (fragment: string, name: string | null, texts: Partial<Record<LinkKey, string>>) =>
  writeFragment(fragment, name, new Map(Object.entries(texts) as [LinkKey, string][]));

const names = () => fc.option(fc.oneof(fc.string({minLength: 1}), fc.constantFrom('north', 'a.b', 'a&b', 'event', 'x=y')), {nil: null});
const texts = (): fc.Arbitrary<LinkTexts> => fc.dictionary(fc.constantFrom(...LINK_KEYS), fc.string().map(encodeText)).map((record) => new Map(Object.entries(record) as [LinkKey, string][]));
/** Fragments of pages that were there before us. */
const fragments = () => fc.array(fc.constantFrom('section-2', 'tab=3', '', 'south.event=x', 'event', 'page.window=1', '/route/a', 'q.x=1')).map((parts) => parts.join('&'));

describe('readFragment', () => {
  it('finds what is said of a story without a name', () => {
    expect(read('event=aktau&window=2022-01-04/2022-01-06&camera=76.94,43.25,11')).to.deep.equal({
      event: 'aktau',
      window: '2022-01-04/2022-01-06',
      camera: '76.94,43.25,11',
    });
  });

  it('keeps two stories on a page apart by their names', () => {
    const fragment = 'event=aktau&north.event=ferry&south.q=ice';
    expect([read(fragment), read(fragment, 'north'), read(fragment, 'south')]).to.deep.equal([{event: 'aktau'}, {event: 'ferry'}, {q: 'ice'}]);
  });

  it('passes over sections of the page, keys of its scripts and keys that nobody has', () => {
    expect(read('section-2&tab=3&event&__proto__=x&constructor=y&toString=z')).to.deep.equal({});
  });

  it('takes the first of two values', () => {
    expect(read('event=aktau&event=almaty')).to.deep.equal({event: 'aktau'});
  });

  it('keeps an equals sign in a value, as a mail program may write it', () => {
    expect(read('q=a=b')).to.deep.equal({q: 'a=b'});
  });
});

describe('writeFragment', () => {
  it('writes in one order, whatever that of the values', () => {
    expect(write('', null, {camera: '1,2,3', window: '2022', event: 'aktau'})).to.equal('event=aktau&window=2022&camera=1,2,3');
  });

  it('leaves nothing behind where there is nothing to say', () => {
    expect(write('event=aktau&q=fuel', null, {})).to.equal('');
  });

  it('leaves the section of the page and other stories to the letter', () => {
    expect(write('section-2&event=a&north.event=b&&x=%zz', null, {event: 'c', q: 'd'})).to.equal('section-2&event=c&q=d&north.event=b&&x=%zz');
  });

  it('puts a story that is new in the address behind what is there', () => {
    expect(write('section-2', 'north', {event: 'ferry'})).to.equal('section-2&north.event=ferry');
  });

  it('encodes a name that would break the fragment', () => {
    const fragment = write('', 'a&b', {event: 'c'});
    expect(fragment).to.equal('a%26b.event=c');
    expect(read(fragment, 'a&b')).to.deep.equal({event: 'c'});
  });

  it('is read as it was written, for every name and page', () => {
    fc.assert(
      fc.property(fragments(), names(), texts(), (fragment, name, said) => {
        fc.pre(!(name === 'south' || name === 'page' || name === 'q'));
        const written = writeFragment(fragment, name, said);
        expect(sameTexts(readFragment(written, name), said)).to.equal(true);
      }),
    );
  });

  it('changes nothing that other stories and the page have written', () => {
    fc.assert(
      fc.property(fragments(), names(), texts(), texts(), (fragment, name, before, after) => {
        const others = (text: string) => text.split('&').filter((part) => readFragment(part, name).size === 0).filter(Boolean);
        const first = writeFragment(fragment, name, before);
        expect(others(writeFragment(first, name, after))).to.deep.equal(others(fragment));
      }),
    );
  });

  it('writes the same when it writes again', () => {
    fc.assert(
      fc.property(fragments(), names(), texts(), (fragment, name, said) => {
        const once = writeFragment(fragment, name, said);
        expect(writeFragment(once, name, said)).to.equal(once);
      }),
    );
  });
});

describe('sameTexts', () => {
  const of = (fragment: string) => readFragment(fragment, null);

  it('compares values, not their order', () => {
    expect(sameTexts(of('event=a&q=b'), of('q=b&event=a'))).to.equal(true);
  });

  it('tells an empty value from none', () => {
    expect(sameTexts(of('event='), of(''))).to.equal(false);
    expect(sameTexts(of('event=a&q='), of('event=a&tag='))).to.equal(false);
  });
});
