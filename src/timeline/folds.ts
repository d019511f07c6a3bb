import {CALENDAR_STEPS, stepMs} from './calendar-step.js';
import {floorStep, nextStep} from './calendar.js';
import {rangeCounts} from '../data/range-counts.js';
import type {EventTable, TimeWindow} from '../data/event-table.js';
import type {TimeFold} from './scale.js';

/** Width of a folded stretch: room for its sign, and a target of more than 24 px. */
export const FOLD_PIXELS = 28;
/** Part of the axis that folds may take. */
const MOST_OF_WIDTH = 0.4;
/** A gap is worth folding where it takes more than this part of what the axis would show otherwise … */
const LEAST_SHARE = 0.15;
/** … and is so many times as long as is usual between two events. */
const TIMES_USUAL = 8;
/** Left open on either side of a gap, as a part of what is not folded. */
const MARGIN_SHARE = 0.04;
/** Where nothing would be left open, all events being instants, this part of the story counts as open. */
const LEAST_OPEN_SHARE = 0.01;
/** More folds than these are no use to a reader. */
const MOST_GAPS = 64;
/** Gaps that are looked at to tell what is usual. */
const SAMPLE = 1000;

/**
 * The long empty stretches of a story: those in which nothing happened, and which leave what did happen no room.
 *
 * From the longest gap to the shorter ones, each is folded that takes more than 15 % of what is not folded yet and is more than eight
 * times as long as the median gap. Ends of the story count as events, so that a filter that leaves only the last month folds the
 * years before it. A margin stays open around the events, and a fold begins and ends with a step of the calendar, such as a day.
 *
 * @param mask - Of the events that the filters leave; null for all. One pass.
 * @param extent - The whole story, finite.
 * @param timeZone - IANA name of the zone of the axis.
 * @returns In order of time, without overlaps; none contains a part of an event.
 */
export function findFolds(table: EventTable, mask: Uint8Array | null, extent: TimeWindow, timeZone: string): TimeWindow[] {
  const {gaps, usualMs} = gapsOf(table, mask, extent);
  let openMs = extent.endMs - extent.startMs;
  const folded: TimeWindow[] = [];
  for (const gap of gaps) {
    const lengthMs = gap.endMs - gap.startMs;
    if (lengthMs <= LEAST_SHARE * openMs || lengthMs <= TIMES_USUAL * usualMs) break;
    folded.push(gap);
    openMs -= lengthMs;
  }
  const marginMs = MARGIN_SHARE * Math.max(openMs, LEAST_OPEN_SHARE * (extent.endMs - extent.startMs));
  return folded
    .map((gap) => roundInwards(gap, marginMs, timeZone))
    .filter((fold): fold is TimeWindow => fold !== null)
    .sort((a, b) => a.startMs - b.startMs);
}

/**
 * As many folds as an axis has room for, the longest first, with the pixels that each takes.
 *
 * @returns In order of time.
 */
export function fitFolds(folds: readonly TimeWindow[], widthPixels: number): TimeFold[] {
  const most = Math.floor((widthPixels * MOST_OF_WIDTH) / FOLD_PIXELS);
  return [...folds]
    .sort((a, b) => b.endMs - b.startMs - (a.endMs - a.startMs))
    .slice(0, Math.max(0, most))
    .sort((a, b) => a.startMs - b.startMs)
    .map(({startMs, endMs}) => ({startMs, endMs, pixels: FOLD_PIXELS}));
}

/**
 * Where a step of a key ends that would end inside a fold: at the fold's other side.
 *
 * @param direction - Negative goes to the start of the fold.
 */
export function outOfFold(ms: number, direction: number, folds: readonly TimeWindow[] = []): number {
  const fold = folds.find(({startMs, endMs}) => ms > startMs && ms < endMs);
  if (!fold) return ms;
  return direction < 0 ? fold.startMs : fold.endMs;
}

/** The longest gaps, from long to short, and the median of all gaps: 0 where events overlap, as most do in a dense story. */
function gapsOf(table: EventTable, mask: Uint8Array | null, extent: TimeWindow): {gaps: TimeWindow[]; usualMs: number} {
  const {startMs, endMs, datedLength} = table;
  const gaps: TimeWindow[] = [];
  const sample: number[] = [];
  const counts = rangeCounts(table, mask);
  const stride = Math.ceil((counts.inWindow(null) - counts.undatedCount) / SAMPLE);
  let leastMs = 0;
  let latestMs = extent.startMs;
  const take = (gap: TimeWindow) => {
    gaps.push(gap);
    if (gaps.length < 2 * MOST_GAPS) return;
    keepLongest(gaps);
    leastMs = lengthOf(gaps[MOST_GAPS - 1]);
  };
  let untilSample = 0;
  let isEmpty = true;
  for (let row = 0; row < datedLength; row++) {
    if (mask && mask[row] === 0) continue;
    const gapMs = startMs[row] - latestMs;
    if (untilSample === 0 && !isEmpty) sample.push(Math.max(0, gapMs));
    untilSample = (untilSample || stride) - 1;
    isEmpty = false;
    if (gapMs > leastMs) take({startMs: latestMs, endMs: startMs[row]});
    if (endMs[row] > latestMs) latestMs = endMs[row];
  }
  // Without an event nothing is between events.
  if (!isEmpty && extent.endMs - latestMs > leastMs) take({startMs: latestMs, endMs: extent.endMs});
  sample.sort((a, b) => a - b);
  return {gaps: keepLongest(gaps), usualMs: sample[(sample.length - 1) >> 1] ?? 0};
}

function keepLongest(gaps: TimeWindow[]): TimeWindow[] {
  gaps.sort((a, b) => lengthOf(b) - lengthOf(a));
  gaps.length = Math.min(gaps.length, MOST_GAPS);
  return gaps;
}

function lengthOf({startMs, endMs}: TimeWindow): number {
  return endMs - startMs;
}

/** What is left of a gap without its margins, from a boundary of the calendar to another; null where that is less than half. */
function roundInwards(gap: TimeWindow, marginMs: number, timeZone: string): TimeWindow | null {
  const step = CALENDAR_STEPS.findLast((each) => stepMs(each) <= marginMs) ?? CALENDAR_STEPS[0];
  const startMs = nextStep(gap.startMs + marginMs, step, timeZone);
  const endMs = floorStep(gap.endMs - marginMs, step, timeZone);
  return endMs - startMs >= lengthOf(gap) / 2 ? {startMs, endMs} : null;
}
