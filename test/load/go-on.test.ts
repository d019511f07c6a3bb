import {expect} from 'chai';
import {goOn} from '../../src/load/go-on.js';
import {nextTask} from '../../src/load/next-task.js';

describe('goOn', () => {
  it('goes on before a task that waits already, where the browser can do that', async () => {
    const order: string[] = [];
    const waiting = nextTask().then(() => order.push('other'));
    await goOn();
    order.push('own');
    await waiting;
    expect(order).to.deep.equal('scheduler' in globalThis ? ['own', 'other'] : ['other', 'own']);
  });
});
