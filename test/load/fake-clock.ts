/** Stands in for the timers of the page until `restore` is called. */
export interface FakeClock {
  /** Delays of the timers that wait. */
  readonly delays: readonly number[];
  /** Lets the timers run whose time has come. */
  advance(ms: number): void;
  restore(): void;
}

export function fakeClock(): FakeClock {
  const real = {set: globalThis.setTimeout, clear: globalThis.clearTimeout};
  const timers = new Map<number, {readonly dueMs: number; readonly delayMs: number; readonly run: () => void}>();
  let nowMs = 0;
  let last = 0;
  globalThis.setTimeout = ((run: () => void, delayMs = 0) => {
    timers.set(++last, {dueMs: nowMs + delayMs, delayMs, run});
    return last;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((id: number) => void timers.delete(id)) as typeof clearTimeout;
  return {
    get delays() {
      return [...timers.values()].map(({delayMs}) => delayMs);
    },
    advance: (ms) => {
      nowMs += ms;
      for (const [id, {dueMs, run}] of [...timers]) {
        if (dueMs > nowMs || !timers.delete(id)) continue;
        run();
      }
    },
    restore: () => {
      globalThis.setTimeout = real.set;
      globalThis.clearTimeout = real.clear;
    },
  };
}
