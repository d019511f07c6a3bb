import {expect} from 'chai';
import fc from 'fast-check';
import {HashSet, idHash} from '../../src/load/hash-set.js';

describe('a set of the hashes of ids', () => {
  it('knows the ids that a set of texts knows, and which of them were given', () => {
    const act = fc.record({id: fc.string({maxLength: 6}), kind: fc.constantFrom('own' as const, 'given' as const)});
    fc.assert(
      fc.property(fc.array(act, {maxLength: 60}), fc.array(fc.string({maxLength: 6})), (acts, others) => {
        const set = new HashSet();
        const known = new Map<string, 'own' | 'given'>();
        for (const {id, kind} of acts) {
          set.add(id, kind);
          if (known.get(id) !== 'own') known.set(id, kind);
        }
        for (const id of [...known.keys(), ...others]) expect(set.find(id)).to.equal(known.get(id) ?? null);
        expect(set.size).to.equal(known.size);
      }),
    );
  });

  it('keeps a hundred thousand apart while it grows, or has room for them', () => {
    for (const set of [new HashSet(), new HashSet(100_000)]) {
      for (let i = 0; i < 100_000; i++) expect(set.addNew(`event-${i}`)).to.be.true;
      expect(set.addNew('event-77')).to.be.false;
      expect([set.size, set.find('event-99999'), set.find('event-100000')]).to.deep.equal([100_000, 'own', null]);
    }
  });

  it('has 32 bits by which a row is found', () => {
    expect(idHash('a')).to.be.within(0, 2 ** 32 - 1).and.not.equal(idHash('b'));
  });
});
