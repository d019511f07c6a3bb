/** More than two device pixels a pixel cost much and show little. */
const MAX_PIXEL_RATIO = 2;

/** Pixels of the canvases of a map a CSS pixel. */
export function mapPixelRatio(): number {
  return Math.min(MAX_PIXEL_RATIO, globalThis.devicePixelRatio || 1);
}
