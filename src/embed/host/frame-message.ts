import {isPlainObject} from '../frame/plain-data.js';
import {MESSAGE_TYPE, MESSAGE_VERSION, MIRRORED_EVENTS} from '../frame/protocol.js';

/** What a frame tells the page around it. */
export type Told =
  /** `asks`: it tells of DOM events when it is asked to. `pixels` is null where it says no more than that. */
  {readonly kind: 'height'; readonly pixels: number | null; readonly asks: boolean} | {readonly kind: 'event'; readonly name: string; readonly detail: unknown};

/** Higher than this is no view, but a fault or worse. */
const MAX_PIXELS = 20_000;
const MAX_DEPTH = 10;
const MAX_VALUES = 10_000;
/** Keys by which a careless merge would reach the prototype of all objects. */
const TRAPS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads a message of a frame. Nothing in it is run, made into HTML or used as a name of anything.
 *
 * @param data - Whatever a frame has sent.
 * @returns null for what is none of ours or not as it should be: a height that is not a finite number above 0 and up to 20,000, an event
 * of another name, details that are not plain data.
 */
export function readFrameMessage(data: unknown): Told | null {
  if (!isPlainObject(data)) return null;
  // Only what the message has itself: a script of the page may have put something into the prototype of all objects.
  const own = (key: string): unknown => (Object.hasOwn(data, key) ? data[key] : undefined);
  if (own('type') !== MESSAGE_TYPE || own('version') !== MESSAGE_VERSION) return null;
  const height = own('height');
  if (height !== undefined) return isHeight(height) ? {kind: 'height', pixels: Math.ceil(height), asks: own('asks') === true} : null;
  if (own('event') === undefined) return own('asks') === true ? {kind: 'height', pixels: null, asks: true} : null;
  const name = MIRRORED_EVENTS.find((each) => each === own('event'));
  const detail = own('detail');
  return name && isPlain(detail) ? {kind: 'event', name, detail} : null;
}

function isHeight(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= MAX_PIXELS;
}

/** Whether a value has only what JSON has, and not too much of it. */
function isPlain(value: unknown): boolean {
  let values = 0;
  const check = (each: unknown, depth: number): boolean => {
    if (++values > MAX_VALUES || depth > MAX_DEPTH) return false;
    if (each === null || typeof each === 'boolean' || typeof each === 'string') return true;
    if (typeof each === 'number') return Number.isFinite(each);
    if (Array.isArray(each)) return each.length <= MAX_VALUES && each.every((inner) => check(inner, depth + 1));
    return isPlainObject(each) && Object.entries(each).every(([key, inner]) => !TRAPS.has(key) && check(inner, depth + 1));
  };
  return check(value, 0);
}
