import {zoneOffsetMs} from './zone-offset.js';

/**
 * The clock of a zone: between UTC milliseconds and civil milliseconds, which count as UTC milliseconds would if the
 * clock of the place showed UTC. So a civil day starts at a multiple of 86,400,000.
 */
export interface ZoneClock {
  readonly timeZone: string;
  /**
   * The instant at which the clock shows a civil time. A time that is shown twice is the first of the two; one that a
   * clock skips is as much later as the clock was put forward, so the day that lacks its midnight starts at its first instant.
   */
  toUtc(civilMs: number): number;
  /** What the clock shows at an instant. */
  toCivil(utcMs: number): number;
}

const DAY_MS = 86_400_000;
/** Two centuries of days: more would be a leak, not a cache. */
const MAX_CACHED_DAYS = 80_000;

/** Whether the browser knows a zone of the IANA database by this name. Offsets such as `+05:00` are not zones. */
export function isTimeZone(name: unknown): name is string {
  // Only names reach Intl: `constructor` and the like would be found in the offset cache of the tz library.
  if (typeof name !== 'string' || !/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', {timeZone: name}).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/**
 * Makes the clock of a zone, from the browser's own tz data.
 *
 * Offsets are remembered by UTC day: a day whose two ends have one offset has it throughout, as no zone ever changed
 * there and back within a day.
 *
 * @param timeZone - An IANA name that `isTimeZone` accepts.
 */
export function zoneClock(timeZone: string): ZoneClock {
  const days = new Map<number, number>();

  const offsetOfDay = (day: number): number => {
    let offset = days.get(day);
    if (offset === undefined) {
      if (days.size >= MAX_CACHED_DAYS) days.clear();
      offset = zoneOffsetMs(day * DAY_MS, timeZone);
      days.set(day, offset);
    }
    return offset;
  };
  const offsetAt = (utcMs: number): number => {
    const day = Math.floor(utcMs / DAY_MS);
    const offset = offsetOfDay(day);
    return offset === offsetOfDay(day + 1) ? offset : zoneOffsetMs(utcMs, timeZone);
  };

  return {
    timeZone,
    toCivil: (utcMs) => utcMs + offsetAt(utcMs),
    toUtc: (civilMs) => {
      const before = offsetAt(civilMs - DAY_MS);
      const after = offsetAt(civilMs + DAY_MS);
      if (before === after || offsetAt(civilMs - before) === before) return civilMs - before;
      return offsetAt(civilMs - after) === after ? civilMs - after : civilMs - before;
    },
  };
}

/**
 * Makes a search for clocks by the name of the zone, in which each name is looked up once: to ask the browser whether it
 * knows a zone takes as long as to read a hundred events.
 *
 * @returns null for what is no zone.
 */
export function clockFinder(): (timeZone: unknown) => ZoneClock | null {
  const clocks = new Map<unknown, ZoneClock | null>();
  return (timeZone) => {
    let clock = clocks.get(timeZone);
    if (clock === undefined) clocks.set(timeZone, (clock = isTimeZone(timeZone) ? zoneClock(timeZone) : null));
    return clock;
  };
}
