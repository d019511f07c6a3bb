/**
 * @typedef {object} Summary Of times, or of anything else that can be sorted.
 * @property {number} median - Mean of the two in the middle where their number is even.
 * @property {number} p95 - Smallest value that at least 95 % do not exceed.
 * @property {number} max
 * @property {number} samples
 */

/**
 * @param {readonly number[]} values
 * @returns {Summary} All `NaN` where there is no value.
 */
export function summary(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const samples = sorted.length;
  if (samples === 0) return {median: NaN, p95: NaN, max: NaN, samples};
  const half = samples >> 1;
  const median = samples % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  return {median, p95: sorted[Math.ceil(samples * 0.95) - 1], max: sorted[samples - 1], samples};
}
