import {expect} from 'chai';
import {nextTask} from '../../src/load/next-task.js';

describe('nextTask', () => {
  it('lets tasks that wait already go first, again and again', async () => {
    const order: string[] = [];
    const {port1, port2} = new MessageChannel();
    port1.onmessage = ({data}) => order.push(String(data));
    for (const turn of ['first', 'second', 'third']) {
      port2.postMessage(`the ${turn} message`);
      await nextTask();
      order.push(`the ${turn} turn`);
    }
    port1.close();
    expect(order).to.deep.equal(['first', 'second', 'third'].flatMap((turn) => [`the ${turn} message`, `the ${turn} turn`]));
  });
});
