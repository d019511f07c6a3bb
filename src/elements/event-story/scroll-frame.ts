/** How the page scrolls around an element. */
export interface ScrollFrame {
  /** The ancestor that scrolls; null where the page itself does. */
  readonly scroller: Element | null;
  /** An ancestor that cuts off what overflows without scrolling: nothing inside it can stick to the screen. */
  readonly trap: Element | null;
}

/** Looks at the ancestors of an element, across shadow roots, up to the nearest that scrolls. */
export function scrollFrameOf(element: Element): ScrollFrame {
  const {documentElement} = element.ownerDocument;
  let trap: Element | null = null;
  for (let node = parentOf(element); node && node !== documentElement; node = parentOf(node)) {
    const {overflowY} = getComputedStyle(node);
    if (overflowY === 'visible' || overflowY === 'clip' || isOfPage(node)) continue;
    if (overflowY !== 'hidden' && node.scrollHeight > node.clientHeight) return {scroller: node, trap};
    trap ??= node;
  }
  return {scroller: null, trap};
}

/** The parent as it is drawn. */
function parentOf(node: Element): Element | null {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** What the body says of its overflow holds for the page, unless the root says something itself. */
function isOfPage(node: Element): boolean {
  const {body, documentElement} = node.ownerDocument;
  return node === body && getComputedStyle(documentElement).overflowY === 'visible';
}
