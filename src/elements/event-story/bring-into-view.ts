export interface Room {
  /** What the views cover of the screen from above. */
  readonly coveredPixels: number;
  readonly screenPixels: number;
}

/** Scrolls so that a part stands in the middle of the room that the views leave; what is taller than that begins at its top. */
export function bringIntoView(part: HTMLElement, {coveredPixels, screenPixels}: Room, behavior: ScrollBehavior): void {
  const isTall = part.getBoundingClientRect().height > screenPixels - coveredPixels;
  const hadStyle = part.hasAttribute('style');
  const [margin, priority] = [part.style.scrollMarginBlockStart, part.style.getPropertyPriority('scroll-margin-block-start')];
  // The place is fixed when the call returns: the page's own part keeps nothing of the margin.
  part.style.scrollMarginBlockStart = `${coveredPixels}px`;
  part.scrollIntoView({block: isTall ? 'start' : 'center', inline: 'nearest', behavior});
  if (hadStyle) part.style.setProperty('scroll-margin-block-start', margin, priority);
  // Asked for first: Chromium removes an attribute that it has not written yet only in part.
  else if (part.hasAttribute('style')) part.removeAttribute('style');
}

/** Whether a part of the page lies behind the views, at least with its upper edge. */
export function isCovered(part: Element, {coveredPixels}: Room): boolean {
  const {top, bottom} = part.getBoundingClientRect();
  return bottom > 0 && top < coveredPixels;
}
