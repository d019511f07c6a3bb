import {expect} from 'chai';
import {memo} from '../../../src/elements/shared/memo.js';

/** A sum that counts how often it is worked out. */
function counted() {
  const calls: string[] = [];
  const sum = memo((list: readonly number[], plus: number) => {
    calls.push(`${list} ${plus}`);
    return {total: list.reduce((a, b) => a + b, plus)};
  });
  return {calls, sum};
}

describe('memo', () => {
  it('gives the very same result for the same arguments, worked out once', () => {
    const {calls, sum} = counted();
    const list = [1, 2];
    expect(sum(list, 3)).to.equal(sum(list, 3)).and.deep.equal({total: 6});
    expect(calls).to.have.lengthOf(1);
  });

  it('works anew when any argument is another', () => {
    const {calls, sum} = counted();
    const list = [1, 2];
    expect([sum(list, 3), sum(list, 4), sum([1, 3], 4)]).to.deep.equal([{total: 6}, {total: 7}, {total: 8}]);
    expect(calls).to.have.lengthOf(3);
  });

  it('compares by identity: an equal list is another list', () => {
    const {calls, sum} = counted();
    sum([1], 0);
    sum([1], 0);
    expect(calls).to.have.lengthOf(2);
  });

  it('keeps the last result only', () => {
    const {calls, sum} = counted();
    const list = [1];
    for (const plus of [1, 2, 1]) sum(list, plus);
    expect(calls).to.deep.equal(['1 1', '1 2', '1 1']);
  });

  it('keeps a result that is undefined, too', () => {
    let calls = 0;
    const nothing = memo(() => void (calls += 1));
    nothing();
    nothing();
    expect(calls).to.equal(1);
  });

  it('remembers nothing of a call that threw', () => {
    let isBroken = true;
    const run = memo(() => {
      if (isBroken) throw new Error('broken');
      return 'mended';
    });
    expect(run).to.throw('broken');
    isBroken = false;
    expect(run()).to.equal('mended');
  });
});
