import {expect} from 'chai';
import {VERIFICATION_STATUSES} from '../../../src/data/event-table.js';
import {readEventFile} from '../../../src/data/index.js';
import {facetLabel, nameLabel, offeredNames} from '../../../src/elements/event-filter/facet-names.js';
import {en} from '../../l10n/words.js';
import type {Facet} from '../../../src/store/facets.js';
import {eventFile} from '../../store/story.js';
import {event} from '../story.js';

function offered(facet: Facet, totals: Readonly<Record<string, number>>, locale = 'en'): string[] {
  const names = Object.keys(totals);
  const columns = Uint32Array.from(Object.values(totals));
  return offeredNames(facet, {names, totals: columns, counts: columns}, locale).map((index) => names[index]);
}

describe('offeredNames', () => {
  it('keeps the order of the legend, and a category that no event has', () => {
    expect(offered('categories', {riot: 0, clash: 2, gathering: 5})).to.deep.equal(['riot', 'clash', 'gathering']);
  });

  it('has the statuses that occur, the events without one at the end', () => {
    const totals = Object.fromEntries(VERIFICATION_STATUSES.map((status, i) => [status, i % 2 === 0 ? 1 : 0]));
    expect(offered('verification', totals)).to.deep.equal(['partly-verified', 'disputed', 'retracted', 'none']);
  });

  it('has the tags and places with the most events first, those with as many in the order of the language', () => {
    expect(offered('tags', {zebra: 1, Äpfel: 1, fire: 9, 'day 10': 1, 'day 9': 1}, 'de')).to.deep.equal(['fire', 'Äpfel', 'day 9', 'day 10', 'zebra']);
    expect(offered('places', {Zhanaozen: 3, Almaty: 4})).to.deep.equal(['Almaty', 'Zhanaozen']);
  });

  it('is empty where there is no choice', () => {
    expect([offered('categories', {riot: 3}), offered('tags', {}), offered('places', {Almaty: 2}), offered('verification', {none: 4, verified: 0})]).to.deep.equal([[], [], [], []]);
  });
});

describe('nameLabel', () => {
  const {table} = readEventFile(eventFile([event('a', {category: 'no such'})], {categories: [{id: 'riot', label: 'Riots'}, {id: 'clash'}]}));
  const label = (facet: Facet, name: string) => nameLabel(table, facet, name, en);

  it('is what the file calls a category, else its id, and a word for the rest', () => {
    expect([label('categories', 'riot'), label('categories', 'clash'), label('categories', 'other')]).to.deep.equal(['Riots', 'clash', 'Other']);
  });

  it('is the word for a status, also for that of an event without one', () => {
    expect([label('verification', 'partly-verified'), label('verification', 'none')]).to.deep.equal(['Partly verified', 'Not stated']);
  });

  it('is a tag or a place itself, even if it is called like a status', () => {
    expect([label('tags', 'verified'), label('places', 'none')]).to.deep.equal(['verified', 'none']);
  });
});

describe('facetLabel', () => {
  it('is a word of the interface', () => {
    expect((['categories', 'verification', 'tags', 'places'] as const).map((facet) => facetLabel(facet, en))).to.deep.equal(['Category', 'Verification', 'Tags', 'Places']);
  });
});
