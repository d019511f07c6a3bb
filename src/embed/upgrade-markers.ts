/**
 * Turns markers into elements, for CMSs that strip unknown tags but keep `data-` attributes:
 * `<div data-event-element="event-map" data-src="events.json">…</div>` becomes `<event-map src="events.json">…</event-map>`,
 * with its content as fallback. Waits for the document where it is still being read.
 *
 * @param tags - Names that a marker may ask for; a marker with another is left as it is.
 */
export function upgradeMarkers(document: Document, tags: readonly string[]): void {
  const upgrade = () => {
    for (const marker of document.querySelectorAll<HTMLElement>('[data-event-element]')) upgradeMarker(marker, tags);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', upgrade, {once: true});
  else upgrade();
}

function upgradeMarker(marker: HTMLElement, tags: readonly string[]): void {
  const tag = marker.dataset['eventElement'] ?? '';
  if (!tags.includes(tag)) return;
  const element = marker.ownerDocument.createElement(tag);
  for (const {name, value} of marker.attributes) {
    if (name === 'data-event-element') continue;
    element.setAttribute(name.replace(/^data-/, ''), value);
  }
  element.append(...marker.childNodes);
  marker.replaceWith(element);
}
