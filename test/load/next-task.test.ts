import {expect} from 'chai';
import {nextTask} from '../../src/load/next-task.js';

describe('nextTask', () => {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'scheduler');
  afterEach(() => real && Object.defineProperty(globalThis, 'scheduler', real));

  it('lets tasks that wait already go first, also where the browser has no scheduler', async () => {
    for (const scheduler of [undefined, {}]) {
      Object.defineProperty(globalThis, 'scheduler', {value: scheduler, configurable: true});
      const order: string[] = [];
      const {port1, port2} = new MessageChannel();
      const message = new Promise<void>((resolve) => {
        port1.onmessage = () => {
          order.push('a task that waited');
          resolve();
        };
      });
      port2.postMessage(null);
      await nextTask();
      order.push('ours');
      await message;
      expect(order).to.deep.equal(['a task that waited', 'ours']);
    }
  });

  it('asks the browser’s own scheduler where there is one', async () => {
    let asked = 0;
    Object.defineProperty(globalThis, 'scheduler', {value: {yield: async () => void (asked += 1)}, configurable: true});
    await nextTask();
    expect(asked).to.equal(1);
  });
});
