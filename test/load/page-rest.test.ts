import {expect} from 'chai';
import {nextTask} from '../../src/load/next-task.js';
import {pageRest} from '../../src/load/page-rest.js';

describe('pageRest', () => {
  const {requestIdleCallback} = globalThis;
  afterEach(() => {
    globalThis.requestIdleCallback = requestIdleCallback;
  });

  it('waits until the page has nothing to do', async () => {
    const idle = Promise.withResolvers<() => void>();
    globalThis.requestIdleCallback = (callback) => {
      idle.resolve(callback as () => void);
      return 0;
    };
    let isOver = false;
    const over = pageRest().then(() => (isOver = true));
    const becomeIdle = await idle.promise;
    await nextTask();
    expect(isOver).to.equal(false);
    becomeIdle();
    await over;
    expect(isOver).to.equal(true);
  });

  it('gives the page some time where a browser does not say when it has nothing to do', async () => {
    Object.assign(globalThis, {requestIdleCallback: undefined});
    let tasks = 0;
    let isOver = false;
    const over = pageRest().then(() => (isOver = true));
    while (tasks < 3) await nextTask().then(() => (tasks += 1));
    expect(isOver).to.equal(false);
    await over;
  });
});
