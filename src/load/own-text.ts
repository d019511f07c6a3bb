/**
 * A text that is kept. Browsers make a part of a text by pointing into it: one name that is kept would keep all of the file's text
 * that it was cut out of.
 */
export function ownText(text: string): string {
  return [...text].join('');
}
