/** How far beside the viewport an element begins to load: about a screen of a phone. */
export const NEAR = '600px';

/** Waits until an element is in the viewport or near it. @param signal - Gives up: the promise then stays open. */
export function nearViewport(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return;
    // The observer tells with the next frame only, and the first one of a page may be long in coming. A page in the background has none.
    if (document.visibilityState === 'visible' && isSeen(element)) return resolve();
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({isIntersecting}) => isIntersecting)) return;
      observer.disconnect();
      resolve();
    }, {rootMargin: NEAR});
    signal.addEventListener('abort', () => observer.disconnect(), {once: true});
    observer.observe(element);
  });
}

/** Whether nothing hides the middle of an element: no edge of the viewport, no box that clips it. */
function isSeen(element: Element): boolean {
  const {left, top, width, height} = element.getBoundingClientRect();
  const root = element.getRootNode();
  if (width * height === 0 || !(root instanceof Document || root instanceof ShadowRoot)) return false;
  return element.contains(root.elementFromPoint(left + width / 2, top + height / 2));
}
