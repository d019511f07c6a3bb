import type {StoreElement} from '../elements/shared/store-element.js';
import {attributesOf} from './element-attributes.js';
import {markerIssue} from './marker-issue.js';
import type {MarkerFault} from './marker-issue.js';
import {readMarker} from './read-marker.js';
import type {MarkerReading} from './read-marker.js';
import {warnEditor} from './warn-editor.js';

/**
 * Turns markers into elements, for CMSs that strip unknown tags but keep `data-` attributes:
 * `<figure data-event-map data-src="events.json">…</figure>` becomes `<event-map src="events.json"><figure>…</figure></event-map>`. The
 * marker stays inside as the content of the element, so that what it shows is there until the element is drawn, and where it cannot be.
 *
 * Any tag may be a marker, a `<div>` or `<section>` too. Attributes that the element knows become its own; what is said of
 * any tag (`id`, `class`, `style`, `lang`, other `data-` …) moves to the element, and the rest stays. Of `<div data-event-story>` the children
 * themselves become the text; in other markers a child with `data-slot` becomes a child of the element, in that slot. What stands in a field that
 * is being edited stays a marker.
 *
 * @param tags - Names of the elements that a marker may ask for.
 */
export function upgradeMarkers(page: Document, tags: readonly string[]): void {
  const known = new Map(tags.map((tag) => [tag, attributesOf(customElements.get(tag))]));
  for (const marker of page.querySelectorAll<HTMLElement>(tags.map((tag) => `[data-${tag}]`).join())) {
    const asked = tags.filter((tag) => marker.hasAttribute(`data-${tag}`));
    const [tag] = asked;
    if (!tag || isEdited(marker)) continue;
    const place = placeOf(marker);
    const reading = readMarker(marker, tag, known);
    const faults = [...reading.faults];
    if (asked.length > 1) faults.push(askedTwice(asked, tag));
    const element = page.createElement(tag);
    for (const name of asked) marker.removeAttribute(`data-${name}`);
    move(marker, element, reading);
    for (const fault of faults) tell(element, place, fault);
  }
}

function askedTwice(asked: readonly string[], tag: string): MarkerFault {
  const problem = `is more than one element; it becomes <${tag}>`;
  return {code: 'marker-two', field: 'The marker', value: asked.join(' '), problem, remedy: 'Write a marker for each.'};
}

function move(marker: HTMLElement, element: HTMLElement, {attributes, moves}: MarkerReading): void {
  // By its properties: a policy may forbid the attribute to scripts.
  element.style.cssText = marker.style.cssText;
  for (const name of moves) element.setAttribute(name, marker.getAttribute(name) ?? '');
  for (const [name, value] of attributes) element.setAttribute(name, value);
  for (const name of ['style', ...moves, ...[...attributes.keys()].map((bare) => `data-${bare}`)]) marker.removeAttribute(name);
  if (!element.getAttribute('style')) element.removeAttribute('style');
  const {parentNode, nextSibling} = marker;
  fill(element, marker);
  parentNode?.insertBefore(element, nextSibling);
}

/** Content of the marker as that of the element. */
function fill(element: HTMLElement, marker: HTMLElement): void {
  const slotted: Node[] = [];
  for (const child of marker.children) {
    const slot = child.getAttribute('data-slot');
    if (slot === null) continue;
    child.slot = slot;
    slotted.push(child);
  }
  element.append(...(element.localName === 'event-story' ? marker.childNodes : slotted));
  marker.style.margin = '0';
  if (hasContent(marker)) element.append(marker);
  else marker.remove();
}

const hasContent = (marker: Element) => marker.matches('img, picture, video, iframe, object, svg') || marker.childElementCount > 0 || marker.textContent.trim() !== '';

function isEdited(marker: Element): boolean {
  const field = marker.closest('[contenteditable]');
  return marker.ownerDocument.designMode === 'on' || (field !== null && field.getAttribute('contenteditable') !== 'false');
}

/** The marker as its editor has written it, without its content. */
function placeOf(marker: Element): string {
  const bare = marker.cloneNode(false);
  return bare instanceof Element ? bare.outerHTML.replace(/<\/[^<]*$/, '') : '';
}

/** In the console, and among the problems of the story that `debug` shows. */
function tell(element: HTMLElement, place: string, fault: MarkerFault): void {
  const issue = markerIssue(place, fault);
  warnEditor(issue.message, element);
  (element as Partial<Pick<StoreElement, 'store'>>).store?.report(issue);
}
