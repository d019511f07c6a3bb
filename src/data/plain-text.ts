/** Each part ends at what begins another, or soon: a text of brackets alone would be gone through again from each of them. */
const LINK = /!?\[([^[\]]*)\]\([^)\s]{0,2000}\)/g;
const EMPHASIS = /\*+|`+|(?<![\p{L}\p{N}])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}])/gu;
const LINE_START = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+/gm;
/** Most texts have none of it. */
const MARKUP = /[*_`[]|^[ \t]*(?:[-+]|\d+[.)])[ \t]/m;

/** The words of a text in the Markdown that an event may have: paragraphs, emphasis, links and lists. */
export function plainText(markdown: string): string {
  if (!MARKUP.test(markdown)) return markdown;
  return markdown.replace(LINE_START, '').replace(LINK, '$1').replace(EMPHASIS, '');
}
