import type {EventStore} from '../../store/event-store.js';
import {firstTarget} from '../../store/first-target.js';
import {readFragment} from '../../store/fragment.js';
import type {LinkTexts} from '../../store/fragment.js';
import {linkOf} from '../../store/link-click.js';
import {isThisPage} from '../../store/page-fragment.js';
import {decodeText} from '../../store/percent-text.js';
import {nameOf} from '../../store/registry.js';
import {tellMissing} from './tell-missing.js';

/** An element of a story. */
export type LinkingView = HTMLElement & {readonly store: EventStore | undefined};

interface PageLinks {
  /** Elements in the page, in the order in which they came. */
  readonly views: Set<LinkingView>;
  stop: (() => void) | null;
}

/** What a link says of one story. */
export interface AskedStory {
  readonly store: EventStore;
  /** The element of the story that stands first in the page: there the page is told. */
  readonly view: LinkingView;
  readonly texts: LinkTexts;
}

// One listener a page, also where two copies of the script run.
const KEY = Symbol.for('event-timeline-map.links.1');

function pageLinks(): PageLinks {
  const scope = globalThis as typeof globalThis & {[KEY]?: PageLinks};
  return (scope[KEY] ??= {views: new Set(), stop: null});
}

/**
 * Lets links of the page speak to its stories, as `<a href="#event=aktau">` or `#north.event=aktau&window=2022-01-04`, wherever
 * they stand and however often they are clicked. Such a link is an act of the reader, and leaves all that it does not name
 * as it is; the address of the page changes only where the story is kept in it.
 *
 * @returns Lets go of the element; the last one takes the listener along.
 */
export function listenForLinks(view: LinkingView): () => void {
  const page = pageLinks();
  page.views.add(view);
  page.stop ??= listen(page.views);
  return () => {
    page.views.delete(view);
    if (page.views.size > 0) return;
    page.stop?.();
    page.stop = null;
  };
}

/** A link from elsewhere has opened an event of a story. */
export async function arriveAt(store: EventStore, id: string): Promise<void> {
  // Where the chunk is gone, the reader scrolls.
  const arriving = await import('./arrive.js').catch(() => null);
  await arriving?.arrive(store, id, pageLinks().views);
}

function listen(views: ReadonlySet<LinkingView>): () => void {
  const handleClick = (event: MouseEvent) => {
    const link = linkOf(event);
    const href = link?.getAttribute('href') ?? '';
    // A page with a <base> means itself by a bare fragment.
    if (!link?.hash || !(href.startsWith('#') || isThisPage(link.href))) return;
    const asked = askedBy(link.hash.slice(1), views);
    if (asked.length === 0) return;
    event.preventDefault();
    void follow(asked, views);
  };
  document.addEventListener('click', handleClick);
  return () => document.removeEventListener('click', handleClick);
}

/** What follows a link is loaded with the first one. */
async function follow(asked: readonly AskedStory[], views: ReadonlySet<LinkingView>): Promise<void> {
  try {
    const {followProse} = await import('./follow-prose.js');
    followProse(asked, views);
  } catch (reason) {
    tellMissing(asked[0].view, reason, 'What follows links to events');
  }
}

/** The stories that a link speaks of: those that it names, and one of those without a name. */
function askedBy(fragment: string, views: ReadonlySet<LinkingView>): AskedStory[] {
  const stores = Map.groupBy([...views], ({store}) => store);
  const asked = [...stores].flatMap(([store, own]): AskedStory[] => {
    const texts = store && readFragment(fragment, nameOf(store));
    const view = firstTarget(own);
    return store && texts?.size && view ? [{store, view, texts}] : [];
  });
  const nameless = asked.filter(({store}) => nameOf(store) === null);
  const meant = nameless.find(hasEvent) ?? nameless.find(({store}) => store.link.isHeld) ?? nameless[0];
  return asked.filter((each) => each === meant || !nameless.includes(each));
}

function hasEvent({store, texts}: AskedStory): boolean {
  return store.rowOf(decodeText(texts.get('event') ?? '')) !== null;
}
