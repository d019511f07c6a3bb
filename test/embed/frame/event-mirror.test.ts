import {expect} from 'chai';
import {EventMirror} from '../../../src/embed/frame/event-mirror.js';
import {emit} from '../../../src/events.js';

function mirrored(origin: string | null = null) {
  const source = document.createElement('main');
  const posted: (readonly [unknown, string])[] = [];
  const mirror = new EventMirror(source, (message, to) => posted.push([message, to]), origin);
  return {source, posted, mirror};
}
const message = (id: string) => ({type: 'event-timeline-map', version: 1, event: 'event-select', detail: {id}});

describe('EventMirror', () => {
  it('tells nobody before it is asked, and then of what was before, too', () => {
    const {source, posted, mirror} = mirrored();
    emit(source, 'event-select', {id: 'ferry'});
    expect(posted).to.deep.equal([]);
    mirror.tell('https://news.example');
    emit(source, 'event-select', {id: 'crane'});
    expect(posted).to.deep.equal([[message('ferry'), 'https://news.example'], [message('crane'), 'https://news.example']]);
  });

  it('tells at once where the address allows it', () => {
    const {source, posted} = mirrored('https://news.example');
    emit(source, 'event-select', {id: 'ferry'});
    expect(posted).to.deep.equal([[message('ferry'), 'https://news.example']]);
  });

  it('keeps the last twenty for whoever asks late', () => {
    const {source, posted, mirror} = mirrored();
    for (let index = 0; index < 30; index++) emit(source, 'event-select', {id: String(index)});
    mirror.tell('*');
    expect(posted.map(([told]) => told)).to.deep.equal(Array.from({length: 20}, (_, index) => message(String(index + 10))));
  });

  it('tells plain data only', () => {
    const {source, posted} = mirrored('*');
    source.dispatchEvent(new CustomEvent('event-select', {detail: {id: 'ferry', store: document, run: () => 1}}));
    expect(posted).to.deep.equal([[message('ferry'), '*']]);
  });

  it('is silent when it is stopped', () => {
    const {source, posted, mirror} = mirrored('*');
    mirror.stop();
    emit(source, 'event-select', {id: 'ferry'});
    expect(posted).to.deep.equal([]);
  });
});
