/** What a table starts on a page, its parts that are loaded and painted one after the other included, is mostly over by then. */
const REST_MS = 200;
const IDLE_MS = 300;

/** Fulfilled when the page has had the time to draw what it was given, and has nothing to do for a moment; after half a second at the latest. */
export function pageRest(): Promise<void> {
  const {promise, resolve} = Promise.withResolvers<void>();
  setTimeout(() => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), {timeout: IDLE_MS});
    else resolve();
  }, REST_MS);
  return promise;
}
