import {expect} from 'chai';
import type {EventCardElement} from '../../../../src/elements/event-card/event-card.js';
import {fakeFetch} from '../../../store/fake-fetch.js';
import {eventFile} from '../../../store/story.js';
import {all, button, clearPage, focused, listen, mount, mountReady, one, settled, text, until} from '../../helpers.js';
import {event, fileOf} from '../../story.js';
import {CHANT, DEATH, POST, SQUARE, cardOf, cardWith, fakePlayers, press} from './items.js';

describe('CardMedia', () => {
  afterEach(clearPage);

  const dialogs = (card: EventCardElement) => all<HTMLDialogElement>(card, 'dialog');
  const open = async (card: EventCardElement, selector = '.enlarge') => {
    await press(card, selector);
    await until(card, () => dialogs(card).length > 0);
    await settled(card);
  };
  const close = async (card: EventCardElement) => {
    const [dialog] = dialogs(card);
    const closed = new Promise((resolve) => dialog.addEventListener('close', resolve, {once: true}));
    button(dialog, 'Close').click();
    await closed;
    await settled(card);
  };

  it('reads the addresses of media from where the event file is', async () => {
    const network = fakeFetch();
    const card = mount('event-card', {src: 'stories/week.json', selected: 'one'});
    network.requests[0].answer(fileOf({media: [{type: 'embed', src: 'post.html'}]}));
    await card.ready;
    await settled(card);
    network.restore();
    expect(one<HTMLAnchorElement>(card, '.post a').href).to.equal(new URL('stories/post.html', document.baseURI).href);
  });

  it('has no dialog before the reader asks, and then one over the page with the item', async () => {
    const card = await cardOf(SQUARE);
    expect(dialogs(card)).to.deep.equal([]);
    await open(card);
    expect([dialogs(card)[0].open, dialogs(card)[0].matches(':modal')]).to.deep.equal([true, true]);
    expect(one<HTMLImageElement>(dialogs(card)[0], 'img').alt).to.equal('Fifty men before a city hall');
  });

  it('tells the page before the dialog is opened, and opens none where the page forbids it', async () => {
    const card = await cardOf(SQUARE, POST);
    const told = listen(card, 'event-media-open');
    card.addEventListener('event-media-open', (event) => event.preventDefault());
    await press(card, '.strip .over');
    await import('../../../../src/elements/event-card/media/media-viewer.js');
    await settled(card);
    expect([told.map(([, {index}]: [string, object & {index?: number}]) => index), dialogs(card)]).to.deep.equal([[1], []]);
  });

  it('opens one dialog for two clicks', async () => {
    const card = await cardOf(SQUARE);
    one(card, '.enlarge').click();
    await open(card);
    expect(dialogs(card)).to.have.lengthOf(1);
  });

  it('gives the focus back to what has opened the dialog, and leaves the page where it was', async () => {
    const card = await cardOf(SQUARE, SQUARE, SQUARE);
    const opener = all(card, '.strip .over')[1];
    opener.focus();
    await open(card, '.strip li:nth-child(2) .over');
    const {scrollX, scrollY} = window;
    await close(card);
    expect([dialogs(card).length, focused(card) === opener]).to.deep.equal([0, true]);
    expect([window.scrollX, window.scrollY]).to.deep.equal([scrollX, scrollY]);
  });

  it('gives the focus back to the item where its opener is gone', async () => {
    const card = await cardOf(DEATH);
    await press(card, '.cover .button');
    await open(card);
    button(dialogs(card)[0], 'Cover again').click();
    await settled(card);
    await close(card);
    expect(focused(card) === one(card, '.cover .button')).to.equal(true);
  });

  it('stops a clip that plays in the card when one is shown large', async () => {
    const players = fakePlayers();
    const card = await cardOf(CHANT, SQUARE);
    await press(card, '.play');
    players.restore();
    let isPaused = false;
    one<HTMLVideoElement>(card, 'video').pause = () => (isPaused = true);
    await open(card, '.strip .over');
    expect(isPaused).to.equal(true);
  });

  it('plays nothing in the large view that was started in the card', async () => {
    const players = fakePlayers();
    const card = await cardOf(SQUARE, CHANT);
    await open(card, '.strip .over');
    expect([all(card, 'video').length, players.played.length]).to.deep.equal([0, 0]);
    await press(card, 'dialog .play');
    players.restore();
    const video = one(card, 'dialog video');
    expect([players.played.length, players.played[0] === video, focused(card) === video]).to.deep.equal([1, true, true]);
  });

  it('does not play of itself a clip that comes back', async () => {
    const players = fakePlayers();
    const card = await cardOf({...CHANT, sensitivity: DEATH.sensitivity});
    await press(card, '.cover .button');
    await press(card, '.play');
    card.store?.acceptance.withdraw();
    await settled(card);
    card.store?.acceptance.accept({scope: 'story'});
    await settled(card);
    players.restore();
    expect(players.played).to.have.lengthOf(1);
    expect([all(card, 'video, track').length, all(card, '.play').length]).to.deep.equal([0, 1]);
  });

  it('forgets a post that was loaded when the reader goes on to another event', async () => {
    const card = await cardWith([{...POST, src: 'https://twitter.invalid/1'}], {social: 'click'});
    await press(card, '.post .button');
    expect(all(card, 'iframe')).to.have.lengthOf(1);
    for (const id of ['two', 'one']) {
      card.select(id);
      await settled(card);
    }
    expect(all(card, 'iframe')).to.deep.equal([]);
  });

  it('closes the dialog when the page selects another event', async () => {
    const card = await cardOf(SQUARE);
    await open(card);
    card.select('two');
    await settled(card);
    expect(dialogs(card)).to.deep.equal([]);
    card.select('one');
    await settled(card);
    expect(dialogs(card)).to.deep.equal([]);
  });

  it('does not bring the dialog back with the event that was left for none', async () => {
    const card = await cardOf(SQUARE);
    await open(card);
    for (const id of [null, 'one']) {
      card.select(id);
      await settled(card);
    }
    expect(dialogs(card)).to.deep.equal([]);
  });

  it('gives the focus to the head of what is shown in place of the dialog', async () => {
    const card = await cardOf(SQUARE);
    await open(card);
    card.select('two');
    await settled(card);
    expect(focused(card) === one(card, 'h3')).to.equal(true);
    card.select('one');
    await settled(card);
    await open(card);
    card.select(null);
    await settled(card);
    expect(focused(card) === one(card, '.message')).to.equal(true);
  });

  it('leaves the focus where it is when an event is selected without a dialog', async () => {
    const card = await cardOf(SQUARE);
    card.select('two');
    await settled(card);
    expect(focused(card)).to.equal(null);
  });

  it('opens no dialog where another event is shown before it is loaded', async () => {
    const data = eventFile(['one', 'two'].map((id) => event(id, {media: [SQUARE]})));
    const card = await mountReady('event-card', {selected: 'one'}, {data});
    one(card, '.enlarge').click();
    card.select('two');
    await settled(card);
    await import('../../../../src/elements/event-card/media/media-viewer.js');
    await settled(card);
    expect(dialogs(card)).to.deep.equal([]);
  });

  it('keeps Escape in the dialog from closing the card', async () => {
    const card = await cardOf(SQUARE);
    await open(card);
    const pressed = new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true, cancelable: true});
    one(card, 'dialog figure').dispatchEvent(pressed);
    expect([dialogs(card)[0].open, pressed.defaultPrevented, card.store?.selected]).to.deep.equal([false, true, 'one']);
  });

  it('has the sheet of the dialog once, however often it is opened', async () => {
    const card = await cardOf(SQUARE);
    await open(card);
    const count = card.shadowRoot?.adoptedStyleSheets.length;
    await close(card);
    await open(card);
    expect(card.shadowRoot?.adoptedStyleSheets.length).to.equal(count);
    expect(text(one(card, 'dialog .title'))).to.equal('one');
  });
});
