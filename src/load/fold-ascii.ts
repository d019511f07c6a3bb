const BLANK = 32;
const TAB = 9;
const RETURN = 13;
const [UPPER_A, UPPER_Z] = [65, 90];
const TO_LOWER = 32;
const BEYOND_ASCII = 128;

/**
 * Folds a text for the search in its own bytes, as `fold` does: capital letters become small ones, white space of any length one blank.
 *
 * @param bytes - UTF-8. They are changed only where all are ASCII.
 * @returns Length of the folded text, which begins at the first byte; -1 where a letter is beyond ASCII.
 */
export function foldAscii(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++) if (bytes[at] >= BEYOND_ASCII) return -1;
  let to = 0;
  let isBlank = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    const wasBlank = isBlank;
    isBlank = byte === BLANK || (byte >= TAB && byte <= RETURN);
    if (!isBlank) bytes[to++] = byte >= UPPER_A && byte <= UPPER_Z ? byte + TO_LOWER : byte;
    else if (!wasBlank) bytes[to++] = BLANK;
  }
  return to;
}
