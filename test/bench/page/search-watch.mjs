/**
 * Watches a search that is typed: when the last letter came, and when the answer to it was there and counted.
 *
 * @param {import('../../../src/store/event-store.js').EventStore} store
 * @returns {() => {lastLetterMs: number, answeredMs: number, found: number}} Stops. `NaN` where there was no letter or no answer.
 */
export function watchSearch(store) {
  const found = {lastLetterMs: NaN, answeredMs: NaN, found: NaN};
  const handleInput = ({timeStamp}) => (found.lastLetterMs = timeStamp);
  addEventListener('input', handleInput, {capture: true});
  let text = store.filters.text ?? '';
  let isOpen = false;
  const stop = store.effect(() => {
    const next = store.filters.text ?? '';
    const isSearching = store.searching;
    const count = store.visibleCount;
    if (next !== text) {
      text = next;
      found.answeredMs = NaN;
      // A small table is searched at once, and never said to be searching.
      isOpen = !store.table.service;
    }
    if (isSearching) isOpen = true;
    else if (isOpen) {
      isOpen = false;
      Object.assign(found, {answeredMs: performance.now(), found: count});
    }
  });
  return () => {
    removeEventListener('input', handleInput, {capture: true});
    stop();
    return found;
  };
}
