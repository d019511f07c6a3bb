import {expect} from 'chai';
import {nextTask} from '../../src/load/next-task.js';
import {FrameGate} from '../../src/map/frame-gate.js';

const nextFrame = () => new Promise<number>(requestAnimationFrame);

describe('FrameGate', () => {
  let drawn: number[];
  let gate: FrameGate;
  beforeEach(() => {
    drawn = [];
    gate = new FrameGate((now) => drawn.push(now));
  });
  afterEach(() => gate.close());

  it('draws at the end of the task, once for all that was asked in it', async () => {
    gate.ask();
    gate.ask();
    expect(drawn).to.have.length(0);
    await Promise.resolve();
    expect(drawn).to.have.length(1);
  });

  it('draws what takes long in a task of its own, once', async () => {
    gate.ask(true);
    gate.ask();
    await Promise.resolve();
    expect(drawn).to.have.length(0);
    await nextTask();
    await nextFrame();
    expect(drawn).to.have.length(1);
  });

  it('draws what is asked after that with the next frame, and once', async () => {
    gate.ask();
    await Promise.resolve();
    gate.ask();
    await Promise.resolve();
    gate.ask();
    expect(drawn).to.have.length(1);
    const now = await nextFrame();
    expect(drawn).to.have.length(2);
    expect(drawn[1]).to.equal(now);
  });

  it('draws nothing that nobody asked for', async () => {
    gate.ask();
    await nextFrame();
    await nextFrame();
    expect(drawn).to.have.length(1);
  });

  it('draws a frame each for who asks for the next one while drawing', async () => {
    let left = 3;
    const run = new FrameGate((now) => {
      drawn.push(now);
      left -= 1;
      if (left > 0) run.ask();
    });
    run.ask();
    await Promise.resolve();
    expect(drawn).to.have.length(1);
    await nextFrame();
    expect(drawn).to.have.length(2);
    await nextFrame();
    await nextFrame();
    expect(drawn).to.have.length(3);
    run.close();
  });

  it('draws once a frame for who asks in each', async () => {
    for (let frame = 0; frame < 4; frame += 1) {
      await nextFrame();
      gate.ask();
      gate.ask();
    }
    await nextFrame();
    expect(drawn).to.have.length(4);
  });

  it('draws no more once it is closed', async () => {
    gate.ask();
    gate.close();
    await nextFrame();
    gate.ask();
    await nextFrame();
    expect(drawn).to.deep.equal([]);
  });
});
