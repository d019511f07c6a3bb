const QUERY = '(prefers-reduced-motion: reduce)';

/** Whether the reader asks for less motion. */
export function prefersStill(): boolean {
  return matchMedia(QUERY).matches;
}

/** Calls when the reader begins to ask for less motion, while the page is open. @returns Stops that. */
export function watchStill(onStill: () => void): () => void {
  const controller = new AbortController();
  matchMedia(QUERY).addEventListener('change', ({matches}) => matches && onStill(), {signal: controller.signal});
  return () => controller.abort();
}
