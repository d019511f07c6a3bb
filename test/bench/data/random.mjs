/**
 * mulberry32, a generator of 32 bits of state: the same seed gives the same data on every machine.
 *
 * @param {number} seed - An integer.
 * @returns {() => number} From 0 up to, and without, 1.
 */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Draws indices in proportion to weights.
 *
 * @param {readonly number[]} weights - None negative, not all 0.
 * @param {() => number} random
 * @returns {() => number} An index; those of weight 0 never come.
 */
export function weightedIndex(weights, random) {
  const sums = [];
  let sum = 0;
  for (const weight of weights) sums.push((sum += weight));
  return () => {
    const at = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] > at) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
