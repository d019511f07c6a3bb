/** What is asked for anew when another element takes the lead. */
export interface Member extends Element {
  requestUpdate(): void;
}

/** Elements that say the same, by what it is about: those that hold back one story, by its store. */
const rosters = new WeakMap<object, Set<Member>>();

/** Enters an element that has something to say of a story. */
export function enterRoster(store: object, element: Member): void {
  const members = rosters.get(store) ?? new Set();
  rosters.set(store, members);
  if (members.has(element)) return;
  members.add(element);
  tellOthers(members, element);
}

export function leaveRoster(store: object, element: Member): void {
  const members = rosters.get(store);
  if (members?.delete(element)) tellOthers(members, element);
}

/**
 * Whether an element is the one that says the notice in full: the first of its story in the page. One that the page does not
 * show, in the layout for phones say, is passed over.
 */
export function leadsRoster(store: object, element: Member): boolean {
  const members = [...(rosters.get(store) ?? [])];
  return !members.some((other) => other !== element && other.checkVisibility() && precedes(other, element));
}

function tellOthers(members: ReadonlySet<Member>, element: Member): void {
  for (const other of members) if (other !== element) other.requestUpdate();
}

/** Whether `a` stands before `b` in the page, also where they are in different shadow trees. */
function precedes(a: Element, b: Element): boolean {
  const [pathA, pathB] = [hostPath(a), hostPath(b)];
  const depth = pathA.findIndex((node, index) => node !== pathB[index]);
  const [first, second] = [pathA[depth], pathB[depth]];
  return first && second ? Boolean(first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) : false;
}

/** An element behind the hosts of the shadow trees around it, the outermost first. */
function hostPath(element: Element): Element[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [...hostPath(root.host), element] : [element];
}
