import type {EventStore} from '../../store/event-store.js';
import {isGroup} from './join-store.js';

type View = HTMLElement & {readonly store: EventStore | undefined};

/** So much of a view is enough to see that something happens in it, or half of it where it is small. */
const ENOUGH_PIXELS = 120;

/** Scrolls the nearest view of a story into sight, where none of them is: never while the reader sees one. */
export function revealStore(store: EventStore, views: Iterable<View>): void {
  // Filters and groups do not show what is selected.
  const shown = [...views].filter((view) => view.store === store && view.localName !== 'event-filter' && !isGroup(view) && view.checkVisibility());
  if (shown.length === 0 || shown.some(isInSight)) return;
  const nearest = shown.reduce((best, view) => (distance(view) < distance(best) ? view : best));
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const block = nearest.offsetHeight > innerHeight ? 'start' : 'center';
  nearest.scrollIntoView({behavior: isStill ? 'instant' : 'smooth', block});
}

function isInSight(view: Element): boolean {
  const {top, bottom, height} = view.getBoundingClientRect();
  return Math.min(bottom, innerHeight) - Math.max(top, 0) >= Math.min(ENOUGH_PIXELS, height / 2);
}

/** Pixels from the viewport to the nearest edge of a view that is out of it. */
function distance(view: Element): number {
  const {top, bottom} = view.getBoundingClientRect();
  return Math.max(top - innerHeight, -bottom);
}
