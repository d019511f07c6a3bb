import {expect} from 'chai';
import type {EventListElement} from '../../../src/elements/event-list/event-list.js';
import {eventFile} from '../../store/story.js';
import {all, clearPage, mountReady, one, settled, text} from '../helpers.js';
import {event} from '../story.js';

const FILE = eventFile([
  event('fires', {title: 'Buildings burn in Almaty', place: 'Алматы', when: '2022-01-05', text: `The city hall, an *Akimat*, is in flames. ${'Others, too. '.repeat(20)}`}),
  event('night', {title: 'A chant at night', place: 'Ақтау', when: '2022-01-02', translations: {fr: {title: 'Un chant devant l’akimat'}}}),
  event('false', {title: 'An akimat falls', when: '2022-01-06', verification: {status: 'debunked'}}),
]);

describe('search in the list', () => {
  let list: EventListElement;
  const marked = (part: string) => all(list, `${part} mark`).map(text);

  async function search(words: string): Promise<void> {
    list.store?.setFilters({text: words});
    await settled(list);
  }

  beforeEach(async () => {
    list = await mountReady('event-list', {}, {data: FILE});
  });
  afterEach(clearPage);

  it('lists what is found, its words marked in title and place', async () => {
    await search('АЛМАТЫ burn');
    expect([marked('.title'), marked('.meta')]).to.deep.equal([['burn'], ['Алматы']]);
    expect(all(list, '.item')).to.have.lengthOf(1);
  });

  it('marks the letters of the file where the reader typed others', async () => {
    await search('актау');
    expect(marked('.meta')).to.deep.equal(['Ақтау']);
  });

  it('shows the part of the text that has a word which is in neither', async () => {
    await search('akimat almaty');
    expect(all(list, '.excerpt').map(text)).to.have.lengthOf(1);
    expect(text(one(list, '.excerpt'))).to.match(/^The city hall, an Akimat, is in flames\. .*…$/);
    expect(marked('.excerpt')).to.deep.equal(['Akimat']);
  });

  it('shows the title of a translation where that is what is found', async () => {
    await search('chant akimat');
    expect(text(one(list, '.excerpt'))).to.equal('Un chant devant l’akimat');
  });

  it('shows no text where title and place say it all', async () => {
    await search('burn');
    expect(all(list, '.excerpt')).to.deep.equal([]);
  });

  it('marks the title that does not hold behind its verdict', async () => {
    await search('falls');
    expect(text(one(list, '.title'))).to.match(/^\S.+An akimat falls$/);
    expect(marked('.title')).to.deep.equal(['falls']);
  });

  it('marks nothing any more when the search is over', async () => {
    await search('burn');
    await search('');
    expect([all(list, 'mark').length, all(list, '.item').length]).to.deep.equal([0, 3]);
  });

  it('puts a hit on a ground of its own, whose colour the page can choose', async () => {
    await search('burn');
    const ground = () => getComputedStyle(one(list, 'mark')).backgroundColor;
    const own = ground();
    list.style.setProperty('--event-hit', 'rgb(1, 2, 3)');
    expect([own, ground()]).to.deep.equal(['rgb(250, 230, 160)', 'rgb(1, 2, 3)']);
  });
});
