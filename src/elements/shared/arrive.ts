import type {EventStore} from '../../store/event-store.js';
import {goToStep} from '../event-story/go-to-step.js';
import type {LinkingView} from './prose-links.js';
import {revealStore} from './reveal-store.js';

/**
 * Brings into sight what a link from elsewhere opens: the paragraph of a story that tells of the event, else a view that
 * shows it. Who comes back to the page, or loads it anew, is where the browser has put them.
 */
export async function arrive(store: EventStore, id: string, views: ReadonlySet<LinkingView>, navigation = navigationType()): Promise<void> {
  if (navigation !== 'navigate') return;
  const own = [...views].filter((view) => view.store === store);
  const name = CSS.escape(id);
  for (const story of own.filter(({localName}) => localName === 'event-story')) {
    const step = story.querySelector<HTMLElement>(`[data-event="${name}"], [data-event^="${name} "]`);
    if (step) return void (await goToStep(story, step));
  }
  // Views that a text leads would be led on by what stands beside them.
  const free = own.filter((view) => !view.closest('event-story'));
  revealStore(store, free.length > 0 ? free : own);
}

function navigationType(): string {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming ? entry.type : 'navigate';
}
