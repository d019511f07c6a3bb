import {decodeText, encodeText} from './percent-text.js';

/** What a link can say of a story, in the order in which it is written. */
export const LINK_KEYS = ['event', 'window', 'category', 'verification', 'tag', 'place', 'q', 'camera'] as const;
export type LinkKey = (typeof LINK_KEYS)[number];

/** Values by key, encoded as they stand in the address. */
export type LinkTexts = ReadonlyMap<LinkKey, string>;

/**
 * Reads what the fragment of an address says of a story: `event=aktau&window=2022-01-04`, or `north.event=…` for the story
 * of that name. Where a key stands twice, the first counts; what is not ours is passed over.
 *
 * @param fragment - Without its `#`.
 * @param name - Name of the store; null for one without.
 */
export function readFragment(fragment: string, name: string | null): LinkTexts {
  const texts = new Map<LinkKey, string>();
  for (const part of fragment.split('&')) {
    const key = keyOf(part, name);
    if (key && !texts.has(key)) texts.set(key, part.slice(part.indexOf('=') + 1));
  }
  return texts;
}

/**
 * Writes what is to be said of a story into a fragment, where it stood before, else at the end. All that is not of this story
 * stays as it is: names of sections, the keys of other stories and those of the page.
 */
export function writeFragment(fragment: string, name: string | null, texts: LinkTexts): string {
  const prefix = name === null ? '' : `${encodeText(name)}.`;
  const own = LINK_KEYS.filter((key) => texts.has(key)).map((key) => `${prefix}${key}=${texts.get(key)}`);
  const parts = fragment === '' ? [] : fragment.split('&');
  const first = parts.findIndex((part) => keyOf(part, name) !== null);
  const at = first < 0 ? parts.length : first;
  const others = (list: readonly string[]) => list.filter((part) => keyOf(part, name) === null);
  return [...others(parts.slice(0, at)), ...own, ...others(parts.slice(at))].join('&');
}

/** Whether two links say the same in the same words. */
export function sameTexts(one: LinkTexts, other: LinkTexts): boolean {
  return one.size === other.size && [...one].every(([key, text]) => other.get(key) === text);
}

/** The key of a part `name.key=value` of a fragment; null where it is not of this story. */
function keyOf(part: string, name: string | null): LinkKey | null {
  const end = part.indexOf('=');
  if (end < 0) return null;
  const text = decodeText(part.slice(0, end));
  return LINK_KEYS.find((key) => text === (name === null ? key : `${name}.${key}`)) ?? null;
}
