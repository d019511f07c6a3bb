import type {MarkerFault} from './marker-issue.js';

/** Characters that mean themselves, as CMSs write them where they escape twice. */
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'], ['#38', '&'], ['#038', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['#34', '"'], ['#034', '"'], ['#x22', '"'],
  ['apos', "'"], ['#39', "'"], ['#039', "'"], ['#x27', "'"],
]);
/** What a typographer makes of a quotation mark, and what becomes of that where it is escaped twice. */
const QUOTES = '["“”„‟″«»]|&(?:ldquo|rdquo|bdquo|Prime|laquo|raquo|#822[012]|#8243|#171|#187);';
const OPEN = new RegExp(`^(?:${QUOTES})`);
const END = new RegExp(`(?:${QUOTES})$`);
/** Without a further one inside, as a value may begin and end with a quotation. */
const CLOSED = new RegExp(`^(?:${QUOTES})((?:(?!${QUOTES}).)*)(?:${QUOTES})$`, 's');
/** Attributes of free text, in which quotation marks are meant. */
const FREE = /^(?:data-)?label$/;

/**
 * Takes from the value of an attribute what a CMS has put in: blanks and line breaks around it, entities that were escaped twice, and quotation
 * marks around it that were made typographic, which HTML takes for part of the value. Quotation marks are meant in free text only (`label`).
 *
 * @param name - Of the attribute, for what is told.
 */
export function plainValue(name: string, written: string): {value: string; fault?: MarkerFault} {
  const unescaped = written.replace(/&(#?\w+);/g, (entity, code: string) => ENTITIES.get(code) ?? entity).trim();
  const isFree = FREE.test(name);
  const value = isFree ? unescaped : CLOSED.exec(unescaped)?.[1]?.trim() ?? unescaped;
  const remedy = `Write ${name}="${value.replace(OPEN, '')}" in the HTML view, with straight quotation marks.`;
  if (!isFree && OPEN.test(value) && !END.test(value)) return {value, fault: {code: 'marker-quotes-open', field: name, value: written, problem: 'begins with a quotation mark and does not end with one; it is left out', remedy}};
  return value === written.trim() ? {value} : {value, fault: {code: 'marker-quotes', field: name, value: written, problem: `has been rewritten by the CMS; it is read as "${value}"`, remedy}};
}
