const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowRight', 1],
  ['ArrowUp', -1],
  ['ArrowLeft', -1],
  ['PageDown', 10],
  ['PageUp', -10],
]);

/**
 * The next place of a focus that roves over `count` items, so that the whole group is one tab stop.
 *
 * @returns null for a key that is not the group's: the page may have it.
 */
export function rove(index: number, count: number, key: string): number | null {
  if (count === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS.get(key);
  return step === undefined ? null : Math.min(count - 1, Math.max(0, index + step));
}
