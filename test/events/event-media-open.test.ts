import {expect} from 'chai';
import {PIXEL, SQUARE, cardOf, press} from '../elements/event-card/media/items.js';
import {all, clearPage, settled, until} from '../elements/helpers.js';
import {recordEvents} from './record.js';

describe('event-media-open', () => {
  let recorder: ReturnType<typeof recordEvents>;

  afterEach(async () => {
    recorder.stop();
    await clearPage();
  });

  it('is fired once where the reader asks for the large view, with the event and the place of the item', async () => {
    const card = await cardOf(SQUARE);
    recorder = recordEvents();
    await press(card, '.enlarge');
    await until(card, () => all(card, 'dialog').length > 0);
    const detail = {id: 'one', index: 0, type: 'image', src: PIXEL, provider: null};
    expect(recorder.told).to.deep.equal([{name: 'event-media-open', tag: 'event-card', detail}]);
  });

  it('is a question: what the page cancels is not opened', async () => {
    const card = await cardOf(SQUARE);
    recorder = recordEvents();
    card.addEventListener('event-media-open', (event) => event.preventDefault());
    await press(card, '.enlarge');
    await import('../../src/elements/event-card/media/media-viewer.js');
    await settled(card);
    expect([recorder.told.length, all(card, 'dialog').length]).to.deep.equal([1, 0]);
  });

  it('is silent while items are only shown', async () => {
    recorder = recordEvents();
    const card = await cardOf(SQUARE, SQUARE);
    card.select('two');
    await settled(card);
    expect(recorder.told.map(({name}) => name)).to.deep.equal(['event-load']);
  });
});
