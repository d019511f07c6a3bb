/** What a filter can offer, in the order in which it stands. */
export const SHOWABLE = ['search', 'category', 'verification', 'tag', 'place'] as const;
export type Showable = (typeof SHOWABLE)[number];

/**
 * Reads the attribute `show`.
 *
 * @param text - Words apart by blanks; none, or only unknown ones, is everything.
 * @returns Also the words that are unknown.
 */
export function readShow(text: string | null): {shown: ReadonlySet<Showable>; unknown: readonly string[]} {
  const words = text?.split(/\s+/).filter(Boolean) ?? [];
  const shown = SHOWABLE.filter((name) => words.includes(name));
  return {
    shown: new Set(shown.length > 0 ? shown : SHOWABLE),
    unknown: words.filter((word) => !SHOWABLE.some((name) => name === word)),
  };
}
