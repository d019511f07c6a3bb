/** Marks a frame of ours that lies elsewhere than the script, or that is led to another server. */
const MARK = 'data-event-frame';

/**
 * The frames of a page that are ours: those whose address is `embed.html` beside the script, whatever its parameters, and those with the
 * attribute `data-event-frame`. They are looked for when a message comes, so that frames may come and go.
 *
 * @param framePage - Address of `embed.html` beside the script; null where the script does not know its own.
 */
export function ownFrames(page: Document, framePage: string | null): HTMLIFrameElement[] {
  return [...page.querySelectorAll('iframe')].filter((frame) => frame.hasAttribute(MARK) || (framePage !== null && pageOf(frame) === framePage));
}

/**
 * The frame of ours that has sent a message.
 *
 * Another site that a frame was led to is not it: the origin must be that of the frame's address, or `null`, as in a sandbox. That is not
 * asked of frames with the attribute.
 */
export function senderOf({source, origin}: Pick<MessageEvent, 'source' | 'origin'>, page: Document, framePage: string | null): HTMLIFrameElement | null {
  if (!source) return null;
  const frame = ownFrames(page, framePage).find(({contentWindow}) => contentWindow === source);
  const isOwn = frame && (frame.hasAttribute(MARK) || origin === 'null' || origin === new URL(frame.src).origin);
  return isOwn ? frame : null;
}

function pageOf({src}: HTMLIFrameElement): string | null {
  if (!URL.canParse(src)) return null;
  const {origin, pathname} = new URL(src);
  return origin + pathname;
}
