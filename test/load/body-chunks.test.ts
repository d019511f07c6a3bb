import {expect} from 'chai';
import {BYTES_AHEAD, CancelError, STALL_MS, StallError, bodyChunks} from '../../src/load/body-chunks.js';
import {fakeBody} from './fake-body.js';
import type {FakeBody} from './fake-body.js';
import {fakeClock} from './fake-clock.js';

const errorOf = (promise: Promise<unknown>) => promise.then(() => null, (error: unknown) => error);

describe('bodyChunks', () => {
  let body: FakeBody;
  let stop: AbortController;
  beforeEach(() => {
    body = fakeBody();
    stop = new AbortController();
  });

  it('gives the pieces as they come, and ends with the body', async () => {
    body.push('a');
    body.push('bc');
    body.end();
    const lengths: number[] = [];
    for await (const {length} of bodyChunks(body.stream, stop.signal)) lengths.push(length);
    expect(lengths).to.deep.equal([1, 2]);
  });

  it('throws what the body fails by', async () => {
    const coming = bodyChunks(body.stream, stop.signal).next();
    body.fail();
    expect(await errorOf(coming)).to.be.instanceOf(TypeError);
  });

  it('gives what came before the connection broke, also where nobody had asked for it', async () => {
    const chunks = bodyChunks(body.stream, stop.signal);
    body.push('abc');
    for (let i = 0; i < 20; i++) await Promise.resolve();
    body.fail();
    expect((await chunks.next()).value).to.have.lengthOf(3);
    expect(await errorOf(chunks.next())).to.be.instanceOf(TypeError);
  });

  it('takes no more ahead than it has room for', async () => {
    for (let i = 0; i < 5; i++) body.push(new Uint8Array(BYTES_AHEAD));
    let pulled = 0;
    const counted = body.stream.pipeThrough(new TransformStream({transform: (chunk, controller) => {
      pulled += 1;
      controller.enqueue(chunk);
    }}));
    const chunks = bodyChunks(counted, stop.signal);
    await chunks.next();
    expect(pulled).to.be.lessThan(5);
  });

  it('gives the connection back when nobody wants more', async () => {
    body.push('a');
    const chunks = bodyChunks(body.stream, stop.signal);
    await chunks.next();
    await chunks.return();
    expect(body.isCancelled).to.equal(true);
  });

  it('gives up what it waits for with the reason of its signal, and the connection back', async () => {
    const coming = bodyChunks(body.stream, stop.signal).next();
    const reason = new CancelError('enough');
    stop.abort(reason);
    expect(await errorOf(coming)).to.equal(reason);
    expect(body.isCancelled).to.equal(true);
  });

  it('throws the reason of its signal also where the connection fails by it first', async () => {
    const coming = bodyChunks(body.stream, stop.signal).next();
    const reason = new CancelError('enough');
    body.fail();
    stop.abort(reason);
    expect(await errorOf(coming)).to.equal(reason);
  });

  describe('from a server that stops sending', () => {
    let clock: ReturnType<typeof fakeClock>;
    beforeEach(() => (clock = fakeClock()));
    afterEach(() => clock.restore());

    it('waits for as long as a byte comes now and then', async () => {
      const chunks = bodyChunks(body.stream, stop.signal);
      for (let i = 0; i < 3; i++) {
        const coming = chunks.next();
        clock.advance(STALL_MS - 1);
        body.push('a');
        expect((await coming).done).to.equal(false);
      }
    });

    it('throws a StallError when no byte has come for long, and gives the connection back', async () => {
      const coming = bodyChunks(body.stream, stop.signal).next();
      clock.advance(STALL_MS);
      expect(await errorOf(coming)).to.be.instanceOf(StallError);
      expect(body.isCancelled).to.equal(true);
    });

    it('waits anew where its own timer comes late, since the page was frozen or the device asleep', async () => {
      const chunks = bodyChunks(body.stream, stop.signal);
      const coming = chunks.next();
      const {now} = performance;
      performance.now = () => now.call(performance) + 3_600_000;
      clock.advance(STALL_MS);
      performance.now = now;
      expect(clock.delays).to.deep.equal([STALL_MS]);
      body.push('a');
      expect((await coming).done).to.equal(false);
    });

    it('does not count the time in which there is no room for more', async () => {
      body.push(new Uint8Array(BYTES_AHEAD + 1));
      bodyChunks(body.stream, stop.signal);
      for (let i = 0; i < 20; i++) await Promise.resolve();
      expect(clock.delays).to.deep.equal([]);
    });
  });
});
