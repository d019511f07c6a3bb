import {CALENDAR_STEPS, stepMs} from './calendar-step.js';
import {floorStep, stepBoundaries} from './calendar.js';
import {contextOfStretches, contextUnit} from './context-labels.js';
import {pixelsPerMs, stretchesOf} from './folded-scale.js';
import {toPixels} from './scale.js';
import {labelWidth} from './text-width.js';
import {tickLabels} from './tick-labels.js';
import type {CalendarStep, CalendarUnit} from './calendar-step.js';
import type {ContextLabel} from './context-labels.js';
import type {FoldSign} from './fold-signs.js';
import type {TimeScale} from './scale.js';
import type {TickLabels} from './tick-labels.js';
import type {TimeWindow} from '../data/event-table.js';

export interface Tick {
  readonly ms: number;
  /** Pixels from the left edge of the scale, from 0 to its width. */
  readonly x: number;
  /** In the reader's language; '' where a label would touch its neighbour: then only the line is drawn. */
  readonly label: string;
  /** The largest unit that starts here as far as the axis shows it: midnight on an axis of hours is a `day`. */
  readonly level: CalendarUnit;
}

/** An axis in two levels: the steps, and above them the days, months or years that they belong to. */
export interface TimeTicks {
  /** Ticks at which a span of `context` begins; drawn stronger. Those that are no boundary of `step` have no label. */
  readonly major: readonly Tick[];
  /** All other boundaries of `step`. */
  readonly minor: readonly Tick[];
  /** Spans of the level above, in order; empty where the steps are years. */
  readonly context: readonly ContextLabel[];
  /** Distance of the ticks; also what a keyboard step and a snap go by. */
  readonly step: CalendarStep;
  /** What stands for the stretches that are folded: no tick is inside, and no label of a tick touches theirs. */
  readonly folds: readonly FoldSign[];
}

export interface TickOptions {
  /** Distance of two labelled ticks in pixels. Default: what the widest label of the axis needs. */
  readonly minSpacingPixels?: number;
  /** Width of a label in pixels. Default: an estimate for a sans-serif of 12 px. */
  readonly textWidth?: (text: string) => number;
  /** What makes the signs of folds, such as `foldSigns`, which few axes need. Default: they have none. */
  readonly foldSigns?: (scale: TimeScale, locale: string, textWidth: (text: string) => number) => readonly FoldSign[];
}

const YEAR: CalendarStep = {unit: 'year', count: 1};
/** Below this distance no label can be read, so finer steps are not even tried. */
const MIN_STEP_PIXELS = 20;
/** Between one label and the next; half of it where a day or a month is shorter than others. */
const LABEL_GAP_PIXELS = 24;

/**
 * The ticks of a time axis, in the calendar of a zone and the words of a language.
 *
 * Takes the finest step whose labels all fit beside each other. Steps are cut at the zone's own midnights, Mondays and
 * month starts, whatever the length of the day.
 *
 * @param timeZone - IANA name of the zone of the axis.
 * @param locale - BCP 47 tag.
 * @returns No ticks where the scale has no width.
 */
export function timeTicks(scale: TimeScale, timeZone: string, locale: string, options: TickOptions = {}): TimeTicks {
  const {textWidth = labelWidth, foldSigns} = options;
  if (!(scale.widthPixels > 0)) return {major: [], minor: [], context: [], step: CALENDAR_STEPS[0], folds: []};
  const labels = tickLabels(locale, timeZone);
  const folds = foldSigns?.(scale, locale, textWidth) ?? [];
  const chosen = chooseStep(scale, timeZone, labels, options);
  const {step, spacing} = chosen;
  const ticks = blankBesideFolds(chosen.ticks, folds, textWidth);
  const unit = contextUnit(step.unit);
  if (!unit) return {major: [], minor: blankCrowded(ticks, spacing, step.unit), context: yearsAfterFolds(scale, timeZone, labels, textWidth), step, folds};
  const stretches = stretchesOf(scale).map((stretch) => ({...stretch, starts: stepBoundaries(stretch, {unit, count: 1}, timeZone)}));
  const context = contextOfStretches(scale, unit, stretches, labels, textWidth);
  const contextStarts = new Set(stretches.flatMap(({starts}) => starts));
  const isStep = new Set(ticks.map(({ms}) => ms));
  const bare = stretches
    .flatMap((stretch) => stretch.starts.filter((ms) => !isStep.has(ms) && isInside(ms, stretch, scale)))
    .map((ms) => ({ms, x: toPixels(scale, ms), label: '', level: unit}));
  const levelled = ticks.map((tick) => (contextStarts.has(tick.ms) ? {...tick, level: unit} : tick));
  const all = blankCrowded(levelled, spacing, step.unit);
  const major = [...all.filter(({ms}) => contextStarts.has(ms)), ...bare].sort((a, b) => a.ms - b.ms);
  return {major, minor: all.filter(({ms}) => !contextStarts.has(ms)), context, step, folds};
}

function chooseStep(scale: TimeScale, timeZone: string, labels: TickLabels, options: TickOptions) {
  const {textWidth = labelWidth, minSpacingPixels} = options;
  const density = pixelsPerMs(scale);
  const stretches = stretchesOf(scale);
  const least = Math.max(1, minSpacingPixels ?? MIN_STEP_PIXELS);
  const candidates = CALENDAR_STEPS.filter((step) => stepMs(step) * density >= least);
  for (const step of candidates) {
    const ticks = stretches
      .flatMap((stretch) => stepBoundaries(stretch, step, timeZone).filter((ms) => isInside(ms, stretch, scale)))
      .map((ms): Tick => ({ms, x: toPixels(scale, ms), label: labels.step(ms, step), level: step.unit}));
    const widest = ticks.reduce((width, {label}) => Math.max(width, textWidth(label)), 0);
    const isWide = stepMs(step) * density >= (minSpacingPixels ?? widest + LABEL_GAP_PIXELS);
    if (isWide || ticks.length < 2) return {step, ticks, spacing: minSpacingPixels ?? widest + LABEL_GAP_PIXELS / 2};
  }
  // Not even the longest step is wide enough: an axis a few pixels wide. It gets no ticks.
  return {step: CALENDAR_STEPS[CALENDAR_STEPS.length - 1], ticks: [], spacing: 0};
}

/** Ticks of years are all the context there is, but for those beside a fold, which leave it their room. */
function yearsAfterFolds(scale: TimeScale, timeZone: string, labels: TickLabels, textWidth: (text: string) => number): ContextLabel[] {
  const stretches = stretchesOf(scale)
    .filter(({startMs}) => startMs > scale.startMs)
    .map((stretch) => ({...stretch, starts: [floorStep(stretch.startMs, YEAR, timeZone), stretch.endMs]}));
  return contextOfStretches(scale, 'year', stretches, labels, textWidth);
}

/** Whether a tick is drawn: where a fold begins its sign is, and where it ends the tick that follows it. */
function isInside(ms: number, {startMs, endMs}: TimeWindow, scale: TimeScale): boolean {
  return ms >= startMs && (ms < endMs || (ms === endMs && endMs === scale.endMs));
}

/** Takes the labels of ticks that would reach into a fold or touch its label. */
function blankBesideFolds(ticks: readonly Tick[], folds: readonly FoldSign[], textWidth: (text: string) => number): readonly Tick[] {
  if (folds.length === 0) return ticks;
  return ticks.map((tick) => {
    const half = textWidth(tick.label) / 2;
    const isBeside = folds.some(({fold, x, labelX, labelWidth: width}) => {
      const left = Math.min(x, labelX - width / 2 - LABEL_GAP_PIXELS / 2);
      const right = Math.max(x + fold.pixels, labelX + width / 2 + LABEL_GAP_PIXELS / 2);
      return tick.x + half > left && tick.x - half < right;
    });
    return isBeside ? {...tick, label: ''} : tick;
  });
}

/**
 * Takes the label of a tick that stands too close, as after a short month or a day of 23 hours. Where one of the two starts a
 * span of the upper level, that one keeps its label.
 */
function blankCrowded(ticks: readonly Tick[], spacing: number, unit: CalendarUnit): Tick[] {
  const out: Tick[] = [];
  let last = -1;
  for (const tick of ticks) {
    if (tick.label === '') {
      out.push(tick);
      continue;
    }
    // Half a pixel of tolerance: a step of exactly the spacing must not lose a label to rounding.
    const crowded = last >= 0 && tick.x - out[last].x < spacing - 0.5;
    const wins = crowded && tick.level !== unit && out[last].level === unit;
    if (wins) out[last] = {...out[last], label: ''};
    if (!crowded || wins) last = out.length;
    out.push(crowded && !wins ? {...tick, label: ''} : tick);
  }
  return out;
}
