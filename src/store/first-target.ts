/**
 * The element that stands first in the page; among those that cannot be compared, as in different shadow trees, and among
 * targets that are no elements, the first one given.
 */
export function firstTarget<Target extends EventTarget>(targets: Iterable<Target>): Target | null {
  let first: Target | null = null;
  for (const target of targets) if (first === null || isBefore(target, first)) first = target;
  return first;
}

function isBefore(one: EventTarget, other: EventTarget): boolean {
  if (!(one instanceof Node && other instanceof Node)) return false;
  const position = other.compareDocumentPosition(one);
  return (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0 && (position & Node.DOCUMENT_POSITION_DISCONNECTED) === 0;
}
