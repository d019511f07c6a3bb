/**
 * The link that a click follows in this page, also where it stands in a shadow root; null where the click means something else:
 * a new tab, a download, or what a listener before has taken for itself.
 */
export function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement && node.hasAttribute('href')) as HTMLAnchorElement | undefined;
  return link && !link.hasAttribute('download') && /^(_self)?$/i.test(link.target) ? link : null;
}
