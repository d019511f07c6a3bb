import {followLink} from '../../store/follow-link.js';
import type {AskedStory, LinkingView} from './prose-links.js';
import {revealStore} from './reveal-store.js';

/** Does what a link says of stories, and brings each of them into sight. */
export function followProse(stories: readonly AskedStory[], views: ReadonlySet<LinkingView>): void {
  for (const {store, view, texts} of stories) {
    followLink(store, texts, view);
    revealStore(store, views);
  }
}
