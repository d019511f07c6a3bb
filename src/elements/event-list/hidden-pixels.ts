import {scaleOf} from '../../pointer-place.js';

/** Room that is left above and below what was scrolled to. */
const ABOVE_PIXELS = 8;
const BELOW_PIXELS = 16;

/**
 * How far a list must scroll until an item stands clear in it: below the heading of its day, which sticks to the upper edge and
 * is as high as its words are long.
 *
 * @param item - Stands in a `<section>` with its heading.
 * @returns The list's own pixels, also where the page has scaled it; upwards below 0; 0 where nothing hides the item. One that is taller than the list shows its beginning.
 */
export function hiddenPixels(item: Element, scroller: Element): number {
  const {y: scale} = scaleOf(scroller);
  const frame = scroller.getBoundingClientRect();
  const box = item.getBoundingClientRect();
  const heading = item.closest('section')?.querySelector('h3')?.offsetHeight ?? 0;
  const above = (box.top - frame.top) / scale - scroller.clientTop - heading;
  if (above < 0) return above - ABOVE_PIXELS;
  const below = (box.bottom - frame.bottom) / scale;
  return below > 0 ? Math.min(below + BELOW_PIXELS, above) : 0;
}
