import {expect} from 'chai';
import {all, clearPage, one, text, until} from '../../helpers.js';
import {MUSAEV, PIXEL, POST, SQUARE, cardOf, cardWith, press} from './items.js';

const SHA256 = `3f2a${'0'.repeat(56)}9c1d`;

describe('caption of an item', () => {
  afterEach(clearPage);

  const caption = (...args: Parameters<typeof cardWith>) => cardWith(...args).then((card) => one(card, 'figcaption'));

  it('credits it by the pattern “name, via platform”', async () => {
    expect(text(await caption([SQUARE]))).to.equal('Zhanaozen. Nurlan Musaev, via Facebook');
  });

  it('links the credit to the original post, without telling it where the reader comes from', async () => {
    const {href, rel, target, textContent} = one<HTMLAnchorElement>(await cardOf(SQUARE), '.credit a');
    expect({href, rel, target, textContent}).to.deep.equal({
      href: 'https://facebook.example/1',
      rel: 'noopener noreferrer',
      target: '_blank',
      textContent: 'Nurlan Musaev, via Facebook',
    });
  });

  it('says that a name is withheld, or leads to the original without a name', async () => {
    expect(text(await caption([{...SQUARE, credit: {...MUSAEV, withheld: true}}]))).to.equal('Zhanaozen. name withheld, via Facebook');
    expect(text(await caption([{...SQUARE, credit: {url: MUSAEV.url}}]))).to.equal('Zhanaozen. See the original');
  });

  it('leads nowhere from a name that is withheld, neither to the original nor to a copy of it, small or large', async () => {
    const kept = {...SQUARE, credit: {...MUSAEV, withheld: true}, archiveUrl: 'https://archive.example/1'};
    const card = await cardOf(kept, kept);
    await press(card, '.enlarge');
    await until(card, () => all(card, 'dialog').length > 0);
    expect(all(card, 'figcaption').map(text)).to.deep.equal(Array(3).fill('Zhanaozen. name withheld, via Facebook'));
    expect(all(card, 'figure a')).to.deep.equal([]);
  });

  it('says when it was recorded, by the clock of the place, and links the archived copy', async () => {
    const card = await cardOf({...SQUARE, recordedAt: '2022-01-05T10:30', archiveUrl: 'https://archive.example/1'});
    expect(text(one(card, '.details'))).to.equal('Recorded 5 January 2022 at 10:30 (UTC+6) · archived copy');
    expect(one<HTMLAnchorElement>(card, '.details a').href).to.equal('https://archive.example/1');
  });

  it('tells the time of recording by the clock that the page asks for', async () => {
    expect(text(await caption([{...SQUARE, recordedAt: '2022-01-05T10:30'}], {'time-zone': 'Asia/Aqtau'}))).to.include('Recorded 5 January 2022 at 09:30 (UTC+5)');
  });

  it('has the checksum folded away, and whole inside', async () => {
    const card = await cardOf({...SQUARE, sha256: SHA256});
    expect([one<HTMLDetailsElement>(card, '.checksum').open, text(one(card, 'summary')), text(one(card, 'code'))]).to.deep.equal([false, 'SHA-256 3f2a…9c1d', SHA256]);
  });

  it('is not there for an item of which nothing is said', async () => {
    expect(all(await cardOf({type: 'image', src: PIXEL}), 'figcaption')).to.deep.equal([]);
  });

  it('does not lead to another site by the credit of a post where the page wants nothing of it', async () => {
    expect(all(await cardWith([POST], {social: 'none'}), '.credit a')).to.deep.equal([]);
    expect(all(await cardOf(POST), '.credit a')).to.have.lengthOf(1);
  });
});

describe('licenseLine', () => {
  afterEach(clearPage);

  it('says the terms of the file once below the figures', async () => {
    const card = await cardWith([SQUARE, SQUARE], {}, {license: 'CC-BY-4.0'});
    expect(all(card, '.license').map(text)).to.deep.equal(['Licence: CC-BY-4.0']);
    expect(all(card, '.license a')).to.deep.equal([]);
  });

  it('links terms that are an address', async () => {
    const card = await cardWith([SQUARE], {}, {license: 'https://license.example/by'});
    expect(one<HTMLAnchorElement>(card, '.license a').href).to.equal('https://license.example/by');
  });

  it('is silent where the file names no terms', async () => {
    expect(all(await cardOf(SQUARE), '.colophon')).to.deep.equal([]);
  });
});
