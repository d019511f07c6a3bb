import {expect} from 'chai';
import {acceptMedia, askForMedia, askForStep} from '../../../../src/elements/event-card/media/media-requests.js';
import {clearPage, listen} from '../../helpers.js';
import {CHANT, DEATH, POST, SQUARE, cardOf} from './items.js';

describe('askForMedia', () => {
  afterEach(clearPage);

  it('tells the page which item of which event the reader asks for, and of whom', async () => {
    const card = await cardOf(SQUARE, POST);
    const told = listen(document.body, 'event-media-open');
    expect([askForMedia(card, SQUARE, 0), askForMedia(card, POST, 1)]).to.deep.equal([true, true]);
    expect(told.map(([, detail]) => detail)).to.deep.equal([
      {id: 'one', index: 0, type: 'image', src: SQUARE.src, provider: null},
      {id: 'one', index: 1, type: 'embed', src: POST.src, provider: 'Twitter'},
    ]);
  });

  it('is refused by a page that cancels the event', async () => {
    const card = await cardOf(SQUARE);
    card.addEventListener('event-media-open', (event) => event.preventDefault());
    expect(askForMedia(card, SQUARE, 0)).to.equal(false);
  });
});

describe('askForStep', () => {
  afterEach(clearPage);

  it('asks only for an image that may be seen, since nothing else is loaded by being reached', async () => {
    const card = await cardOf(SQUARE, CHANT, DEATH, POST);
    card.addEventListener('event-media-open', (event) => event.preventDefault());
    const told = listen(card, 'event-media-open');
    const media = [SQUARE, CHANT, DEATH, POST, {...SQUARE, src: undefined}];
    expect(media.map((item, index) => askForStep(card, item, index))).to.deep.equal([false, true, true, true, true]);
    expect(told).to.have.lengthOf(1);
  });

  it('asks for an item that was covered once it is uncovered', async () => {
    const card = await cardOf(DEATH);
    card.addEventListener('event-media-open', (event) => event.preventDefault());
    card.store?.acceptance.accept({scope: 'story'});
    expect(askForStep(card, DEATH, 0)).to.equal(false);
  });
});

describe('acceptMedia', () => {
  afterEach(clearPage);

  it('accepts in the story before the page is told', async () => {
    const card = await cardOf(DEATH);
    let isShown = false;
    card.addEventListener('event-warning-accept', () => (isShown = card.store?.acceptance.shows(DEATH) ?? false));
    acceptMedia(card, DEATH, 'kind');
    expect(isShown).to.equal(true);
  });

  it('names each kind once', async () => {
    const card = await cardOf(DEATH);
    const told = listen(card, 'event-warning-accept');
    acceptMedia(card, {...DEATH, sensitivity: [{kind: 'death'}, {kind: 'death', text: 'Another.'}, {kind: 'weapons'}]}, 'item');
    expect(told).to.deep.equal([['event-warning-accept', {scope: 'item', kinds: ['death', 'weapons'], id: 'one'}]]);
  });
});
