import type {TimeWindow} from '../../data/event-table.js';
import type {PlotKeysHost} from './plot-keys.js';

interface Step {
  /** What was in view and chosen before. */
  readonly view: TimeWindow | null;
  readonly window: TimeWindow | null;
  readonly narrowed: TimeWindow;
}

/** The way from all dates to a few, bar by bar, and back. */
export class Narrowing {
  readonly #host: PlotKeysHost;
  #steps: readonly Step[] = [];

  constructor(host: PlotKeysHost) {
    this.#host = host;
  }

  /** Chooses the dates of a bar and looks at them up close. @returns Whether there is a closer look at them. */
  narrow(narrowed: TimeWindow): boolean {
    const host = this.#host;
    const window = host.store()?.window ?? null;
    if (host.isLookedAt(narrowed)) return false;
    this.#steps = [...this.#way(window), {view: host.view(), window, narrowed}];
    host.choose(narrowed);
    host.lookAt(narrowed);
    return true;
  }

  /** Goes one step back. @returns Whether there was one. */
  widen(): boolean {
    const host = this.#host;
    const way = this.#way(host.store()?.window ?? null);
    const last = way.at(-1);
    this.#steps = way.slice(0, -1);
    if (!last) return false;
    host.choose(last.window);
    host.show(last.view);
    return true;
  }

  /** Once other dates are chosen by other means there is no way back from them. */
  #way(window: TimeWindow | null): readonly Step[] {
    const narrowed = this.#steps.at(-1)?.narrowed;
    return narrowed && narrowed.startMs === window?.startMs && narrowed.endMs === window.endMs ? this.#steps : [];
  }
}
