import {expect} from 'chai';
import type {EventCardElement} from '../../../src/elements/event-card/event-card.js';
import {creditLine} from '../../../src/elements/event-card/media-figure.js';
import {en} from '../../../src/l10n/en.js';
import type {Media} from '../../../src/schema/event-file.js';
import {eventFile} from '../../store/story.js';
import {all, button, clearPage, mountReady, one, settled, text, until} from '../helpers.js';
import {event, fileOf} from '../story.js';

/** A picture that is there, whatever the server has. */
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACADs=';
const CAPTIONS = '/demo/kazakhstan/media/placeholder.vtt';
const BROKEN = 'data:image/png;base64,broken';
const MUSAEV = {name: 'Nurlan Musaev', platform: 'Facebook'};
const DEATH: Media = {type: 'image', src: PIXEL, poster: 'poster.jpg', alt: 'A covered body', credit: {name: 'Base'}, sensitivity: [{kind: 'death', text: 'It shows a dead person.'}]};

describe('creditLine', () => {
  const cases: [string, Media['credit'], string][] = [
    ['a person by way of a platform', MUSAEV, 'Nurlan Musaev, via Facebook'],
    ['a person alone', {name: 'Nurlan Musaev'}, 'Nurlan Musaev'],
    ['a platform alone', {platform: 'Telegram'}, 'via Telegram'],
    ['that a name is kept back, even where it stands in the file', {name: 'A witness', platform: 'Telegram', withheld: true}, 'name withheld, via Telegram'],
    ['nothing of an item without a credit', undefined, ''],
    ['nothing of a credit that is empty', {}, ''],
  ];
  for (const [what, credit, line] of cases) {
    it(`says ${what}`, () => {
      expect(creditLine(credit, en)).to.equal(line);
    });
  }
});

describe('media of a card', () => {
  afterEach(clearPage);

  const cardOf = (...media: Media[]) => mountReady('event-card', {selected: 'one'}, {data: fileOf({media})});
  const figures = (card: EventCardElement) => all(card, 'figure').map(text);

  it('describes an image for those who do not see it, and credits it', async () => {
    const card = await cardOf({type: 'image', src: PIXEL, alt: 'Fifty men before a city hall', caption: 'Zhanaozen.', credit: MUSAEV});
    expect(one<HTMLImageElement>(card, 'img').alt).to.equal('Fifty men before a city hall');
    expect(text(one(card, 'figcaption'))).to.equal('Zhanaozen. Nurlan Musaev, via Facebook');
  });

  it('links the credit to the original post, without telling it where the reader comes from', async () => {
    const card = await cardOf({type: 'image', src: PIXEL, credit: {...MUSAEV, url: 'https://facebook.example/1'}});
    const {href, rel, target, textContent} = one<HTMLAnchorElement>(card, '.credit a');
    expect({href, rel, target, textContent}).to.deep.equal({
      href: 'https://facebook.example/1',
      rel: 'noopener noreferrer',
      target: '_blank',
      textContent: 'Nurlan Musaev, via Facebook',
    });
  });

  it('loads nothing of a clip but its poster before it is played, and has its captions', async () => {
    const card = await cardOf({type: 'video', src: 'clip.mp4', poster: PIXEL, alt: 'A chant', captions: CAPTIONS, credit: MUSAEV});
    const video = one<HTMLVideoElement>(card, 'video');
    expect([video.preload, video.autoplay, video.controls, video.poster, video.ariaLabel]).to.deep.equal(['none', false, true, PIXEL, 'A chant']);
    const track = one<HTMLTrackElement>(card, 'track');
    expect([track.kind, track.src, track.default]).to.deep.equal(['captions', new URL(CAPTIONS, document.baseURI).href, true]);
  });

  it('plays a recording with no more than its controls', async () => {
    const audio = one<HTMLAudioElement>(await cardOf({type: 'audio', src: 'chant.mp3', alt: 'A chant'}), 'audio');
    expect([audio.preload, audio.controls, audio.ariaLabel]).to.deep.equal(['none', true, 'A chant']);
  });

  it('links the player of another site, and does not load it', async () => {
    const card = await cardOf({type: 'embed', src: 'https://video.example/1', caption: 'The clip on its site'});
    expect(one<HTMLAnchorElement>(card, 'figure a').href).to.equal('https://video.example/1');
    expect(all(card, 'iframe, script, object')).to.deep.equal([]);
  });

  it('describes an item that is known but not shown', async () => {
    expect(figures(await cardOf({type: 'video', alt: 'Trucks full of soldiers', credit: {platform: 'Telegram'}}))).to.deep.equal(['Trucks full of soldiers via Telegram']);
  });

  it('does not load what has a scheme that could run', async () => {
    const card = await cardOf({type: 'image', src: 'javascript:alert(1)', alt: 'A square'}, {type: 'embed', src: 'javascript:alert(1)'});
    expect(all(card, 'img, a')).to.deep.equal([]);
    expect(figures(card)[0]).to.equal('A square');
  });

  it('keeps description and credit of an image that cannot be loaded', async () => {
    const card = await cardOf({type: 'image', src: BROKEN, alt: 'Fifty men before a city hall', credit: MUSAEV});
    await until(card, () => all(card, '.missing').length > 0);
    expect(figures(card)).to.deep.equal(['This file could not be loaded. Fifty men before a city hall Nurlan Musaev, via Facebook']);
    expect(getComputedStyle(one(card, 'img')).display).to.equal('none');
  });

  it('does not hold the broken image of one event against the next', async () => {
    const broken = event('one', {media: [{type: 'image', src: BROKEN, alt: 'Broken'}]});
    const card = await mountReady('event-card', {selected: 'one'}, {data: eventFile([broken, event('two', {media: [{type: 'image', src: PIXEL, alt: 'Whole'}]})])});
    await until(card, () => all(card, '.missing').length > 0);
    card.select('two');
    await settled(card);
    expect([all(card, '.missing').length, getComputedStyle(one(card, 'img')).display]).to.deep.equal([0, 'block']);
  });

  describe('that may distress', () => {
    it('are not in the page, nor is their poster, before the reader asks', async () => {
      const card = await cardOf(DEATH, {...DEATH, type: 'video', src: 'clip.mp4'});
      expect(all(card, 'img, video, [src], [poster]')).to.deep.equal([]);
      expect(figures(card)[0]).to.equal('It shows a dead person. Show it Base');
    });

    it('are shown by the button, each by its own', async () => {
      const card = await cardOf(DEATH, {...DEATH, alt: 'Another'});
      button(card, 'Show it').click();
      await settled(card);
      expect(all<HTMLImageElement>(card, 'img').map(({alt}) => alt)).to.deep.equal(['A covered body']);
      expect(all(card, '.cover')).to.have.lengthOf(1);
    });

    it('stay uncovered when the reader comes back to the event', async () => {
      const data = eventFile([event('one', {media: [DEATH]}), event('two')]);
      const card = await mountReady('event-card', {selected: 'one'}, {data});
      button(card, 'Show it').click();
      card.select('two');
      await settled(card);
      card.select('one');
      await settled(card);
      expect(all(card, '.cover')).to.deep.equal([]);
    });

    it('are covered anew in another story, even at the same address', async () => {
      const card = await cardOf(DEATH);
      button(card, 'Show it').click();
      card.data = fileOf({media: [{...DEATH}]});
      card.select('one');
      await settled(card);
      expect(all(card, '.cover')).to.have.lengthOf(1);
    });

    it('say what they show by the kind where the editor has written no sentence', async () => {
      expect(figures(await cardOf({...DEATH, sensitivity: [{kind: 'death'}, {kind: 'weapons'}]}))[0]).to.include('death weapons');
    });
  });
});
