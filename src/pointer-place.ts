/**
 * Where a pointer is, in a part's own pixels from its top left corner: also where the page has scaled what is around the part, by `transform`,
 * `scale` or `zoom`. A part that is turned is taken for the box around it.
 */
export function pointerPlace(part: Element, {clientX, clientY}: Pick<MouseEvent, 'clientX' | 'clientY'>): {x: number; y: number} {
  const {left, top} = part.getBoundingClientRect();
  const {x, y} = scaleOf(part);
  return {x: (clientX - left) / x, y: (clientY - top) / y};
}

/** How much larger than its own pixels a part is seen; 1 where it has no size. */
export function scaleOf(part: Element): {x: number; y: number} {
  const {width, height} = part.getBoundingClientRect();
  const [ownWidth, ownHeight] = part instanceof HTMLElement ? [part.offsetWidth, part.offsetHeight] : [part.clientWidth, part.clientHeight];
  return {x: share(width, ownWidth), y: share(height, ownHeight)};
}

/** Layout rounds a part's own size to whole pixels: what differs by less is not scaled. */
function share(seen: number, own: number): number {
  return seen > 0 && own > 0 && Math.abs(seen - own) > 1 ? seen / own : 1;
}
