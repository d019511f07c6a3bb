/** How far beside the viewport an element begins to load: about a screen of a phone. */
const NEAR = '600px';

/** Waits until an element is in the viewport or near it. @param signal - Gives up: the promise then stays open. */
export function nearViewport(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      observer.disconnect();
      resolve();
    }, {rootMargin: NEAR});
    signal.addEventListener('abort', () => observer.disconnect(), {once: true});
    observer.observe(element);
  });
}
