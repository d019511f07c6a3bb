import {releaseMemory} from './release-memory.js';

const DIGIT_BITS = 16;
const DIGITS = 64 / DIGIT_BITS;
const VALUES = 2 ** DIGIT_BITS;
/** Fewer are sorted faster by comparing. */
const FEW = 4096;

/**
 * The order of numbers from the lowest to the highest: row numbers, equal numbers in the order of the rows, NaN last.
 *
 * A radix sort by 16 bits at a time (Knuth, TAOCP 5.2.5), so that a million take some 50 ms; digits that are the same in all
 * numbers are skipped, which among dates are many.
 */
export function sortedOrder(keys: Float64Array): Uint32Array {
  return lastOf(sortingSteps(keys));
}

/** The same in steps: it yields between passes over the numbers. */
export function* sortingSteps(keys: Float64Array): Generator<void, Uint32Array> {
  const order = rowsUpTo(keys.length);
  yield;
  if (isAscending(keys)) return order;
  return keys.length < FEW ? order.sort((a, b) => compare(keys[a], keys[b]) || a - b) : yield* radixSorted(keys, order);
}

/** What steps come to, all of them at once. */
export function lastOf<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A function of its own, as a loop in one that yields is slow. */
function rowsUpTo(length: number): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array(length);
  for (let row = 0; row < length; row++) rows[row] = row;
  return rows;
}

function isAscending(keys: Float64Array): boolean {
  // NaN is neither: only then, and where the order is broken, is it worth more than a glance.
  for (let row = 1; row < keys.length; row++) if (!(keys[row - 1] <= keys[row]) && compare(keys[row - 1], keys[row]) > 0) return false;
  return true;
}

function compare(a: number, b: number): number {
  if (a < b) return -1;
  if (a > b) return 1;
  return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
}

function* radixSorted(keys: Float64Array, order: Uint32Array<ArrayBuffer>): Generator<void, Uint32Array> {
  const bits = sortable(keys);
  yield;
  const digits = new Uint16Array(bits.buffer);
  const differing = differingBits(bits);
  yield;
  let from = order;
  let to = new Uint32Array(order.length);
  const starts = new Uint32Array(VALUES);
  // From the low digit to the high one, as the bytes of a number stand on all machines that browsers run on.
  for (let digit = 0; digit < DIGITS; digit++) {
    if (differing[digit] === 0) continue;
    countStarts(digits, digit, starts);
    yield;
    scatter(from, to, digits, digit, starts);
    [from, to] = [to, from];
    yield;
  }
  releaseMemory(bits, to);
  return from;
}

/** The bits of each digit that are not the same in all numbers. */
function differingBits(bits: Uint32Array): Uint16Array {
  let low = 0;
  let high = 0;
  for (let at = 0; at < bits.length; at += 2) {
    low |= bits[at] ^ bits[0];
    high |= bits[at + 1] ^ bits[1];
  }
  return new Uint16Array(Int32Array.of(low, high).buffer);
}

/** Where the rows of each value begin. */
function countStarts(digits: Uint16Array, digit: number, starts: Uint32Array) {
  starts.fill(0);
  for (let at = digit; at < digits.length; at += DIGITS) starts[digits[at]]++;
  for (let value = 0, sum = 0; value < VALUES; value++) {
    const count = starts[value];
    starts[value] = sum;
    sum += count;
  }
}

/** One pass. A function of its own, as a loop in one that yields is slow. */
function scatter(from: Uint32Array, to: Uint32Array, digits: Uint16Array, digit: number, starts: Uint32Array) {
  for (let i = 0; i < from.length; i++) {
    const row = from[i];
    to[starts[digits[row * DIGITS + digit]]++] = row;
  }
}

/** Bits that as whole numbers without a sign have the order of the numbers: negative ones turned over, and NaN above all. */
function sortable(keys: Float64Array): Uint32Array {
  // Both zeros are one number.
  const numbers = new Float64Array(keys.length);
  let hasNegative = false;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] + 0;
    numbers[row] = Number.isNaN(key) ? NaN : key;
    hasNegative ||= key < 0;
  }
  const bits = new Uint32Array(numbers.buffer);
  if (hasNegative) turnOver(bits, keys);
  return bits;
}

/** Puts the bits of negative numbers in order, and those of all others above them. */
function turnOver(bits: Uint32Array, keys: Float64Array) {
  for (let low = 0; low < bits.length; low += 2) {
    const isNegative = keys[low / 2] < 0;
    bits[low] = isNegative ? ~bits[low] : bits[low];
    bits[low + 1] = isNegative ? ~bits[low + 1] : (bits[low + 1] | 0x80000000) >>> 0;
  }
}
