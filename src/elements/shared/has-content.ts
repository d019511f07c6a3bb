/** Whether the page has given an element content to show until there is something better. */
export function hasContent({childNodes}: Element): boolean {
  return [...childNodes].some((node) => (node instanceof Element ? !node.slot : node.nodeType === Node.TEXT_NODE && Boolean(node.nodeValue?.trim())));
}
