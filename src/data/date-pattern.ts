/** The order of day, month and year in the dates of a column. */
export type DatePattern = 'day-first' | 'month-first';

const PATTERN = /^\s*(dd|mm)([/.-])(dd|mm)\2yyyy(?:[ T]hh:mm(?::ss)?)?\s*$/i;
const DATE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:(?:T|,?\s+)(\d{1,2}):(\d\d)(?::(\d\d))?)?$/;

/**
 * Reads `dd/mm/yyyy`, `mm/dd/yyyy`, `dd.mm.yyyy` and the like; a clock time may follow and is read with or without it.
 *
 * @returns null where the text is no such pattern.
 */
export function readDatePattern(text: string): DatePattern | null {
  const [, first, , second] = PATTERN.exec(text.toLowerCase()) ?? [];
  if (!first || first === second) return null;
  return first === 'dd' ? 'day-first' : 'month-first';
}

/**
 * Puts a date of a pattern into ISO 8601: `3/4/2022 6:05` becomes `2022-04-03T06:05`. It may name a day that no calendar has.
 *
 * @returns The text itself where it is written in another way.
 */
export function isoFromPattern(text: string, pattern: DatePattern): string {
  const [, first, , second, year, hour, minute, seconds] = DATE.exec(text.trim()) ?? [];
  if (!first) return text;
  const [day, month] = pattern === 'day-first' ? [first, second] : [second, first];
  const clock = hour ? `T${hour.padStart(2, '0')}:${minute}${seconds ? `:${seconds}` : ''}` : '';
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${clock}`;
}

/** Whether nobody but the editor knows which of the first two numbers is the month, as in 02/01/2022. */
export function isOrderUnknown(text: string): boolean {
  return DATE.test(text.trim());
}
