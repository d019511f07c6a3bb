import {expect} from 'chai';
import fc from 'fast-check';
import {placeIndex, tagIndex} from '../../src/data/label-index.js';
import {searchMask} from '../../src/data/search-index.js';
import {LocalTextService} from '../../src/load/local-text-service.js';
import {TextIndex} from '../../src/load/text-index.js';
import {someEvents, someQuery, wordsOf} from './words-of.js';
import type {Told} from './words-of.js';

const {signal} = new AbortController();

function serviceOf(events: readonly Told[]) {
  const words = wordsOf(events);
  const service = new LocalTextService(words.index);
  service.setRows(words.fileRows);
  return {...words, service};
}

/** So many rows that a search takes several turns. */
function longService() {
  const index = new TextIndex();
  const line = 'the square is full of people who sing '.repeat(60);
  for (let row = 0; row < 60_000; row++) index.add(`Event ${row}`, '', line, null, []);
  const service = new LocalTextService(index);
  service.setRows(Uint32Array.from({length: 60_000}, (_, row) => row));
  return service;
}

describe('LocalTextService', () => {
  it('finds what the search of a small table finds, in every script, for words and phrases', async () => {
    await fc.assert(
      fc.asyncProperty(someEvents, someQuery, async (events, query) => {
        const {table, service} = serviceOf(events);
        expect(await service.search(query, signal)).to.deep.equal(searchMask(table, query));
      }),
    );
  });

  it('finds the same when a query is typed letter by letter, changed and taken back', async () => {
    await fc.assert(
      fc.asyncProperty(someEvents, fc.array(someQuery, {minLength: 1, maxLength: 3}), async (events, queries) => {
        const {table, service} = serviceOf(events);
        const typed = queries.flatMap((query) => [...Array(query.length).keys()].map((length) => query.slice(0, length + 1)));
        for (const query of [...typed, ...typed.toReversed()]) {
          expect(await service.search(query, signal), query).to.deep.equal(searchMask(table, query));
        }
      }),
      {numRuns: 30},
    );
  });

  it('asks for nothing where nothing is asked', async () => {
    expect(await serviceOf([{title: 'A march'}]).service.search(' "" ', signal)).to.equal(null);
  });

  it('gives each answer as an array of its own, which may be handed away', async () => {
    const {service} = serviceOf([{title: 'A march'}]);
    const first = await service.search('march', signal);
    structuredClone(first, {transfer: [first!.buffer as ArrayBuffer]});
    expect([...(await service.search('march', signal))!]).to.deep.equal([1]);
  });

  it('answers for the rows that a table has so far, and for others once it has them', async () => {
    const {index} = wordsOf([{title: 'A march'}, {title: 'A riot'}, {title: 'Another march'}]);
    const service = new LocalTextService(index);
    service.setRows(Uint32Array.of(0, 1));
    expect([...(await service.search('march', signal))!]).to.deep.equal([1, 0]);
    service.setRows(Uint32Array.of(2, 1, 0));
    expect([...(await service.search('march', signal))!]).to.deep.equal([1, 0, 1]);
  });

  it('forgets a search that has been overtaken by another', async () => {
    const service = longService();
    const first = service.search('sing', signal).catch((error: Error) => error.name);
    const second = await service.search('event 59999', signal);
    expect(await first).to.equal('AbortError');
    expect(second!.reduce((sum, each) => sum + each, 0)).to.equal(1);
  });

  it('ends a search that is not wanted any more, and finds the same thing later', async () => {
    const service = longService();
    const leave = new AbortController();
    const ended = service.search('sing', leave.signal).catch((error: unknown) => error);
    leave.abort('left');
    expect(await ended).to.equal('left');
    expect((await service.search('sing', signal))!.every((each) => each === 1)).to.equal(true);
  });

  it('lists tags and places as a small table does, in the order in which they first occur in it', async () => {
    await fc.assert(
      fc.asyncProperty(someEvents, async (events) => {
        const {table, service} = serviceOf(events);
        expect(await service.labels('tags', signal)).to.deep.equal(tagIndex(table));
        expect(await service.labels('places', signal)).to.deep.equal(placeIndex(table));
      }),
      {numRuns: 50},
    );
  });

  it('makes a list of labels once for the rows of a table', async () => {
    const {service, fileRows} = serviceOf([{title: 'A', tags: ['night']}]);
    const first = await service.labels('tags', signal);
    expect(await service.labels('tags', signal)).to.equal(first);
    service.setRows(fileRows.slice());
    expect(await service.labels('tags', signal)).not.to.equal(first);
  });
});
