import {MESSAGE_TYPE, MESSAGE_VERSION} from '../frame/protocol.js';
import type {HostMessage} from '../frame/protocol.js';
import {fitFrame} from './fit-frame.js';
import {readFrameMessage} from './frame-message.js';
import {ownFrames, senderOf} from './own-frames.js';

const LISTEN: HostMessage = {type: MESSAGE_TYPE, version: MESSAGE_VERSION, listen: true};

/**
 * Fits the frames of a page to their content, and fires on each the DOM events that were fired inside: with the same names and a copy of
 * the detail, bubbling, and not to be cancelled any more.
 *
 * @param framePage - Address of `embed.html` beside the script; null where the script does not know its own.
 * @param heard - Messages that another copy of the script has seen to.
 * @returns Stops it.
 */
export function hearFrames(page: Document, framePage: string | null, heard: WeakSet<Event>): () => void {
  const host = page.defaultView ?? window;
  const handle = (event: MessageEvent<unknown>) => {
    const told = readFrameMessage(event.data);
    const frame = told && !heard.has(event) ? senderOf(event, page, framePage) : null;
    if (!told || !frame) return;
    heard.add(event);
    if (told.kind === 'event') frame.dispatchEvent(new CustomEvent(told.name, {detail: told.detail, bubbles: true, composed: true}));
    else {
      if (told.pixels !== null) fitFrame(frame, told.pixels);
      if (told.asks) ask(frame);
    }
  };
  host.addEventListener('message', handle);
  // Those that were there before the script tell their height again.
  for (const frame of ownFrames(page, framePage)) ask(frame);
  return () => host.removeEventListener('message', handle);
}

/** Its origin may be none, in a sandbox; and the message says nothing. */
function ask({contentWindow}: HTMLIFrameElement): void {
  contentWindow?.postMessage(LISTEN, '*');
}
