import type {EventTable} from '../../data/event-table.js';
import type {EventViewerElement} from './event-viewer.js';

/** Which parts a viewer has. */
export interface ViewerParts {
  readonly filter: boolean;
  readonly map: boolean;
  readonly timeline: boolean;
  readonly list: boolean;
  readonly card: boolean;
}

/** Whether a viewer is one of the views that a text leads: it is given little room there, and is looked at, not read. */
export function isLed(viewer: Element): boolean {
  return viewer.closest('[slot="views"]')?.parentElement?.localName === 'event-story';
}

/**
 * The parts that the page has not left out, and that have something to show: a story without a place has no map, and one
 * without a date no timeline. Where a text leads the viewer, it is the map and the timeline alone.
 *
 * @param table - null while the story is loaded: what it has is not known then.
 */
export function viewerParts(viewer: EventViewerElement, table: EventTable | null): ViewerParts {
  const {noFilter, noMap, noTimeline, noList, noCard} = viewer;
  const isWhole = !isLed(viewer);
  return {
    filter: isWhole && !noFilter,
    map: !noMap && (!table || table.x.length > 0),
    timeline: !noTimeline && (!table || table.extent !== null),
    list: isWhole && !noList,
    card: isWhole && !noCard,
  };
}

const ALL = ['theme', 'timeZone'] as const;

/** The properties that a viewer takes for the elements in it, by their tags. Language, store and dates come to them in other ways. */
const HANDED_ON: Readonly<Record<string, readonly (keyof EventViewerElement)[]>> = {
  'event-map': [...ALL, 'center', 'zoom', 'basemap', 'noControls'],
  'event-timeline': [...ALL, 'lanes', 'speed', 'loop', 'fold', 'playMode', 'skipEmpty', 'noPlay'],
  'event-list': ALL,
  'event-card': [...ALL, 'social'],
  'event-filter': ALL,
};

/** Gives an inner element what the viewer was given for it. */
export function handOn(viewer: EventViewerElement, part: Element): void {
  for (const name of HANDED_ON[part.localName] ?? []) Reflect.set(part, name, viewer[name]);
}
