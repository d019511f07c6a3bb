import {expect} from 'chai';
import {EventIds} from '../../src/data/event-ids.js';
import {faultLog} from './fault-log.js';

function idsOf(features: Record<string, unknown>[]) {
  const log = faultLog();
  const ids = new EventIds(features);
  return {ids: features.map((feature) => ids.next(feature, log.report)), codes: log.codes(), faults: log.faults};
}
const event = (title: string, id?: unknown) => ({...(id !== undefined && {id}), properties: {title, when: '2022-01-02'}, geometry: null});

describe('EventIds', () => {
  it('keeps ids as they stand, numbers as texts', () => {
    expect(idsOf([event('a', 'night'), event('b', 7)])).to.deep.include({ids: ['night', '7'], codes: []});
  });

  it('takes the id in the properties where the feature has none', () => {
    expect(idsOf([{properties: {id: 36210, title: 'x'}}])).to.deep.include({ids: ['36210'], codes: []});
  });

  it('puts a number behind an id that an earlier event has, and tells which', () => {
    const {ids, codes, faults} = idsOf([event('a', 'x'), event('b', 'x'), event('c', 'x')]);
    expect(ids).to.deep.equal(['x', 'x-2', 'x-3']);
    expect(codes).to.deep.equal(['id-duplicate', 'id-duplicate']);
    expect(faults[0].problem).to.contain('"x-2"');
  });

  it('takes no id that a later event has by right', () => {
    expect(idsOf([event('a', 'x'), event('b', 'x'), event('c', 'x-2')]).ids).to.deep.equal(['x', 'x-3', 'x-2']);
  });

  it('makes an id that stays when events are put before and behind', () => {
    const alone = idsOf([event('Aktau')]).ids[0];
    const among = idsOf([event('new', 'n'), event('other'), event('Aktau'), event('last')]).ids[2];
    expect(alone).to.match(/^event-[a-z0-9]+$/);
    expect(among).to.equal(alone);
  });

  it('makes another id of another title, time or place', () => {
    const base = {properties: {title: 'a', when: '2022'}, geometry: {coordinates: [1, 2]}};
    const others = [
      {...base, properties: {title: 'b', when: '2022'}},
      {...base, properties: {title: 'a', when: '2023'}},
      {...base, geometry: {coordinates: [1, 3]}},
    ];
    expect(new Set(idsOf([base, ...others]).ids).size).to.equal(4);
  });

  it('parts two events that are alike in everything, and calls that no duplicate', () => {
    const {ids, codes} = idsOf([event('a'), event('a')]);
    expect(ids[1]).to.equal(`${ids[0]}-2`);
    expect(codes).to.deep.equal(['id-missing', 'id-missing']);
  });

  for (const id of ['', '  ', null, NaN, {}, true]) {
    it(`counts ${JSON.stringify(id)} as no id`, () => {
      expect(idsOf([event('a', id)]).codes).to.deep.equal(['id-missing']);
    });
  }

  it('numbers ten thousand equal ids without trying all numbers each time', () => {
    const started = performance.now();
    const {ids} = idsOf(Array.from({length: 10_000}, () => event('a', 'x')));
    expect(new Set(ids).size).to.equal(10_000);
    expect(performance.now() - started).to.be.lessThan(2000);
  });

  it('does not mistake __proto__ for an id that is taken', () => {
    expect(idsOf([event('a', '__proto__'), event('b', 'constructor')])).to.deep.include({ids: ['__proto__', 'constructor'], codes: []});
  });
});
