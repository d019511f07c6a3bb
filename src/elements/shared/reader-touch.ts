import {stopByTouch} from '../../store/stop-by-touch.js';
import type {EventStore} from '../../store/event-store.js';
import {isGroup} from './join-store.js';

type View = HTMLElement & {readonly store: EventStore | undefined};

/** Marks a part that steers the playback, which is not stopped by its use. */
const PLAYBACK = 'data-playback';

/**
 * Stops a playback as soon as the reader does something with a view of the story: presses a button of the mouse, taps, or
 * turns the wheel or presses a key to some effect. Scrolling is none of these, and a finger may only begin to scroll.
 *
 * @returns Removes the listeners.
 */
export function watchTouch(view: View): () => void {
  const controller = new AbortController();
  // A group has the text of an article in it; its views watch themselves.
  if (isGroup(view)) return () => {};
  const handleTouch = (event: Event) => {
    const steers = event.composedPath().some((node) => node instanceof Element && node.hasAttribute(PLAYBACK));
    if (view.store && !steers) stopByTouch(view.store, view);
  };
  const handlePointerdown = (event: PointerEvent) => {
    // A second finger moves the map, a first one may scroll the page.
    if (event.pointerType !== 'touch' || !event.isPrimary) handleTouch(event);
  };
  const handlePointerup = (event: PointerEvent) => {
    // A finger that the page has scrolled with is cancelled: this one has moved something here.
    if (event.pointerType === 'touch') handleTouch(event);
  };
  const handleUse = (event: Event) => {
    // What a view has taken for itself, it has acted upon.
    if (event.defaultPrevented) handleTouch(event);
  };
  const options = {signal: controller.signal, passive: true};
  view.addEventListener('pointerdown', handlePointerdown, options);
  view.addEventListener('pointerup', handlePointerup, options);
  view.addEventListener('click', handleTouch, options);
  view.addEventListener('wheel', handleUse, options);
  view.addEventListener('keydown', handleUse, options);
  // A word typed into a search, which no key has to be prevented for.
  view.addEventListener('event-filter-change', handleTouch, options);
  return () => controller.abort();
}
