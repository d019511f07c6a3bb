import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/** Of a picture may differ: the edges of a few letters. */
const TOLERATED_SHARE = 0.0005;

/**
 * Compares a picture with its reference, pixel by pixel; smoothed edges do not count.
 *
 * @param {Buffer | null} reference - null where there is none.
 * @param {Buffer} picture
 * @returns {{state: 'same' | 'different' | 'new', share: number, difference?: Buffer}} The share of the pixels that differ, 0 to 1;
 *   1 where the sizes differ. `difference` is a picture of them.
 */
export function compare(reference, picture) {
  if (!reference) return {state: 'new', share: 1};
  const [before, now] = [PNG.sync.read(reference), PNG.sync.read(picture)];
  const {width, height} = before;
  if (now.width !== width || now.height !== height) return {state: 'different', share: 1};
  const difference = new PNG({width, height});
  const share = pixelmatch(before.data, now.data, difference.data, width, height, {threshold: 0.1}) / (width * height);
  return share <= TOLERATED_SHARE ? {state: 'same', share} : {state: 'different', share, difference: PNG.sync.write(difference)};
}
