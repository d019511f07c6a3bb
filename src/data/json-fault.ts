/** Where a text stops being JSON, and why. */
export interface JsonFault {
  /** From 1. */
  readonly line: number;
  /** In UTF-16 units, from 1. */
  readonly column: number;
  readonly problem: string;
  readonly remedy: string;
}

type Finding = readonly [at: number, problem: string, remedy: string];
type Expected = 'value' | 'key' | 'colon' | 'comma';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const WORD = /(?:true|false|null)(?!\w)/y;
const BLANKS = /[ \t\r\n]*/y;

/**
 * Finds the first fault of a text that `JSON.parse` has refused.
 *
 * Browsers word that error each in their own way, and half of them name no place.
 *
 * @returns null where the text is JSON.
 */
export function findJsonFault(text: string): JsonFault | null {
  const finding = scan(text);
  if (!finding) return null;
  const [at, problem, remedy] = finding;
  const before = text.slice(0, at).split('\n');
  return {line: before.length, column: before[before.length - 1].length + 1, problem, remedy};
}

function scan(text: string): Finding | null {
  const open: string[] = [];
  let expected: Expected = 'value';
  let commaAt = -1;
  let at = 0;
  for (;;) {
    at = skip(BLANKS, text, at);
    const character = text[at];
    if (expected === 'comma' && open.length === 0) {
      return character === undefined ? null : [at, 'text after the end', 'Remove it: a file holds one FeatureCollection.'];
    }
    if (character === undefined) return cutOff(at, open);

    const inside = open.at(-1);
    const mayClose = expected === 'comma' || expected === (inside === ']' ? 'value' : 'key');
    if (character === inside && mayClose) {
      if (commaAt >= 0) return [commaAt, 'a comma with nothing after it', 'Remove the comma.'];
      open.pop();
      expected = 'comma';
      at++;
    } else if (expected === 'comma') {
      if (character !== ',') return [at, `${quote(character)} where a comma or ${quote(inside ?? '')} belongs`, foreign(text, at) ?? 'Write a comma before it.'];
      commaAt = at++;
      expected = inside === '}' ? 'key' : 'value';
    } else if (expected === 'colon') {
      if (character !== ':') return [at, `${quote(character)} where a colon belongs`, 'Write a colon after the name.'];
      expected = 'value';
      at++;
    } else if (character === '"') {
      const end = stringEnd(text, at);
      if (typeof end !== 'number') return end;
      at = end;
      commaAt = -1;
      expected = expected === 'key' ? 'colon' : 'comma';
    } else if (expected === 'key') {
      return [at, `${quote(character)} where a name belongs`, foreign(text, at) ?? 'Write the name in double quotation marks.'];
    } else if (character === '{' || character === '[') {
      open.push(character === '{' ? '}' : ']');
      commaAt = -1;
      expected = character === '{' ? 'key' : 'value';
      at++;
    } else {
      const end = Math.max(skip(NUMBER, text, at), skip(WORD, text, at));
      if (end === at) return [at, `${quote(character)} where a value belongs`, foreign(text, at) ?? 'Write a value, with texts in double quotation marks.'];
      at = end;
      commaAt = -1;
      expected = 'comma';
    }
  }
}

/** Where a string ends, behind its quotation mark. */
function stringEnd(text: string, start: number): number | Finding {
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === '"') return at + 1;
    if (character < ' ') return [at, 'a line break or tab inside a text', 'Write \\n or \\t for it, or close the quotation marks before it.'];
    if (character === '\\') {
      if (!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(at, at + 6))) return [at, 'a lone backslash', 'Write \\\\ for a backslash.'];
      at++;
    }
  }
  return [start, 'a text that does not end', 'Close its quotation marks.'];
}

function cutOff(at: number, open: readonly string[]): Finding {
  const rest = open.slice().reverse().join('');
  return [at, 'the end of the file before it is complete', rest ? `Copy the whole file, or write the missing ${rest.slice(0, 20)} at its end.` : 'Write a FeatureCollection.'];
}

/** What other notations have and JSON has not. */
function foreign(text: string, at: number): string | null {
  const next = text.slice(at, at + 12);
  if (/^\/[/*]|^#/.test(next)) return 'Remove the comment: JSON has none.';
  if (/^['‘’“”„«`]/.test(next)) return 'Write straight double quotation marks: ".';
  if (/^(NaN|-?Infinity|undefined|None|nan)\b/.test(next)) return 'Write null.';
  if (/^(True|False|TRUE|FALSE)\b/.test(next)) return 'Write true or false in small letters.';
  return /^[+.]\d|^-?0\d/.test(next) ? 'Write numbers like 0.5 and -7, with neither + nor leading zeros.' : null;
}

function quote(character: string): string {
  return character === '"' ? 'a quotation mark' : `“${character}”`;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
