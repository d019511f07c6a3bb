import {expect} from 'chai';
import {baseOf, providerOf, resolveAddress} from '../../../../src/elements/event-card/media/media-address.js';
import type {Media} from '../../../../src/schema/event-file.js';

const BASE = 'https://paper.example/stories/events.json';

describe('resolveAddress', () => {
  it('reads an address from where the event file is', () => {
    expect(resolveAddress('media/square.jpg', BASE)).to.equal('https://paper.example/stories/media/square.jpg');
    expect(resolveAddress('https://cdn.example/square.jpg', BASE)).to.equal('https://cdn.example/square.jpg');
  });

  it('has none for what could run, is malformed or is not there', () => {
    expect(['javascript:alert(1)', 'data:text/html,x', 'https://[', undefined].map((address) => resolveAddress(address, BASE))).to.deep.equal([undefined, undefined, undefined, undefined]);
  });
});

describe('providerOf', () => {
  const post = (src?: string, platform?: string): Media => ({type: 'embed', src, credit: {platform}});

  it('names the platform as the credit does', () => {
    expect(providerOf(post('https://x.example/1', 'Twitter'), BASE)).to.equal('Twitter');
  });

  it('names the host where no credit says more', () => {
    expect(providerOf(post('https://www.youtube.example/watch'), BASE)).to.equal('youtube.example');
  });

  it('does not name the host where that may tell a name that is withheld', () => {
    const credit = {name: 'A witness', withheld: true};
    expect(providerOf({...post('https://witness.example/1'), credit}, BASE)).to.equal('');
    expect(providerOf({...post('https://witness.example/1'), credit: {...credit, platform: 'Telegram'}}, BASE)).to.equal('Telegram');
  });

  it('is empty where neither is known', () => {
    expect(providerOf(post(), BASE)).to.equal('');
  });
});

describe('baseOf', () => {
  it('is the address of the file, or that of the page for an object that the page has handed over', () => {
    const ownerDocument = document;
    expect(baseOf({store: {src: BASE}, ownerDocument})).to.equal(BASE);
    expect([baseOf({store: {src: null}, ownerDocument}), baseOf({ownerDocument})]).to.deep.equal([document.baseURI, document.baseURI]);
  });
});
