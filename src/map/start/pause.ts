const PAUSE_MS = 4;

/** Fulfilled after a moment in which the page and the graphics process go on. */
export function pause(): Promise<void> {
  return new Promise((go) => setTimeout(go, PAUSE_MS));
}
