import {emit} from '../events.js';

/** What of a store the reader's hand stops. */
interface Stoppable {
  readonly speed: number;
  stopByTouch(): boolean;
}

/** The reader does something else while the story plays: it stops, and the page is told so where it was done. */
export function stopByTouch(store: Stoppable, target: EventTarget): void {
  if (store.stopByTouch()) emit(target, 'event-playback-change', {playing: false, speed: store.speed});
}
