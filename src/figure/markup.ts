const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;'};
/** Characters that neither HTML nor XML may hold, which feeds are read as; tab and line breaks may stay. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as it may stand between tags and inside of a quoted attribute, in HTML and in XML: none of its characters begins or ends
 * anything there. Characters that documents may not hold become U+FFFD.
 */
export function escapeText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
}

/** Attributes by name; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with a content that is markup already; without one, an element that has none, such as `img`. */
export function tag(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeText(String(value))}"`]));
  const start = `<${name}${written.join('')}`;
  return content === undefined ? `${start} />` : `${start}>${content}</${name}>`;
}
