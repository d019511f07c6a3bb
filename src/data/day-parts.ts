import type {DayPart} from '../schema/event-file.js';

/**
 * The hours of a part of the day, on the clock of the place: from the first, up to and without the last.
 *
 * Hours from 24 on are those of the next day: the night of 2 January begins on the 2nd at 20:00 and ends on the 3rd at
 * 06:00. Evening and night overlap, as they do in speech. The hours are the same all year and in every latitude: they
 * say how wide a mark is drawn, not when it got dark.
 */
export const DAY_PARTS: Readonly<Record<DayPart, readonly [firstHour: number, lastHour: number]>> = {
  morning: [6, 12],
  afternoon: [12, 18],
  evening: [18, 22],
  night: [20, 30],
};

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * Narrows whole days to a part of the day.
 *
 * A part that crosses midnight ends on the day after a single date, and on the last date of several: the night of 2 to
 * 3 January ends on the 3rd.
 *
 * @param firstDayMs - Civil midnight of the first day.
 * @param lastDayMs - Civil midnight of the last day, which may be the first.
 * @returns Civil milliseconds, half-open.
 */
export function dayPartSpan(part: DayPart, firstDayMs: number, lastDayMs: number): {startCivilMs: number; endCivilMs: number} {
  const [firstHour, lastHour] = DAY_PARTS[part];
  const crossesTo = lastHour > 24 && lastDayMs > firstDayMs ? lastDayMs - DAY_MS : lastDayMs;
  return {startCivilMs: firstDayMs + firstHour * HOUR_MS, endCivilMs: crossesTo + lastHour * HOUR_MS};
}
