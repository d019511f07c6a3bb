/** What the browser calls long. */
const LONG_TASK_MS = 50;

/**
 * Watches a load: when the first marks are drawn or painted, and the tasks of the main thread that are long enough for a reader to feel.
 *
 * @param {import('./draw-calls.mjs').DrawCalls} draws
 * @param {() => {total: number} | undefined} store
 */
export function watchLoading(draws, store) {
  const startMs = now();
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({duration}) => duration)));
  observer.observe({type: 'longtask'});
  let firstMarksMs = NaN;
  let isOver = false;
  draws.instances = draws.painted = 0;
  const look = () => {
    if (isOver || firstMarksMs > 0) return;
    if (store()?.total > 0 && draws.instances + draws.painted > 0) firstMarksMs = now();
    else draws.instances = draws.painted = 0;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return {
    /** @param {Promise<unknown>} started - When all that the load has started is done: its tasks count, and its time does not. */
    async end(started) {
      isOver = true;
      const readyMs = now();
      await started;
      tasks.push(...observer.takeRecords().map(({duration}) => duration));
      observer.disconnect();
      return {startMs, firstMarksMs: firstMarksMs || readyMs, readyMs, longestTaskMs: Math.max(0, ...tasks), longTasks: tasks.filter((ms) => ms > LONG_TASK_MS).length};
    },
  };
}

/** On the clock of the server, in milliseconds since 1970. */
function now() {
  return performance.timeOrigin + performance.now();
}
