import type {PlainValue} from './protocol.js';

const MAX_DEPTH = 8;
const MAX_VALUES = 5000;
const MAX_CHARACTERS = 10_000;
/** Keys by which a careless merge would reach the prototype of all objects. */
const TRAPS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Copies data so that it has nothing but what JSON has: objects of no class, lists, texts, finite numbers, booleans and null.
 *
 * Anything else is left out: functions, nodes, dates, stores, values of getters, keys that lead to a prototype. Lists are cut after what
 * is counted as 5,000 values in all, texts after 10,000 characters, and what lies more than eight levels deep.
 */
export function plainCopy(value: unknown): PlainValue {
  let values = 0;
  const copy = (from: unknown, depth: number): PlainValue | undefined => {
    if (++values > MAX_VALUES || depth > MAX_DEPTH) return undefined;
    if (from === null || typeof from === 'boolean') return from;
    if (typeof from === 'string') return from.slice(0, MAX_CHARACTERS);
    if (typeof from === 'number') return Number.isFinite(from) ? from : null;
    if (Array.isArray(from)) return copyList(from, (each) => copy(each, depth + 1));
    if (!isPlainObject(from)) return undefined;
    const entries: [string, PlainValue][] = [];
    for (const [key, {value: inner}] of Object.entries(Object.getOwnPropertyDescriptors(from))) {
      const kept = TRAPS.has(key) ? undefined : copy(inner, depth + 1);
      if (kept !== undefined) entries.push([key, kept]);
    }
    return Object.fromEntries(entries);
  };
  return copy(value, 0) ?? null;
}

function copyList(list: readonly unknown[], copy: (each: unknown) => PlainValue | undefined): PlainValue[] {
  const copied: PlainValue[] = [];
  // A list may be so long that to walk over it all would take too long.
  for (let index = 0; index < Math.min(list.length, MAX_VALUES); index++) {
    const kept = copy(list[index]);
    if (kept !== undefined) copied.push(kept);
  }
  return copied;
}

/** An object of no class, from this page or, as messages are, from another. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
