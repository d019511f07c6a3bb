/** What of a node may change the language of what is inside, or its direction. */
const WATCHED = ['lang', 'dir'];

/**
 * Tells of each change of `lang` or `dir` around an element, at any ancestor and across shadow roots: `localeOf` may say another
 * language from then on. The element’s own attributes are its own affair.
 *
 * @returns Ends it. An element that is moved is to be watched anew.
 */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (let node = parentOf(element); node; node = parentOf(node)) {
    if (node instanceof Element) observer.observe(node, {attributeFilter: WATCHED});
  }
  return () => observer.disconnect();
}

function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}
