/**
 * A logarithmic scale whose domain is widened to whole powers of ten, one at least.
 *
 * @param {[number, number]} domain - Both above 0.
 * @param {[number, number]} range
 * @returns {((value: number) => number) & {domain: [number, number], ticks: number[]}}
 */
export function logScale([low, high], [start, end]) {
  const first = Math.floor(Math.log10(low) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(high) - 1e-9));
  const scale = (value) => start + ((Math.log10(value) - first) / (last - first)) * (end - start);
  const ticks = Array.from({length: last - first + 1}, (_, i) => 10 ** (first + i));
  return Object.assign(scale, {domain: [10 ** first, 10 ** last], ticks});
}
