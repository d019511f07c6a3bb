import {MESSAGE_TYPE, MESSAGE_VERSION} from './protocol.js';
import type {FrameMessage} from './protocol.js';

/** What the formats need beside the height. */
export interface HeightAddress {
  /** Address of the frame as the host has written it. */
  readonly href: string;
  /** What pym.js calls the frame; null where the host has none of it. */
  readonly childId: string | null;
  /** What WordPress calls the frame; null outside of WordPress. */
  readonly secret: string | null;
  /** Whether the host may ask to be told of DOM events. */
  readonly asks: boolean;
}

/** Name under which a frame without one tells its height to scripts that go by names. */
const NO_NAME = 'event-timeline-map';

/**
 * The messages that tell a host the height of a frame: one in each format that newsroom pages already listen to. A host knows its own
 * and leaves the others unread. None of them says more than the height and what the host itself has put into the address of the frame.
 *
 * Formats: Datawrapper's responsive iframes (`datawrapper-height`, by name); AMP's `amp-iframe` (`embed-size`); `iframe.resize`, a JSON
 * text, as Embedly and Medium read it; pym.js 1 (only with its `childId`); WordPress's `wp-embed.js` (only with its secret); and ours.
 *
 * @param height - In whole CSS pixels.
 */
export function heightMessages(height: number, {href, childId, secret, asks}: HeightAddress): unknown[] {
  const own: FrameMessage = {type: MESSAGE_TYPE, version: MESSAGE_VERSION, height, asks};
  return [
    own,
    {'datawrapper-height': {[childId ?? NO_NAME]: height}},
    {sentinel: 'amp', type: 'embed-size', height},
    JSON.stringify({src: href, context: 'iframe.resize', height}),
    ...(childId === null ? [] : [pymMessage(childId, 'height', String(height))]),
    ...(secret === null ? [] : [{message: 'height', value: height, secret}]),
  ];
}

const PYM_MARK = 'xPYMx';

/** A message of pym.js, in either direction. */
export function pymMessage(childId: string, kind: string, value: string): string {
  return ['pym', childId, kind, value].join(PYM_MARK);
}

/** An id that would be taken for more than one part of a message of pym.js is none. */
export function isChildId(text: string): boolean {
  return text !== '' && text.length <= 200 && !text.includes(PYM_MARK);
}

/** The secret that WordPress puts behind the address of a frame, `#?secret=0123456789`. Its script takes letters and digits only. */
export function secretOf(fragment: string): string | null {
  return /[?&]secret=([a-z\d]{1,64})(?![a-z\d])/i.exec(fragment)?.[1] ?? null;
}
