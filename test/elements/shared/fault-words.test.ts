import {expect} from 'chai';
import {render} from 'lit';
import {faultKind, faultWords} from '../../../src/elements/shared/fault-words.js';
import {loadFault} from '../../../src/load/load-fault.js';
import {StallError} from '../../../src/load/body-chunks.js';
import {loadStrings} from '../../../src/l10n/language.js';
import {fakeFetch} from '../../store/fake-fetch.js';
import {en} from '../../l10n/words.js';
import {clearPage, mount, one, page, text} from '../helpers.js';

const SO_FAR = {name: 'events.csv', bytes: 500, totalBytes: 1000};

function lines(error: string, {src = null, debug = false}: {src?: string | null; debug?: boolean} = {}, strings = en): string[] {
  const box = document.createElement('div');
  render(faultWords({error, src}, {strings, debug}), box);
  return [...box.querySelectorAll('p')].map(text);
}

describe('faultKind', () => {
  for (const [error, kind] of [
    ['a.json answered 404 Not Found. Check the address of src. [fetch-status]', 'not-found'],
    ['a.json answered 410 Gone. Check the address of src. [fetch-status]', 'not-found'],
    ['a.json answered 503. Check the address of src. [fetch-status]', 'refused'],
    ['a.json could not be reached. Check the address. [fetch-failed]', 'unreachable'],
    ['The file is a list. Write a FeatureCollection. [not-feature-collection]', 'not-events'],
    ['The file breaks off at line 3. [json-syntax]', 'not-events'],
    ['The page of Parquet is broken. [parquet-broken]', 'faulty'],
    [loadFault(new Error('cut'), SO_FAR).message, 'cut-off'],
    [loadFault(new StallError(), SO_FAR).message, 'stalled'],
    ['Who knows [load-failed]', 'unknown'],
    ['A message without a code', 'unknown'],
    ['', 'unknown'],
  ] as const) {
    it(`is “${kind}” for “${error}”`, () => {
      expect(faultKind(error)).to.equal(kind);
    });
  }
});

describe('faultWords', () => {
  const GONE = 'https://news.example/a.json answered 404. Check the address of src. [fetch-status]';

  it('says in plain words what went wrong, and which file it was', () => {
    expect(lines(GONE, {src: 'https://news.example/a.json'})).to.deep.equal(['The file is not where it should be.', 'File: \u2066https://news.example/a.json\u2069']);
  });

  it('says the path of a file of the page’s own site', () => {
    expect(lines(GONE, {src: '/data/a.json?v=2'})[1]).to.equal('File: \u2066/data/a.json?v=2\u2069');
  });

  it('keeps the message with its remedy to the editor', () => {
    expect(lines(GONE).join()).not.to.include('[fetch-status]');
    expect(lines(GONE, {debug: true})[1]).to.equal(GONE);
  });

  it('speaks the reader’s language', async () => {
    expect(lines(GONE, {}, await loadStrings('fr'))).to.not.include('The file is not where it should be.');
  });
});

describe('a file that is gone', () => {
  afterEach(clearPage);

  for (const debug of [false, true]) {
    it(`is told of in an element ${debug ? 'with the message for the editor' : 'without a word of the machine'}`, async () => {
      const network = fakeFetch();
      const list = mount('event-list', {src: 'gone.json', ...(debug && {debug: ''})}, {into: page()});
      network.requests[0].answer('', {status: 404});
      await list.ready.catch(() => undefined);
      network.restore();
      const said = text(one(list, '.failed'));
      expect(said).to.include('The file is not where it should be.').and.to.include('gone.json');
      expect(said.includes('[fetch-status]')).to.equal(debug);
    });
  }
});
