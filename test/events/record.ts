import type {EventDetails, EventName} from '../../src/events.js';

const NAMES: readonly EventName[] = [
  'event-load',
  'event-error',
  'event-select',
  'event-window-change',
  'event-filter-change',
  'event-camera-change',
  'event-playback-change',
  'event-clock-change',
  'event-media-open',
  'event-warning-accept',
  'event-outbound',
];

export interface Recorded {
  readonly name: EventName;
  /** The element on which it was fired. */
  readonly tag: string;
  readonly detail: EventDetails[EventName];
}

/** Writes down every public event that reaches the window, as the script of a newsroom's analytics would. */
export function recordEvents(): {readonly told: Recorded[]; stop(): void} {
  const told: Recorded[] = [];
  const listening = new AbortController();
  const note = (event: Event) => {
    const [target] = event.composedPath();
    told.push({name: event.type as EventName, tag: (target as Element).localName, detail: (event as CustomEvent).detail});
  };
  for (const name of NAMES) addEventListener(name, note, {signal: listening.signal});
  return {told, stop: () => listening.abort()};
}

/** A place in a shadow root, out of which only events come that are composed. */
export function shadowPlace(into: Element): HTMLElement {
  const place = document.createElement('div');
  into.attachShadow({mode: 'open'}).append(place);
  return place;
}
