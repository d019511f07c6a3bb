/**
 * Tells when the page is about to be printed, in time for it to be drawn otherwise, and when that is over.
 *
 * @returns Ends it.
 */
export function watchPrint(told: (isPrinting: boolean) => void): () => void {
  const stay = new AbortController();
  addEventListener('beforeprint', () => told(true), stay);
  addEventListener('afterprint', () => told(false), stay);
  return () => stay.abort();
}
