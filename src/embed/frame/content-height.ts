import {SteadyHeight} from './steady-height.js';

export interface ContentHeight {
  /** In whole CSS pixels; 0 while it is not known. */
  readonly pixels: number;
  stop(): void;
}

/**
 * Follows the height of what is in a frame. It is measured once a frame of the screen at most, after layout; what is measured does not
 * depend on the height of the frame, so that telling it makes nothing new to tell.
 *
 * @param content - Holds everything; its height is that of its content. Nothing is told while it is empty.
 * @param tell - Is given each new height in whole CSS pixels.
 */
export function watchContentHeight(content: HTMLElement, tell: (heightPixels: number) => void): ContentHeight {
  const page = content.ownerDocument;
  const steady = new SteadyHeight();
  const listening = new AbortController();
  const observer = new ResizeObserver(() => {
    // What fills the screen has left its place in the frame, and comes back to it.
    if (page.fullscreenElement || !content.firstElementChild) return;
    const height = steady.next(content.getBoundingClientRect().height);
    if (height !== null) tell(height);
  });
  for (const kind of ['pointerdown', 'keydown']) page.addEventListener(kind, () => steady.settle(), {signal: listening.signal, capture: true, passive: true});
  observer.observe(content);
  return {
    get pixels() {
      return steady.last;
    },
    stop: () => {
      observer.disconnect();
      listening.abort();
    },
  };
}
