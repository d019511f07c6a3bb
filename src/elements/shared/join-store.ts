import type {EventStore} from '../../store/event-store.js';
import {leaseFirst, leaseNamed, leaseOwn, leaseSource} from '../../store/registry.js';
import type {Lease} from '../../store/registry.js';

/** Elements that hand their store to the views inside them. */
const GROUPS = 'event-viewer, event-story';

export function isGroup(element: Element): boolean {
  return element.matches(GROUPS);
}

/** What an element says about its store, in the order of rank. */
export interface Claim {
  /** Its `.store` property. */
  readonly given: EventStore | null;
  /** Its attribute `store`. */
  readonly name: string | null;
  /** Its attribute `src`, as written. */
  readonly src: string | null;
}

/**
 * Finds the store of an element: its `.store` property; the group around it; the store named by its `store` attribute;
 * the store of its own `src`; otherwise the page's first store.
 *
 * A named store loads the `src` of the element that has one.
 *
 * @returns null while the page has no store at all.
 */
export function joinStore(element: Element, {given, name, src}: Claim): Lease | null {
  const store = given ?? storeOfGroup(element);
  if (store) return leaseOwn(store);
  const address = src ? absolute(src, element.ownerDocument.baseURI) : null;
  if (name) {
    const lease = leaseNamed(name);
    if (address) void lease.store.load(address);
    return lease;
  }
  return address ? leaseSource(address) : leaseFirst();
}

/** An address that is malformed is kept as it is: loading it fails with a message that names it. */
function absolute(src: string, base: string): string {
  return URL.canParse(src, base) ? new URL(src, base).href : src;
}

/** The store of the nearest group around an element, across shadow roots. */
export function storeOfGroup(element: Element): EventStore | null {
  for (let node: Node | null = element.parentNode; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof Element && node.matches(GROUPS)) return (node as Element & {store?: EventStore}).store ?? null;
  }
  return null;
}
