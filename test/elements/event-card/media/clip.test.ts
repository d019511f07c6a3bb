import {expect} from 'chai';
import type {EventCardElement} from '../../../../src/elements/event-card/event-card.js';
import {all, button, clearPage, focused, listen, one, settled, text, until} from '../../helpers.js';
import {BROKEN, CAPTIONS, CHANT, MUSAEV, PIXEL, cardOf, fakePlayers, press} from './items.js';

const RECORDING = {type: 'audio', src: 'chant.mp3', alt: 'A chant, heard from afar'} as const;

describe('clip', () => {
  let players: ReturnType<typeof fakePlayers>;
  beforeEach(() => (players = fakePlayers()));
  afterEach(async () => {
    players.restore();
    await clearPage();
  });

  const fail = async (card: EventCardElement, selector: string) => {
    one(card, selector).dispatchEvent(new Event('error'));
    await settled(card);
  };

  it('is no more than its poster and a button with a name before the reader starts it', async () => {
    const card = await cardOf(CHANT);
    expect(all(card, 'video, audio, track, source')).to.deep.equal([]);
    expect([one<HTMLImageElement>(card, '.clip img').src, one<HTMLImageElement>(card, '.clip img').alt]).to.deep.equal([PIXEL, 'A chant']);
    expect(button(card, 'Play: A chant')).to.be.instanceOf(HTMLButtonElement);
  });

  it('plays with controls and captions when the reader starts it, and has the focus', async () => {
    const card = await cardOf(CHANT);
    await press(card, '.play');
    const video = one<HTMLVideoElement>(card, 'video');
    expect([video.src, video.poster, video.controls, video.preload, video.ariaLabel]).to.deep.equal([new URL('clip.mp4', document.baseURI).href, PIXEL, true, 'none', 'A chant']);
    const track = one<HTMLTrackElement>(card, 'track');
    expect([track.kind, track.src, track.default, track.label]).to.deep.equal(['captions', new URL(CAPTIONS, document.baseURI).href, true, 'Captions']);
    expect([players.played.length, players.played[0] === video, focused(card) === video]).to.deep.equal([1, true, true]);
  });

  it('is a drawn frame with what is to be seen where it has no poster', async () => {
    const card = await cardOf({...CHANT, poster: undefined});
    expect([text(one(card, '.blank')), all(card, 'img').length]).to.deep.equal(['A chant', 0]);
    await press(card, '.play');
    expect(one<HTMLVideoElement>(card, 'video').hasAttribute('poster')).to.equal(false);
  });

  it('can still be played where its poster cannot be loaded', async () => {
    const card = await cardOf({...CHANT, poster: BROKEN});
    await until(card, () => all(card, '.blank').length > 0);
    await press(card, '.play');
    expect(one<HTMLVideoElement>(card, 'video').hasAttribute('poster')).to.equal(false);
  });

  it('leaves description, credit and the way to the original where its file cannot be loaded, and the focus there', async () => {
    const card = await cardOf({...CHANT, credit: MUSAEV});
    await press(card, '.play');
    await fail(card, 'video');
    expect(text(one(card, 'figure'))).to.equal('This file could not be loaded. A chant See the original Nurlan Musaev, via Facebook');
    expect(focused(card) === one(card, '.missing a')).to.equal(true);
  });

  it('goes on without captions that cannot be loaded, and says so', async () => {
    const card = await cardOf(CHANT);
    await press(card, '.play');
    const video = one(card, 'video');
    await fail(card, 'track');
    expect([one(card, 'video') === video, all(card, 'track').length, text(one(card, '.note'))]).to.deep.equal([true, 0, 'The captions could not be loaded.']);
  });

  it('asks the host for leave to read only where the captions are another’s', async () => {
    const card = await cardOf(CHANT);
    await press(card, '.play');
    expect(one<HTMLVideoElement>(card, 'video').crossOrigin).to.equal(null);
    const foreign = await cardOf({...CHANT, captions: 'https://cdn.example/chant.vtt'});
    await press(foreign, '.play');
    expect(one<HTMLVideoElement>(foreign, 'video').crossOrigin).to.equal('anonymous');
  });

  it('plays without the captions of another host where that gives no leave', async () => {
    const card = await cardOf({...CHANT, captions: 'https://cdn.example/chant.vtt'});
    await press(card, '.play');
    await fail(card, 'video');
    const video = one<HTMLVideoElement>(card, 'video');
    expect([video.crossOrigin, all(card, 'track').length, text(one(card, '.note'))]).to.deep.equal([null, 0, 'The captions could not be loaded.']);
    expect(players.played.map((played) => played === video)).to.deep.equal([true, true]);
    await fail(card, 'video');
    expect(all(card, 'video')).to.deep.equal([]);
  });

  it('of sound alone has controls only, once it is started', async () => {
    const card = await cardOf(RECORDING);
    expect([all(card, 'audio').length, text(one(card, '.blank'))]).to.deep.equal([0, 'A chant, heard from afar']);
    await press(card, '.play');
    const audio = one<HTMLAudioElement>(card, 'audio');
    expect([audio.controls, audio.ariaLabel, players.played[0] === audio]).to.deep.equal([true, 'A chant, heard from afar', true]);
  });

  it('of sound alone with captions has a picture, since nothing else shows them', async () => {
    const card = await cardOf({...RECORDING, captions: CAPTIONS});
    await press(card, '.play');
    expect(all(card, 'video track, audio').map(({localName}) => localName)).to.deep.equal(['track']);
  });

  it('tells the page before it starts, and does not start where the page forbids it', async () => {
    const card = await cardOf(CHANT);
    const told = listen(card, 'event-media-open');
    card.addEventListener('event-media-open', (event) => event.preventDefault());
    await press(card, '.play');
    expect(told).to.deep.equal([['event-media-open', {id: 'one', index: 0, type: 'video', src: new URL('clip.mp4', document.baseURI).href, provider: null}]]);
    expect([all(card, 'video'), players.played]).to.deep.equal([[], []]);
  });
});
