import {NEAR} from './near-viewport.js';

/**
 * Fulfilled when what could not be loaded may be had after all: the connection is back, or the reader has left the element and
 * comes near it again.
 *
 * @param signal - Gives up: the promise then stays open.
 */
export function anotherChance(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return;
    let wasFar = false;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const {isIntersecting} of entries) {
          if (isIntersecting && wasFar) return chance();
          wasFar ||= !isIntersecting;
        }
      },
      {rootMargin: NEAR},
    );
    const stop = () => {
      observer.disconnect();
      removeEventListener('online', chance);
      signal.removeEventListener('abort', stop);
    };
    const chance = () => {
      stop();
      resolve();
    };
    observer.observe(element);
    addEventListener('online', chance);
    signal.addEventListener('abort', stop, {once: true});
  });
}
