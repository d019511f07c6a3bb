import {expect} from 'chai';
import {readerTimeZone} from '../../src/store/clock.js';
import {EventStore} from '../../src/store/event-store.js';
import type {Clock} from '../../src/store/clock.js';

describe('the clock of a story', () => {
  it('is that of each event’s place until the reader asks for another', () => {
    const store = new EventStore();
    const seen: Clock[] = [];
    const stop = store.effect(() => void seen.push(store.clock));
    store.setClock('reader');
    store.setClock('reader');
    store.setClock('event');
    stop();
    expect(seen).to.deep.equal(['event', 'reader', 'event']);
  });

  it('is no other word', () => {
    const store = new EventStore();
    expect(() => store.setClock('Asia/Almaty' as Clock)).to.throw(RangeError, 'setClock: "Asia/Almaty" is neither "event" nor "reader".');
    expect(store.clock).to.equal('event');
  });
});

describe('readerTimeZone', () => {
  it('is the zone in which the browser tells the time', () => {
    const now = new Date(Date.UTC(2022, 0, 5, 4, 30));
    const here = new Intl.DateTimeFormat('en', {timeStyle: 'long'});
    expect(new Intl.DateTimeFormat('en', {timeStyle: 'long', timeZone: readerTimeZone()}).format(now)).to.equal(here.format(now));
  });
});
