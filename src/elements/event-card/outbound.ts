import {emit} from '../../events.js';

const MIDDLE_BUTTON = 1;

/**
 * Tells the page of each link out of it that the reader follows in a shadow tree, whatever part has drawn the link, and leaves
 * the link to the page where it cancels that. A link to another place of the same page is none.
 *
 * @param shown - Id of the event that is shown.
 * @returns Removes the listeners.
 */
export function watchOutbound(root: ShadowRoot, shown: () => string | null): () => void {
  const handleClick = (event: Event) => {
    const link = linkOf(event, root);
    if (!link || isSamePage(link)) return;
    if (!emit(root.host, 'event-outbound', {href: link.href, id: shown()})) event.preventDefault();
  };
  const handleAuxclick = (event: MouseEvent) => {
    if (event.button === MIDDLE_BUTTON) handleClick(event);
  };
  const controller = new AbortController();
  root.addEventListener('click', handleClick, {signal: controller.signal});
  root.addEventListener('auxclick', handleAuxclick as EventListener, {signal: controller.signal});
  return () => controller.abort();
}

/** The link that an event happened in; null for one that was cancelled already, and for the page's own, in a slot. */
function linkOf(event: Event, root: ShadowRoot): HTMLAnchorElement | null {
  const [target] = event.composedPath();
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  return link && link.getRootNode() === root && !event.defaultPrevented ? link : null;
}

function isSamePage({href, ownerDocument}: HTMLAnchorElement): boolean {
  const withoutHash = (address: string) => address.replace(/#.*$/, '');
  return withoutHash(href) === withoutHash(ownerDocument.baseURI);
}
