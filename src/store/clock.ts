/** Whose clock tells the times of a story: that of each event's place, or the reader's own. */
export type Clock = 'event' | 'reader';

/** The reader's own zone, as the browser has it from the system. */
export function readerTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
