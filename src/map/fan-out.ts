/** Room between two marks of a fan. */
const SPACING_PIXELS = 30;
const MIN_RADIUS_PIXELS = 38;
/** Marks on one ring; more go to rings farther out. */
const RING = 14;

/**
 * Places for marks that share one point: on a ring around it, clockwise from the top, then on wider rings.
 *
 * @returns Offsets from the point in pixels, one a mark.
 */
export function fanOut(count: number): {x: number; y: number}[] {
  const places: {x: number; y: number}[] = [];
  for (let ring = 0; places.length < count; ring += 1) {
    const capacity = RING + ring * 8;
    const onRing = Math.min(count - places.length, capacity);
    const radius = Math.max(MIN_RADIUS_PIXELS, (Math.min(count, RING) * SPACING_PIXELS) / (2 * Math.PI)) + ring * (SPACING_PIXELS + 4);
    for (let index = 0; index < onRing; index += 1) {
      const angle = (index / onRing) * 2 * Math.PI - Math.PI / 2;
      places.push({x: Math.cos(angle) * radius, y: Math.sin(angle) * radius});
    }
  }
  return places;
}
