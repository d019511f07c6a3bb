import type {EventName} from '../../events.js';
import type {announce as Announce} from './announcer.js';
import type {StoreElement} from './store-element.js';

/** What readers do that changes what all views of a story show. */
const ACTS = ['event-select', 'event-window-change', 'event-filter-change', 'event-playback-change'] as const satisfies readonly EventName[];

/**
 * Has what the reader does in a view told to screen readers, by what is loaded with the first of it.
 *
 * @returns Removes the listeners.
 */
export function hearActs(element: StoreElement): () => void {
  const controller = new AbortController();
  const {signal} = controller;
  let announce: typeof Announce | undefined;
  const handleAct = async (event: Event): Promise<void> => {
    // What is done in a view inside a group, that view hears itself.
    if (event.composedPath()[0] !== element) return;
    // Where the chunk is gone, what has changed is there to be read.
    announce ??= (await import('./announcer.js').catch(() => null))?.announce;
    if (!signal.aborted) announce?.(element, event.type as EventName);
  };
  for (const name of ACTS) element.addEventListener(name, (event) => void handleAct(event), {signal});
  return () => controller.abort();
}
