/** Rounding makes a little more than 1 of a page that is not enlarged. */
const ENLARGED = 1.01;

/**
 * Tells whether the reader has enlarged the page with two fingers, so that one finger moves about in it: at once, and
 * whenever that changes.
 *
 * @returns Ends it.
 */
export function watchPinch(told: (isEnlarged: boolean) => void, viewport: Pick<VisualViewport, 'scale' | 'addEventListener'> | null = visualViewport): () => void {
  const stay = new AbortController();
  let last: boolean | null = null;
  const tell = () => {
    const isEnlarged = (viewport?.scale ?? 1) > ENLARGED;
    if (isEnlarged !== last) told((last = isEnlarged));
  };
  viewport?.addEventListener('resize', tell, stay);
  tell();
  return () => stay.abort();
}
