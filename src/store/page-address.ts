/** Browsers let a page change its address so many times in half a minute at least; the rest is left to the page's other scripts. */
const MAX_WRITES = 60;
const SPAN_MS = 30_000;

/** Who keeps a story in the address under a name. */
interface Claimant {
  /** The name is theirs from now on. */
  readonly begin: () => void;
}

interface PageAddress {
  /** By name of the store, in the order of asking; the first one has the name. */
  readonly claims: Map<string | null, Claimant[]>;
  /** When the address was last written, oldest first. */
  readonly writesMs: number[];
  /** What was decided of an event of the page. */
  readonly decisions: WeakMap<Event, boolean>;
}

// One a page, also where two copies of the script run, as for the stores.
const KEY = Symbol.for('event-timeline-map.address.1');

function pageAddress(): PageAddress {
  const scope = globalThis as typeof globalThis & {[KEY]?: PageAddress};
  return (scope[KEY] ??= {claims: new Map(), writesMs: [], decisions: new WeakMap()});
}

/**
 * Asks for a name in the address of the page: two stories under one name would overwrite each other.
 *
 * @param begin - Called when the name is free, which may be at once.
 * @returns Gives the name back, to whoever asked next.
 */
export function claimName(name: string | null, begin: () => void): () => void {
  const {claims} = pageAddress();
  const queue = claims.get(name) ?? [];
  const claimant = {begin};
  claims.set(name, queue);
  queue.push(claimant);
  if (queue[0] === claimant) begin();
  return () => {
    const index = queue.indexOf(claimant);
    if (index < 0) return;
    queue.splice(index, 1);
    if (queue.length === 0) claims.delete(name);
    else if (index === 0) queue[0]?.begin();
  };
}

/** Asks whether the address may be written now, and notes that it is. */
export function mayWriteAddress(nowMs: number): boolean {
  const {writesMs} = pageAddress();
  while (writesMs.length > 0 && nowMs - writesMs[0] >= SPAN_MS) writesMs.shift();
  if (writesMs.length >= MAX_WRITES) return false;
  writesMs.push(nowMs);
  return true;
}

/** Decides something of an event of the page once for all stories: the first one that hears of it may write the address. */
export function decideOnce(event: Event, decide: () => boolean): boolean {
  const {decisions} = pageAddress();
  const decision = decisions.get(event) ?? decide();
  decisions.set(event, decision);
  return decision;
}
