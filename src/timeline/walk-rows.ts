import type {EventTable} from '../data/event-table.js';

/**
 * The dated row that is so many events later than another one, or earlier with a negative number, in the order of their start.
 *
 * It stops at the first and the last of them: ±Infinity is one of these. The cost is that of the rows in between.
 *
 * @param mask - Of the rows to count, as of the filters; null for all.
 * @param row - Where to begin; it may be one that the mask leaves out.
 * @returns Null where there is none in that direction: the row itself is the last.
 */
export function walkRows({datedLength}: Pick<EventTable, 'datedLength'>, mask: Uint8Array | null, row: number, steps: number): number | null {
  const direction = Math.sign(steps);
  if (direction === 0) return null;
  // From the end backwards, the last one is met first.
  if (!Number.isFinite(steps)) {
    const last = walkRows({datedLength}, mask, direction > 0 ? datedLength : -1, -direction);
    return last === row ? null : last;
  }
  let found: number | null = null;
  let left = Math.abs(steps);
  for (let next = row + direction; next >= 0 && next < datedLength && left > 0; next += direction) {
    if (mask && mask[next] === 0) continue;
    found = next;
    left -= 1;
  }
  return found;
}
