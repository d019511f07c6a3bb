/**
 * Writes a text so that it can stand in a fragment: percent-encoded, but for what reads better as it is and does no harm there,
 * `,` `/` and `:`. What ends a link where people paste it, `)` or `!` say, is encoded too, and `~`, since `:~:` begins a directive.
 */
export function encodeText(text: string): string {
  // Half a character has no encoding.
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(whole).replace(/[!'()*~]/g, escapeCharacter).replace(/%(2C|2F|3A)/g, decodeURIComponent);
}

/** Reads a text from a fragment; one that is not well encoded is taken as it stands. */
export function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Writes a list with commas between its texts, which have theirs encoded. An empty text at the end is told from the end by one
 * comma more, so that no list is written like another.
 */
export function encodeList(texts: readonly string[]): string {
  const list = texts.map((text) => encodeText(text).replaceAll(',', '%2C')).join(',');
  return texts[texts.length - 1] === '' ? `${list},` : list;
}

export function decodeList(text: string): string[] {
  const texts = text.split(',');
  if (texts[texts.length - 1] === '') texts.pop();
  return texts.map(decodeText);
}

function escapeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
