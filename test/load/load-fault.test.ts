import {expect} from 'chai';
import {CancelError, StallError} from '../../src/load/body-chunks.js';
import {loadFault} from '../../src/load/load-fault.js';

const SO_FAR = {name: 'https://news.example/a.csv', bytes: 61_000_000, totalBytes: 200_000_000};

describe('loadFault', () => {
  it('says how much of a file came before it broke off, and what to check', () => {
    const {message, code, severity, row} = loadFault(new TypeError('network error'), SO_FAR);
    expect(message).to.equal(
      'https://news.example/a.csv ended after 61,000,000 of 200,000,000 bytes. Check the connection and the length that the server states, and load it again. [load-cut]',
    );
    expect([code, severity, row]).to.deep.equal(['load-cut', 'error', undefined]);
  });

  it('says only how much came where nobody knows how much there is', () => {
    expect(loadFault(new Error(), {...SO_FAR, totalBytes: null}).message).to.include('ended after 61,000,000 bytes.');
  });

  it('tells a server that stopped sending from one that hung up, and both from a reader who has had enough', () => {
    expect(loadFault(new StallError(), SO_FAR).message).to.match(/stopped after .* no more came for 20 seconds.*\[load-stalled\]$/);
    expect(loadFault(new CancelError(), SO_FAR).message).to.match(/the loading was stopped after .* for the rest\. \[load-cancelled\]$/);
  });

  it('calls a file without a name “the file”', () => {
    expect(loadFault(new Error(), {...SO_FAR, name: ''}).message).to.match(/^The file ended/);
  });
});
