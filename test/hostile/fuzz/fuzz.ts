import {mutate} from './mutate.js';
import {Random} from './random.js';

/** A reader that takes any text. */
export interface Target {
  readonly name: string;
  /** A text such as it is made for. */
  make(random: Random): string;
  /**
   * Reads a text, and checks what must hold of what comes of it.
   *
   * @returns What was found in it, so that inputs that lead to something new can be told: the codes of the problems, say.
   * @throws Where something does not hold.
   */
  read(input: string, random: Random): string | Promise<string>;
}

export interface Failure {
  readonly target: string;
  readonly input: string;
  readonly error: string;
}

export interface Slow {
  readonly target: string;
  readonly input: string;
  readonly ms: number;
}

export interface Findings {
  readonly inputs: number;
  /** Outcomes that differ. */
  readonly outcomes: number;
  readonly failures: readonly Failure[];
  /** The ten that took longest; empty without a clock. */
  readonly slowest: readonly Slow[];
}

interface FuzzOptions {
  readonly inputs: number;
  readonly seed: number;
  /** Milliseconds of a clock, where times are wanted. */
  readonly now?: () => number;
}

/** Texts that have led to something new, and are changed on; more are not kept. */
const MAX_KEPT = 2000;
const MAX_FAILURES = 20;
/** What takes longer is read again, as the machine may have had something else to do. */
const LONG_MS = 20;

/**
 * Reads random texts: half of them made after the pattern of the target, and half of them changed ones of those that have led to an outcome
 * that none before had.
 */
export async function fuzz(target: Target, {inputs, seed, now = () => 0}: FuzzOptions): Promise<Findings> {
  const random = new Random(seed);
  const kept: string[] = [];
  const outcomes = new Set<string>();
  const failures: Failure[] = [];
  let slowest: Slow[] = [];
  for (let count = 0; count < inputs && failures.length < MAX_FAILURES; count++) {
    const input = kept.length > 0 && random.chance(0.5) ? mutate(random.pick(kept), random, random.pick(kept)) : target.make(random);
    let ms = Infinity;
    try {
      for (let turn = 0; turn < 4 && ms > LONG_MS; turn++) {
        const startMs = now();
        const outcome = target.read(input, random);
        const found = typeof outcome === 'string' ? outcome : await outcome;
        ms = Math.min(ms, now() - startMs);
        if (outcomes.has(found)) continue;
        outcomes.add(found);
        if (kept.length < MAX_KEPT) kept.push(input);
        else kept[random.below(MAX_KEPT)] = input;
      }
    } catch (error) {
      failures.push({target: target.name, input: await shortest(target, input), error: error instanceof Error ? (error.stack ?? error.message) : String(error)});
    }
    if (ms > (slowest[9]?.ms ?? 0)) slowest = [...slowest, {target: target.name, input, ms}].sort((a, b) => b.ms - a.ms).slice(0, 10);
  }
  return {inputs, outcomes: outcomes.size, failures, slowest};
}

/** A text that fails as well and from which nothing more can be left out in one piece. */
async function shortest(target: Target, input: string): Promise<string> {
  let text = input;
  for (let size = Math.ceil(text.length / 2); size > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < text.length; ) {
      const shorter = text.slice(0, at) + text.slice(at + size);
      if (await fails(target, shorter)) text = shorter;
      else at += size;
    }
  }
  return text;
}

async function fails(target: Target, input: string): Promise<boolean> {
  try {
    await target.read(input, new Random(1));
    return false;
  } catch {
    return true;
  }
}

/** Throws where something does not hold. */
export function hold(isTrue: boolean, what: string): asserts isTrue {
  if (!isTrue) throw new Error(what);
}
