import type {Media} from '../../../schema/event-file.js';
import type {Clocks} from '../../../l10n/format-timestamp.js';
import type {Strings} from '../../../l10n/strings.js';
import type {AcceptanceScope} from '../../../store/acceptance.js';
import type {EventStore} from '../../../store/event-store.js';
import type {MediaPart, MediaProgress} from './media-progress.js';

/** Whether a post of another site is linked only, loaded at a click, or neither. */
export type SocialMode = 'link' | 'click' | 'none';

/** What the items of one event read, and what they ask for, in one place: the card or its large view. */
export interface MediaScene {
  readonly store: EventStore;
  readonly strings: Strings;
  readonly locale: string;
  /** Language of the captions where the file names it. */
  readonly lang?: string;
  readonly clocks: Clocks;
  /** Address against which the file's relative addresses are read: that of the event file. */
  readonly base: string;
  readonly social: SocialMode;
  readonly progress: MediaProgress;
  /** The reader starts a clip or loads a post. */
  start(item: Media): void;
  /** A clip that the reader has started goes on in another way. */
  restart(item: Media): void;
  fail(item: Media, part: MediaPart): void;
  accept(item: Media, scope: AcceptanceScope['scope']): void;
}

/** Whether an item may be seen, its poster included. While the story plays nobody has the time to look away. */
export function isUncovered(item: Media, store: EventStore): boolean {
  return !isSensitive(item) || (!store.playing && store.acceptance.shows(item));
}

export function isSensitive({sensitivity}: Media): boolean {
  return Boolean(sensitivity?.length);
}

/** What an item that may distress shows, in words: the editor's, else a sentence made from the kind. Nothing is said twice. */
export function sensitivityWords({sensitivity = []}: Media, strings: Strings): string {
  return strings.sentences([...new Set(sensitivity.map(({kind, text}) => text || strings.sensitivity[kind]))]);
}

/** A name for the controls of an item. What is covered is named by its warning: its description may distress too. */
export function nameOf(item: Media, {store, strings}: MediaScene): string {
  if (!isUncovered(item, store)) return sensitivityWords(item, strings);
  return item.alt || item.caption || strings.mediaType[item.type];
}
