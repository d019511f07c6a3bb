import type {EventCardElement} from '../../../../src/elements/event-card/event-card.js';
import type {Media} from '../../../../src/schema/event-file.js';
import {eventFile} from '../../../store/story.js';
import {all, mountReady, settled} from '../../helpers.js';
import {event} from '../../story.js';

/** A picture that is there, whatever the server has. */
export const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAACADs=';
export const BROKEN = 'data:image/png;base64,broken';
export const CAPTIONS = '/demo/kazakhstan/media/placeholder.vtt';

export const MUSAEV = {name: 'Nurlan Musaev', platform: 'Facebook', url: 'https://facebook.example/1'};
export const SQUARE: Media = {type: 'image', src: PIXEL, alt: 'Fifty men before a city hall', caption: 'Zhanaozen.', credit: MUSAEV};
export const CHANT: Media = {type: 'video', src: 'clip.mp4', poster: PIXEL, alt: 'A chant', captions: CAPTIONS, credit: {name: 'A witness', platform: 'Facebook', withheld: true}};
export const DEATH: Media = {
  type: 'image',
  src: PIXEL,
  alt: 'A covered body',
  caption: 'Almaty, in the morning.',
  credit: {name: 'Base'},
  sensitivity: [{kind: 'death', text: 'It shows a dead person.'}],
};
export const POST: Media = {
  type: 'embed',
  src: 'https://twitter.example/post/1',
  alt: 'A clip of the square',
  caption: 'The first post.',
  credit: {name: '@jardemalie', platform: 'Twitter', url: 'https://twitter.example/author'},
  archiveUrl: 'https://archive.example/1',
};

/** A card of the event `one` with these items; the event `two`, four days later, has none. */
export function cardWith(media: readonly Media[], attributes: Readonly<Record<string, string>> = {}, members: object = {}): Promise<EventCardElement> {
  const data = eventFile([event('one', {when: '2022-01-01', media: [...media]}), event('two', {when: '2022-01-05'})], members);
  return mountReady('event-card', {selected: 'one', ...attributes}, {data});
}

export function cardOf(...media: Media[]): Promise<EventCardElement> {
  return cardWith(media);
}

/** Clicks a part of a card, and waits until that is drawn. */
export async function press(card: EventCardElement, selector: string, index = 0): Promise<void> {
  const part = all(card, selector)[index];
  if (!part) throw new Error(`<event-card> has no ${selector}`);
  part.click();
  await settled(card);
}

/** Notes each clip that is played, in place of playing it, until `restore` is called. */
export function fakePlayers(): {readonly played: readonly HTMLMediaElement[]; restore(): void} {
  const real = HTMLMediaElement.prototype.play;
  const played: HTMLMediaElement[] = [];
  HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
    played.push(this);
    return Promise.resolve();
  };
  return {played, restore: () => void (HTMLMediaElement.prototype.play = real)};
}
