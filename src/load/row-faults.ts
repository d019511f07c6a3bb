import type {RowReading} from './row-reading.js';

/** Reports a row that is longer than rows may be. */
export function skipTooLong(bytes: number, maxBytes: number, reading: RowReading) {
  const problem = `has ${bytes} bytes, more than the ${maxBytes} that a row may have; it is left out`;
  reading.leaveOut('row-too-long', problem, 'Leave out what readers do not see, such as images inside of the text, or simplify the outline.');
}
