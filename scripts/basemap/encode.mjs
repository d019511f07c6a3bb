/*
 * Numbers as text that gzips well: one printable character for a number below 64, two below 1,728, and so on.
 * Against base64 varints and against polylines of five bits a character, this was the smallest after gzip.
 * The alphabet runs from `#` to `}` without the backslash, so that the text stands in a string literal as it is.
 */
const DIRECT = 64;
const PREFIXES = 26;

const character = (value) => String.fromCharCode(value + 35 + (value + 35 >= 92 ? 1 : 0));

/** Writes one whole number of zero or more. */
export function encodeNumber(value) {
  let text = '';
  let rest = value;
  while (rest >= DIRECT) {
    rest -= DIRECT;
    text += character(DIRECT + (rest % PREFIXES));
    rest = Math.floor(rest / PREFIXES);
  }
  return text + character(rest);
}

const zigzag = (value) => (value < 0 ? -2 * value - 1 : 2 * value);

/** Writes one whole number of either sign. */
export const encodeSigned = (value) => encodeNumber(zigzag(value));

/**
 * Writes paths of whole coordinates: for each its count of points, then every point as a step from the one before it.
 * A path's first point is a step from the first point of the path before it (from `origin` for the first path).
 */
export function encodePaths(paths, origin) {
  let text = '';
  let start = origin;
  for (const path of paths) {
    text += encodeNumber(path.length);
    let before = start;
    for (const point of path) {
      text += encodeSigned(point[0] - before[0]) + encodeSigned(point[1] - before[1]);
      before = point;
    }
    start = path[0];
  }
  return text;
}
