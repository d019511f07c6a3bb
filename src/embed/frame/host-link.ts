import {watchContentHeight} from './content-height.js';
import {EventMirror} from './event-mirror.js';
import type {FrameAddress} from './frame-address.js';
import {heightMessages, secretOf} from './height-messages.js';
import {readHostMessage} from './host-message.js';
import {MESSAGE_TYPE, MESSAGE_VERSION} from './protocol.js';
import type {FrameMessage, HostMessage} from './protocol.js';

export interface HostLinkOptions extends Pick<FrameAddress, 'childId' | 'secret' | 'postEvents' | 'height'> {
  /** Address of the frame as the host has written it, before a story was kept in its fragment. */
  readonly href: string;
  /** The host selects an event or shows other dates. */
  set(values: NonNullable<HostMessage['set']>): void;
}

/**
 * Joins a frame with the page around it: tells the height of its content and, where they are asked for, the DOM events fired inside,
 * and hears the page's wishes. Heights go to any page (`*`), since a frame cannot know whose page it is in and a height is no secret;
 * events only where the address names an origin or the page has asked, then to its origin.
 *
 * @param content - Its height is told, but where that is the frame's own.
 * @param host - The window around.
 */
export function linkHost(content: HTMLElement, host: Window, {href, childId, postEvents, height, set, ...rest}: HostLinkOptions): () => void {
  const frame = content.ownerDocument.defaultView ?? window;
  const listening = new AbortController();
  let {secret} = rest;
  const mirror = postEvents === null ? null : new EventMirror(content, (message, origin) => host.postMessage(message, origin), postEvents);
  const tellHeight = (pixels: number) => {
    if (pixels === 0) return;
    for (const message of heightMessages(pixels, {href, childId, secret, asks: mirror?.isOn === false})) host.postMessage(message, '*');
  };
  const follower = height === 'fill' ? null : watchContentHeight(content, tellHeight);
  const tellAgain = () => tellHeight(follower?.pixels ?? 0);
  frame.addEventListener(
    'message',
    ({source, data, origin}: MessageEvent<unknown>) => {
      const wish = source === host ? readHostMessage(data, {childId, secret}) : null;
      // A page without an origin, in a sandbox itself, can be reached as any only.
      if (wish?.kind === 'listen' && mirror?.isOn === false) mirror.tell(origin === 'null' ? '*' : origin);
      if (wish?.kind === 'set') set(wish.values);
      else if (wish) tellAgain();
    },
    {signal: listening.signal},
  );
  if (!follower && mirror?.isOn === false) {
    const question: FrameMessage = {type: MESSAGE_TYPE, version: MESSAGE_VERSION, asks: true};
    host.postMessage(question, '*');
  }
  // WordPress may add its secret to the address of a frame that is there already.
  frame.addEventListener(
    'hashchange',
    () => {
      const added = secretOf(frame.location.hash);
      if (added === null || added === secret) return;
      secret = added;
      tellAgain();
    },
    {signal: listening.signal},
  );
  return () => {
    listening.abort();
    mirror?.stop();
    follower?.stop();
  };
}
