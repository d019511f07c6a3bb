import {inLanguage} from '../../l10n/in-language.js';
import type {Strings} from '../../l10n/strings.js';
import type {Dataset} from '../../data/dataset.js';
import type {EventViewerElement} from './event-viewer.js';

const NAMES: Readonly<Record<string, 'map' | 'timeline' | 'list' | 'card' | 'filter'>> = {
  'event-map': 'map',
  'event-timeline': 'timeline',
  'event-list': 'list',
  'event-card': 'card',
  'event-filter': 'filter',
};

/**
 * The accessible name of a part, where it must say of which story it is: a page with several viewers has each landmark several times.
 *
 * @returns null where the viewer is alone in its page, or has no name: the part has a name of its own.
 */
export function partLabel(viewer: EventViewerElement, part: Element, strings: Strings): string | null {
  const name = NAMES[part.localName];
  const story = viewer.ownerDocument.querySelectorAll(viewer.localName).length > 1 ? storyName(viewer) : null;
  return name && story ? strings.labelled(strings[name], story) : null;
}

function storyName(viewer: EventViewerElement): string | null {
  const slotted = [...viewer.children].find(({slot}) => slot === 'title')?.textContent.replace(/\s+/g, ' ').trim();
  const {title} = inLanguage<Partial<Dataset>>(viewer.store?.dataset ?? {}, viewer).words;
  return (viewer.label ?? (slotted || title)) || null;
}
