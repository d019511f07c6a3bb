/** Units in which a time axis steps. A week starts on Monday, as in ISO 8601. */
export type CalendarUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** A number of whole units, such as 6 hours. Minutes and hours must divide the day. */
export interface CalendarStep {
  readonly unit: CalendarUnit;
  readonly count: number;
}

const UNIT_MS: Readonly<Record<CalendarUnit, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  month: 2_629_746_000,
  year: 31_556_952_000,
};

const COUNTS: readonly (readonly [CalendarUnit, readonly number[]])[] = [
  ['minute', [1, 5, 15, 30]],
  ['hour', [1, 3, 6, 12]],
  ['day', [1, 2]],
  ['week', [1]],
  ['month', [1, 3]],
  ['year', [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000]],
];

/** All steps of the axis, from one minute to the ages, from fine to coarse. Each is at most five times the one before. */
export const CALENDAR_STEPS: readonly CalendarStep[] = COUNTS.flatMap(([unit, counts]) => counts.map((count) => ({unit, count})));

/** Mean duration of a step in milliseconds: a month is 30.4 days, a year 365.2425. */
export function stepMs(step: CalendarStep): number {
  return UNIT_MS[step.unit] * step.count;
}

/** Whether the step is counted on the clock (minutes, hours) and not in the calendar (days and longer). */
export function isClockStep(step: CalendarStep): boolean {
  return step.unit === 'minute' || step.unit === 'hour';
}

/**
 * The finest step that is at least so long.
 *
 * @param ms - Duration in milliseconds.
 * @param steps - From fine to coarse; default: `CALENDAR_STEPS`.
 * @returns The coarsest step where none is long enough.
 */
export function stepAtLeast(ms: number, steps: readonly CalendarStep[] = CALENDAR_STEPS): CalendarStep {
  return steps.find((step) => stepMs(step) >= ms) ?? steps[steps.length - 1];
}
