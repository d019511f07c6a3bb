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

  it('prepares what takes long in tasks of their own and draws it in another, once', async () => {
    const acts: string[] = [];
    function* prepare() {
      acts.push('count');
      yield;
      acts.push('paint');
    }
    const long = new FrameGate(() => acts.push('draw'), prepare);
    long.ask(true);
    long.ask();
    await Promise.resolve();
    const seen = [acts.join()];
    for (let task = 0; task < 3; task += 1) {
      await nextTask();
      seen.push(acts.join());
    }
    expect(seen).to.deep.equal(['', 'count', 'count,paint', 'count,paint,draw']);
    await nextFrame();
    await nextFrame();
    expect(acts).to.have.length(3);
    long.close();
  });

  it('draws no frame of what takes long before that is prepared', async () => {
    gate.ask();
    gate.ask(true);
    await Promise.resolve();
    expect(drawn).to.have.length(0);
    await nextFrame();
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

  it('draws what was asked for although its preparation has failed, and is open for what is asked later', async () => {
    const failures: string[] = [];
    const note = (event: PromiseRejectionEvent) => {
      failures.push(String(event.reason));
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('unhandledrejection', note, {capture: true});
    let isBroken = true;
    let draws = 0;
    const open = new FrameGate(() => (draws += 1), () => {
      if (isBroken) throw new Error('no room for sprites');
      return [];
    });
    open.ask(true);
    while (failures.length === 0) await nextFrame();
    await nextFrame();
    await nextFrame();
    expect([failures, draws]).to.deep.equal([['Error: no room for sprites'], 1]);
    isBroken = false;
    open.ask(true);
    while (draws < 2) await nextFrame();
    open.close();
    window.removeEventListener('unhandledrejection', note, {capture: true});
  });

  it('draws nothing of what was being prepared when it was closed', async () => {
    const acts: string[] = [];
    function* prepare() {
      acts.push('count');
      yield;
      acts.push('paint');
    }
    const long = new FrameGate(() => acts.push('draw'), prepare);
    long.ask(true);
    while (acts.length === 0) await nextTask();
    long.close();
    for (let task = 0; task < 4; task += 1) await nextTask();
    await nextFrame();
    expect(acts).to.deep.equal(['count']);
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
