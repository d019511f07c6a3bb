import {expect} from 'chai';
import {inSlices} from '../../src/load/in-slices.js';

/** Work of so many milliseconds, in steps of one. */
function* work(steps: number): Generator<void, string> {
  for (let step = 0; step < steps; step++) {
    const untilMs = performance.now() + 1;
    while (performance.now() < untilMs);
    yield;
  }
  return 'done';
}

describe('inSlices', () => {
  it('returns what the work returns', async () => {
    expect(await inSlices(work(0))).to.equal('done');
  });

  it('gives other tasks their turn while long work goes on', async () => {
    const {port1, port2} = new MessageChannel();
    const order: string[] = [];
    port1.onmessage = () => order.push('message');
    port2.postMessage(null);
    await inSlices(work(40)).then((result) => order.push(result));
    port1.close();
    expect(order).to.deep.equal(['message', 'done']);
  });

  it('ends with the reason of a signal that is aborted meanwhile, and takes no further step', async () => {
    const leave = new AbortController();
    let steps = 0;
    function* endless(): Generator<void, never> {
      for (;;) {
        if (++steps === 5) leave.abort('enough');
        const untilMs = performance.now() + 3;
        while (performance.now() < untilMs);
        yield;
      }
    }
    expect(await inSlices(endless(), leave.signal).catch((reason: unknown) => reason)).to.equal('enough');
    expect(steps).to.be.below(10);
  });

  it('hands on what the work throws', async () => {
    function* broken(): Generator<void, never> {
      yield;
      throw new Error('broken');
    }
    expect(await inSlices(broken()).catch((error: Error) => error.message)).to.equal('broken');
  });
});
