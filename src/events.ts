import type {Issue} from './data/issue.js';
import type {TimeWindow} from './data/event-table.js';
import type {MediaType, SensitivityKind} from './schema/event-file.js';
import type {Clock} from './store/clock.js';
import type {Filters} from './store/filters.js';

/** Where a map looks: degrees, longitude first; `zoom` 0 shows the world in 512 pixels. */
export interface CameraPosition {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/**
 * Every DOM event of the elements, by name, with its detail. All bubble and are composed. They are fired for the reader's
 * acts and for loading, never when the page sets a property or an attribute. Those that can be cancelled say so.
 */
export interface EventDetails {
  /** The event file is read. `issues` has what an editor should mend. */
  'event-load': {src: string | null; total: number; issues: readonly Issue[]};
  /** The event file, or a part of an element, could not be loaded; `issue` tells what is wrong with a file that is no event file. */
  'event-error': {src: string | null; message: string; issue: Issue | null};
  /** The reader selected an event, or closed it (`id` is null). */
  'event-select': {id: string | null};
  /** The reader moved the window; null is all dates. While a drag or a playback lasts it is fired for each step. */
  'event-window-change': {window: TimeWindow | null};
  'event-filter-change': {filters: Filters};
  /** The reader moved the map. Fired when the movement ends. */
  'event-camera-change': {camera: CameraPosition};
  'event-playback-change': {playing: boolean; speed: number};
  /** The reader chose whose clock tells the times of the story. */
  'event-clock-change': {clock: Clock};
  /**
   * The reader asks for a media item: the large view of an image, the start of a clip, or the post of another site, whose
   * name is then in `provider`. Cancelable: what the page cancels is not opened and not loaded.
   */
  'event-media-open': {id: string | null; index: number; type: MediaType; src: string | null; provider: string | null};
  /** The reader accepted a warning: that of the story (`scope` is `dataset`), or one of media, for an item, its kinds or all. */
  'event-warning-accept': {scope: 'dataset' | 'item' | 'kind' | 'story'; kinds: readonly SensitivityKind[]; id: string | null};
  /** The reader follows a link out of the page, `id` being the event that it stands in. Cancelable: the page may open it in its own way. */
  'event-outbound': {href: string; id: string | null};
}

export type EventName = keyof EventDetails;

declare global {
  // The DOM's own map of event names, so that addEventListener knows the detail.
  interface GlobalEventHandlersEventMap extends CustomEvents {}
}

type CustomEvents = {[Name in EventName]: CustomEvent<EventDetails[Name]>};

/** Those that ask before something happens. */
const CANCELABLE: ReadonlySet<EventName> = new Set(['event-media-open', 'event-outbound']);

/** Fires one of the public events on an element. @returns false where the page has cancelled it. */
export function emit<Name extends EventName>(target: EventTarget, name: Name, detail: EventDetails[Name]): boolean {
  return target.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true, cancelable: CANCELABLE.has(name)}));
}
