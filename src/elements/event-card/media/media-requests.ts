import {emit} from '../../../events.js';
import type {Media, SensitivityKind} from '../../../schema/event-file.js';
import type {AcceptanceScope} from '../../../store/acceptance.js';
import type {EventCardElement} from '../event-card.js';
import {baseOf, providerOf, resolveAddress} from './media-address.js';
import {isUncovered} from './media-scene.js';

/** Tells the page what the reader asks for: the large view of an item, the start of a clip, a post. @returns false where the page forbids it. */
export function askForMedia(element: EventCardElement, item: Media, index: number): boolean {
  const base = baseOf(element);
  const provider = item.type === 'embed' ? providerOf(item, base) || null : null;
  return emit(element, 'event-media-open', {id: element.store?.selected ?? null, index, type: item.type, src: resolveAddress(item.src, base) ?? null, provider});
}

/**
 * Asks the page for an item that the reader comes to by a step. Only an image is loaded by being reached; a post, a clip and
 * what is covered wait for an act of their own.
 *
 * @returns false where the page forbids it.
 */
export function askForStep(element: EventCardElement, item: Media, index: number): boolean {
  const {store} = element;
  const isLoaded = item.type === 'image' && store !== undefined && isUncovered(item, store) && resolveAddress(item.src, baseOf(element)) !== undefined;
  return !isLoaded || askForMedia(element, item, index);
}

/** The reader accepts what an item shows: of this item, of its kinds, or of every item of the story. */
export function acceptMedia(element: EventCardElement, item: Media, scope: AcceptanceScope['scope']): void {
  const {store} = element;
  if (!store) return;
  const kinds = scope === 'story' ? [...store.table.sensitivityKinds] : kindsOf(item);
  store.acceptance.accept(scope === 'item' ? {scope, item} : scope === 'kind' ? {scope, kinds} : {scope});
  emit(element, 'event-warning-accept', {scope, kinds, id: store.selected});
}

function kindsOf({sensitivity = []}: Media): SensitivityKind[] {
  return [...new Set(sensitivity.map(({kind}) => kind))];
}

