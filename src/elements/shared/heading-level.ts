/** Pages keep the first level for their own title. */
const FIRST = 2;
const LAST = 6;

/**
 * The level of the headings that an element writes: one below the nearest heading before it, so that the outline of the page
 * has no gap; the second where no heading comes before it.
 *
 * What is before an element is looked for in its own tree, then before the host of that, and so on. Headings that are not
 * shown count for nothing, as in the children that an element had until it was upgraded.
 *
 * @returns 2 to 6. It looks at the whole page: ask once each time the element is put into a page.
 */
export function headingLevel(element: Element): number {
  for (let node: Element | null = element; node; node = hostOf(node)) {
    const level = nearestLevel(node);
    if (level !== null) return Math.min(LAST, Math.max(FIRST, level + 1));
  }
  return FIRST;
}

function nearestLevel(element: Element): number | null {
  const root = element.getRootNode() as Document | DocumentFragment;
  const headings = [...root.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')];
  for (const heading of headings.reverse()) {
    const isBefore = (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (isBefore && !heading.contains(element) && heading.checkVisibility({visibilityProperty: true})) return levelOf(heading);
  }
  return null;
}

/** A heading by its role alone is one of the second level. */
function levelOf(heading: Element): number {
  const said = Number(heading.getAttribute('aria-level'));
  return said >= 1 ? Math.trunc(said) : Number(/^h([1-6])$/.exec(heading.localName)?.[1] ?? FIRST);
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
