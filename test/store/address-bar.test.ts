import {expect} from 'chai';
import {addressWith, watchAddress, writeAddress} from '../../src/store/address-bar.js';
import {follow, watchedAddress} from './address.js';
import type {AddressLog} from './address.js';

const page = location.href.replace(/#.*/s, '');

describe('the address bar', () => {
  let address: AddressLog;

  beforeEach(() => (address = watchedAddress('section-2')));
  afterEach(() => address.restore());

  it('gives the address of the page with another fragment, or none', () => {
    expect([addressWith('event=a'), addressWith('')]).to.deep.equal([`${page}#event=a`, page]);
  });

  it('writes a step as an entry of the history, to which Back returns', async () => {
    expect(writeAddress('event=a', true)).to.equal(true);
    expect(location.hash).to.equal('#event=a');
    await address.back();
    expect(location.hash).to.equal('#section-2');
  });

  it('writes what is no step over the present entry, whose state stays the page’s own', () => {
    history.replaceState({mine: 1}, '', location.href);
    const {length} = history;
    writeAddress('window=2022', false);
    expect([location.hash, history.state, history.length]).to.deep.equal(['#window=2022', {mine: 1}, length]);
  });

  it('leaves no sign behind where there is nothing to say', () => {
    writeAddress('', false);
    expect(location.href).to.equal(page);
  });

  it('goes on where the page may not change its address', () => {
    history.pushState = () => {
      throw new DOMException('A history state object cannot be created in a document with origin null.', 'SecurityError');
    };
    expect(writeAddress('event=a', true)).to.equal(true);
    expect(location.hash).to.equal('#section-2');
  });

  it('writes sixty times in half a minute, and no more', () => {
    const done = Array.from({length: 70}, (_, index) => writeAddress(`event=e${index}`, false));
    expect(done.filter(Boolean)).to.have.lengthOf(60);
    expect([address.writes.length, location.hash]).to.deep.equal([60, '#event=e59']);
  });

  describe('tells', () => {
    let told: string[];
    let stop: () => void;

    beforeEach(() => {
      told = [];
      stop = watchAddress({changed: () => told.push(`changed ${location.hash}`), moved: () => told.push(`moved ${location.hash}`)});
    });
    afterEach(() => stop());

    it('of Back and Forward', async () => {
      writeAddress('event=a', true);
      await address.back();
      await address.forward();
      expect([...new Set(told)]).to.deep.equal(['changed #section-2', 'changed #event=a']);
    });

    it('of an address that was changed by hand', async () => {
      await address.go('event=b');
      expect([...new Set(told)]).to.deep.equal(['changed #event=b']);
    });

    it('of a link to another place of the page, apart from Back', async () => {
      await follow('#section-3');
      expect(told[0]).to.equal('moved #section-3');
      told.length = 0;
      await address.back();
      expect(told[0]).to.equal('changed #section-2');
    });

    it('all who listen the same, whatever the first of them writes', async () => {
      stop();
      const stops = ['first', 'second'].map((who) =>
        watchAddress({
          changed: () => told.push(`${who} changed`),
          moved: () => {
            told.push(`${who} moved`);
            writeAddress(`section-3&${who}`, false);
          },
        }),
      );
      await follow('#section-3');
      for (const each of stops) each();
      expect(told.slice(0, 2)).to.deep.equal(['first moved', 'second moved']);
    });

    it('takes no click for such a link that the page has prevented', async () => {
      const anchor = document.createElement('a');
      anchor.href = '#section-3';
      document.body.append(anchor);
      anchor.addEventListener('click', (event) => event.preventDefault());
      anchor.click();
      anchor.remove();
      await address.go('section-3');
      expect(told[0]).to.equal('changed #section-3');
    });

    it('nothing of its own writing, and nothing after it has stopped', async () => {
      writeAddress('event=a', true);
      expect(told).to.deep.equal([]);
      stop();
      await address.back();
      expect(told).to.deep.equal([]);
    });
  });
});
