/** So many live at once: browsers take the oldest away from 8 or 16 on, and the page may have some of its own. */
export const MAX_CONTEXTS = 4;

/** While the page is at work a map waits so long for its turn: what the reader moves goes before what only follows it. */
const PATIENCE_MS = 250;

/** A WebGL context with what draws on it. */
export interface PooledContext {
  destroy(): void;
}

/** A map that is drawn on a context of the pool. */
export interface Claimant {
  /** From its middle to that of the viewport; asked when contexts change hands. */
  readonly distancePixels: number;
  readonly isInView: boolean;
  /** What it shows is not on its context yet. It calls `share` when it is, and may not be asked for its context before. */
  readonly isBusy: boolean;
  /** Gets a context: another's, which it may destroy to make its own, or null to make one. */
  take(context: PooledContext | null): void;
  /** Keeps a still of what it shows, and hands its context over. */
  giveBack(): PooledContext | null;
}

interface Pool {
  readonly live: Set<Claimant>;
  /** In the order in which they asked. */
  readonly waiting: Set<Claimant>;
  /** The one that the reader used last keeps its context. */
  used: Claimant | null;
  /** Another map gets its turn as soon as the page is idle. */
  isSharing: boolean;
}

// One a page, also where two copies of the script run: hence a registered symbol, with the version of its shape.
const KEY = Symbol.for('event-timeline-map.contexts.1');

function pool(): Pool {
  const scope = globalThis as typeof globalThis & {[KEY]?: Pool};
  return (scope[KEY] ??= {live: new Set(), waiting: new Set(), used: null, isSharing: false});
}

/** Asks for a context, to draw what has changed. It is taken from the map that needs its own least, which goes on as a still. */
export function askContext(claimant: Claimant): void {
  const {live, waiting} = pool();
  if (live.has(claimant)) return;
  waiting.add(claimant);
  shareContexts();
}

/** Notes that the reader uses a map, which goes before others from now on. */
export function useContext(claimant: Claimant): void {
  pool().used = claimant;
  askContext(claimant);
}

/** Lets go of a context, which the claimant has destroyed, or of the wish for one. */
export function leaveContext(claimant: Claimant): void {
  const all = pool();
  const hadOne = all.live.delete(claimant);
  all.waiting.delete(claimant);
  if (all.used === claimant) all.used = null;
  if (hadOne) shareContexts();
}

/** Gives those who wait their turn: at once where a context is free or the reader waits, else in a moment that is idle. */
export function shareContexts(): void {
  const all = pool();
  for (let next = nextOf(all); next && all.live.size < MAX_CONTEXTS; next = nextOf(all)) grant(all, next, null);
  if (all.used && all.waiting.has(all.used)) handOver(all, all.used);
  if (all.waiting.size === 0 || all.isSharing) return;
  all.isSharing = true;
  whenIdle(() => {
    all.isSharing = false;
    const next = nextOf(all);
    // The context that it gets is its own until it is drawn, and then the next has its turn.
    if (next && all.live.size >= MAX_CONTEXTS) handOver(all, next);
  });
}

function handOver(all: Pool, next: Claimant): void {
  const least = leastOf(all);
  if (!least) return;
  all.live.delete(least);
  grant(all, next, least.giveBack());
}

function grant({live, waiting}: Pool, next: Claimant, context: PooledContext | null): void {
  waiting.delete(next);
  live.add(next);
  next.take(context);
}

/** Whose turn it is: what the reader uses, then what is in view, then who asked first. */
function nextOf({waiting, used}: Pool): Claimant | undefined {
  if (used && waiting.has(used)) return used;
  const queue = [...waiting];
  return queue.find(({isInView}) => isInView) ?? queue[0];
}

/** Who gives way: never what the reader uses, else the farthest. Of more maps than contexts those in the middle keep theirs, and the others take turns. */
function leastOf({live, used}: Pool): Claimant | undefined {
  const idle = [...live].filter((claimant) => claimant !== used && !claimant.isBusy);
  return idle.sort((a, b) => b.distancePixels - a.distancePixels)[0];
}

function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act, {timeout: PATIENCE_MS});
  else setTimeout(act, PATIENCE_MS / 4);
}
