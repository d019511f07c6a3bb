/** So many live at once: browsers take the oldest away from 8 or 16 on, and the page may have some of its own. */
export const MAX_CONTEXTS = 4;

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
  /** Goes on without it: hands its context over. */
  giveBack(): PooledContext | null;
}

interface Pool {
  readonly live: Set<Claimant>;
  /** In the order in which they asked. */
  readonly waiting: Set<Claimant>;
  /** The one that the reader used last keeps its context. */
  used: Claimant | null;
}

// One a page, also where two copies of the script run: hence a registered symbol, with the version of its shape.
const KEY = Symbol.for('event-timeline-map.contexts.2');

function pool(): Pool {
  const scope = globalThis as typeof globalThis & {[KEY]?: Pool};
  return (scope[KEY] ??= {live: new Set(), waiting: new Set(), used: null});
}

/** Asks for a context. Where all are taken the map waits, and is painted meanwhile, until one is free or the reader uses it. */
export function askContext(claimant: Claimant): void {
  const {live, waiting} = pool();
  if (live.has(claimant) || waiting.has(claimant)) return;
  waiting.add(claimant);
  shareContexts();
}

/** Notes that the reader uses a map, which goes before others from now on. */
export function useContext(claimant: Claimant): void {
  const {live, waiting} = pool();
  pool().used = claimant;
  if (live.has(claimant)) return;
  waiting.add(claimant);
  shareContexts();
}

/** Lets go of a context, which the claimant has destroyed, or of the wish for one. */
export function leaveContext(claimant: Claimant): void {
  const all = pool();
  const hadOne = all.live.delete(claimant);
  all.waiting.delete(claimant);
  if (all.used === claimant) all.used = null;
  if (hadOne) shareContexts();
}

/** Gives contexts to those who wait: those that are free, and one that is in nobody's sight to a map that the reader uses or sees. */
export function shareContexts(): void {
  const all = pool();
  for (let next = nextOf(all); next && all.live.size < MAX_CONTEXTS; next = nextOf(all)) grant(all, next, null);
  const next = nextOf(all);
  const least = next && leastOf(all);
  if (next && least && (next === all.used || (next.isInView && !least.isInView))) handOver(all, next, least);
}

function handOver(all: Pool, next: Claimant, least: Claimant): void {
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

/** Who gives way: never what the reader uses, else what is in nobody's sight, the farthest first. */
function leastOf({live, used}: Pool): Claimant | undefined {
  const idle = [...live].filter((claimant) => claimant !== used && !claimant.isBusy);
  return idle.sort((a, b) => Number(a.isInView) - Number(b.isInView) || b.distancePixels - a.distancePixels)[0];
}
