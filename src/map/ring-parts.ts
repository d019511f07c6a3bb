/** The ring of a count is divided this finely: about the width of its line. */
export const RING_PARTS = 24;

/**
 * How many parts of a ring each category takes, by its share of the events; one that has an event takes a part at least.
 *
 * Coarse on purpose: marks of about the same mix look the same, and are painted once.
 *
 * @param byCategory - Events by category.
 * @returns By category, together `RING_PARTS`, or one each where there are more categories than that; all 0 without events.
 */
export function ringParts(byCategory: ArrayLike<number>): number[] {
  const counts = Array.from(byCategory, (count) => Math.max(0, count));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const parts = counts.map((count) => (count > 0 ? Math.max(1, Math.floor((count / total) * RING_PARTS)) : 0));
  let rest = (total > 0 ? RING_PARTS : 0) - parts.reduce((sum, part) => sum + part, 0);
  // What is over or wanting goes where the part is furthest from the share.
  for (; rest !== 0; rest -= Math.sign(rest)) {
    const sign = Math.sign(rest);
    let furthest = -1;
    let most = -Infinity;
    counts.forEach((count, category) => {
      if (count === 0 || (sign < 0 && parts[category] < 2)) return;
      const wanting = sign * ((count / total) * RING_PARTS - parts[category]);
      if (wanting > most) [furthest, most] = [category, wanting];
    });
    if (furthest < 0) break;
    parts[furthest] += sign;
  }
  return parts;
}
