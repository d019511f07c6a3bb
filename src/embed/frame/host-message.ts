import {pymMessage} from './height-messages.js';
import {isPlainObject} from './plain-data.js';
import {MESSAGE_TYPE, MESSAGE_VERSION} from './protocol.js';
import type {HostMessage} from './protocol.js';

const MAX_CHARACTERS = 1000;

/** What a page around may want of a frame. */
export type Wish =
  /** To be told the height again. */
  | {readonly kind: 'height'}
  /** To be told of DOM events. */
  | {readonly kind: 'listen'}
  | {readonly kind: 'set'; readonly values: NonNullable<HostMessage['set']>};

/**
 * Reads a message of the page around a frame: ours, pym.js's (it tells the width when it begins, and is answered with the height) or
 * WordPress's (it says when it is ready to be told the height).
 *
 * @returns null for whatever else it is: other scripts send messages, too.
 */
export function readHostMessage(data: unknown, {childId, secret}: {readonly childId: string | null; readonly secret: string | null}): Wish | null {
  if (typeof data === 'string') return childId !== null && data.startsWith(pymMessage(childId, 'width', '')) ? {kind: 'height'} : null;
  if (!isPlainObject(data)) return null;
  if (own(data, 'message') === 'ready') return secret !== null && own(data, 'secret') === secret ? {kind: 'height'} : null;
  if (own(data, 'type') !== MESSAGE_TYPE || own(data, 'version') !== MESSAGE_VERSION) return null;
  if (own(data, 'listen') === true) return {kind: 'listen'};
  const set = own(data, 'set');
  if (!isPlainObject(set)) return null;
  const [selected, window] = [own(set, 'selected'), own(set, 'window')];
  if (![selected, window].every((value) => value === undefined || isValue(value))) return null;
  return {kind: 'set', values: {...(isValue(selected) && {selected}), ...(isValue(window) && {window})}};
}

function isValue(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && value.length <= MAX_CHARACTERS);
}

/** What a script of the page has put into the prototype of all objects is in no message. */
function own(data: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}
