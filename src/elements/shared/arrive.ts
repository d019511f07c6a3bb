import type {EventStore} from '../../store/event-store.js';
import type {LinkingView} from './prose-links.js';
import {revealStore} from './reveal-store.js';

/**
 * Brings into sight what a link from elsewhere opens: the paragraph of a story that tells of the event, else a view that
 * shows it. Who comes back to the page, or loads it anew, is where the browser has put them.
 */
export function arrive(store: EventStore, id: string, views: ReadonlySet<LinkingView>, navigation = navigationType()): void {
  if (navigation !== 'navigate') return;
  const own = [...views].filter((view) => view.store === store);
  const name = CSS.escape(id);
  const step = own
    .filter(({localName}) => localName === 'event-story')
    .map((story) => story.querySelector(`[data-event="${name}"], [data-event^="${name} "]`))
    .find((found) => found !== null);
  if (step) return step.scrollIntoView({block: 'center', behavior: 'instant'});
  // Views that a text leads would be led on by what stands beside them.
  const free = own.filter((view) => !view.closest('event-story'));
  revealStore(store, free.length > 0 ? free : own);
}

function navigationType(): string {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming ? entry.type : 'navigate';
}
