import {expect} from 'chai';
import fc from 'fast-check';
import {groupClaims} from '../../src/data/claim-groups.js';
import type {Claim} from '../../src/schema/event-file.js';

/** Whether claims of one kind contradict each other. */
const contradict = (...claims: Omit<Claim, 'kind'>[]) => groupClaims(claims.map((claim) => ({kind: 'killed', ...claim})))[0].isContradictory;

describe('groupClaims', () => {
  it('puts claims of one kind together, kinds and claims in the order of the file', () => {
    const claims: Claim[] = [{kind: 'killed', value: 26}, {kind: 'injured', value: 18}, {kind: 'killed', text: 'Tens'}];
    expect(groupClaims(claims).map(({kind, claims: members}) => [kind, members])).to.deep.equal([
      ['killed', [claims[0], claims[2]]],
      ['injured', [claims[1]]],
    ]);
  });

  it('takes one kind for one, however it is spelt, and calls it as it is spelt first', () => {
    const groups = groupClaims([{kind: 'Injured Persons', value: 10}, {kind: 'injured_persons', value: 99}, {kind: ' injured-persons'}]);
    expect(groups.map(({kind, claims, isContradictory}) => [kind, claims.length, isContradictory])).to.deep.equal([['Injured Persons', 3, true]]);
  });

  it('finds that figures of one kind contradict each other, and not those of two kinds', () => {
    expect(contradict({value: 26}, {value: 18})).to.equal(true);
    expect(groupClaims([{kind: 'killed', value: 26}, {kind: 'injured', value: 18}]).map(({isContradictory}) => isContradictory)).to.deep.equal([false, false]);
  });

  it('finds no contradiction in a figure that stands alone, is repeated, or lies in the other’s range', () => {
    expect([contradict({value: 26}), contradict({value: 26}, {value: 26}), contradict({value: 26}, {min: 20, max: 30}), contradict({value: 20}, {min: 20, max: 30})]).to.deep.equal([false, false, false, false]);
  });

  it('finds one between ranges that do not meet, also where only an end of them is named', () => {
    expect([contradict({min: 160, max: 225}, {min: 20, max: 30}), contradict({min: 160}, {value: 26}), contradict({max: 20}, {value: 26})]).to.deep.equal([true, true, true]);
    expect([contradict({min: 20}, {value: 26}), contradict({max: 30}, {value: 26}), contradict({min: 20}, {max: 30})]).to.deep.equal([false, false, false]);
  });

  it('holds words without a figure against nobody', () => {
    expect([contradict({text: 'Tens'}, {value: 260}), contradict({text: 'Tens'}, {text: 'None'})]).to.deep.equal([false, false]);
  });

  it('counts nought as a figure, and takes a range from its wrong end', () => {
    expect([contradict({value: 0}, {value: 1}), contradict({min: 30, max: 20}, {value: 25})]).to.deep.equal([true, false]);
  });

  it('finds a contradiction exactly where two of the claims have no figure in common', () => {
    const range = fc.tuple(fc.integer({min: 0, max: 9}), fc.integer({min: 0, max: 9})).map(([a, b]) => ({min: Math.min(a, b), max: Math.max(a, b)}));
    fc.assert(
      fc.property(fc.array(range, {minLength: 1, maxLength: 5}), (ranges) => {
        const apart = ranges.some((a) => ranges.some((b) => a.max < b.min));
        expect(contradict(...ranges)).to.equal(apart);
      }),
    );
  });

  it('has no groups without claims', () => {
    expect(groupClaims([])).to.deep.equal([]);
  });
});
