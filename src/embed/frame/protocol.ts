import type {EventName} from '../../events.js';

/** What tells our messages from those of others. */
export const MESSAGE_TYPE = 'event-timeline-map';
/** Grows where a reader of the messages would misunderstand a new one. What a version adds, older readers leave unread. */
export const MESSAGE_VERSION = 1;

/**
 * A message of the frame to the page around it. It has a height, or one DOM event that was fired inside; a frame that fills its height tells
 * none, and only `asks`, once.
 *
 * `asks` is true where the frame would tell of DOM events and has not been asked to: `{type, version, listen: true}` does.
 */
export type FrameMessage =
  | {readonly type: typeof MESSAGE_TYPE; readonly version: typeof MESSAGE_VERSION; readonly height: number; readonly asks: boolean}
  | {readonly type: typeof MESSAGE_TYPE; readonly version: typeof MESSAGE_VERSION; readonly asks: true}
  | {readonly type: typeof MESSAGE_TYPE; readonly version: typeof MESSAGE_VERSION; readonly event: EventName; readonly detail: PlainValue};

/** A message of the page around to the frame: asks it to tell of DOM events, or to select an event or show other dates. */
export interface HostMessage {
  readonly type: typeof MESSAGE_TYPE;
  readonly version: typeof MESSAGE_VERSION;
  readonly listen?: true;
  /** `selected` is the id of an event; null is none. `window` is written as the attribute is; null is all dates. */
  readonly set?: {readonly selected?: string | null; readonly window?: string | null};
}

/** Data as JSON has them. */
export type PlainValue = null | boolean | number | string | readonly PlainValue[] | {readonly [key: string]: PlainValue};

/** Only so that none is forgotten. */
const MIRRORED: Readonly<Record<EventName, true>> = {
  'event-load': true,
  'event-error': true,
  'event-select': true,
  'event-window-change': true,
  'event-filter-change': true,
  'event-camera-change': true,
  'event-playback-change': true,
  'event-clock-change': true,
  'event-media-open': true,
  'event-warning-accept': true,
  'event-outbound': true,
};

/** The DOM events that a frame tells of: all public ones. */
export const MIRRORED_EVENTS = Object.keys(MIRRORED) as readonly EventName[];
