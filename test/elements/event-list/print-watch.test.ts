import {expect} from 'chai';
import {watchPrint} from '../../../src/elements/event-list/print-watch.js';

describe('watchPrint', () => {
  it('tells when the page is about to be printed and when it was, until it is ended', () => {
    const told: boolean[] = [];
    const end = watchPrint((isPrinting) => told.push(isPrinting));
    for (const name of ['beforeprint', 'afterprint']) dispatchEvent(new Event(name));
    end();
    dispatchEvent(new Event('beforeprint'));
    expect(told).to.deep.equal([true, false]);
  });
});
