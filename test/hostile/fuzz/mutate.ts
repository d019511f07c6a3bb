import type {Random} from './random.js';

/** What readers of dates, tables and JSON look out for, and what they may stumble over. */
const TOKENS = [
  '"', '""', "'", ',', ';', '\t', '|', '\n', '\r', '\r\n', '\\', '/', '..', '-', '+', 'Z', 'T', ':', '~', '?', '%', 'X', 'XX', '[', ']', '{', '}', '[[', ']]', 'null', 'true', '""""',
  '0', '00', '9', '99999', '1e308', '-1e999', '-0', '.5', '2022', '-01', '24:00', '23:59:60', '+14:00', '-99:99', '\u0000', '\ufeff', '\u2028', '\ud800', '\udc00', '\u{1f525}', '\u00a0', 'e\u0301',
  '"features":[', '"type":', '"__proto__":{}', '"constructor"', '"coordinates":', '"properties":{', '"when":', '"id":', '=', '#', '\\u0000', '\\', '\\"', '<', '&',
];

/** A text with one to four changes: parts left out, doubled, moved, or with something put in. */
export function mutate(text: string, random: Random, other: string): string {
  let changed = text;
  for (let left = 1 + random.below(4); left > 0; left--) changed = mutateOnce(changed, random, other);
  return changed.slice(0, 20_000);
}

function mutateOnce(text: string, random: Random, other: string): string {
  const at = random.below(text.length + 1);
  const end = Math.min(text.length, at + 1 + random.below(random.chance(0.2) ? 200 : 8));
  switch (random.below(8)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return text.slice(0, at) + random.pick(TOKENS) + text.slice(at);
    case 2:
      return text.slice(0, at) + random.pick(TOKENS) + text.slice(end);
    case 3:
      return text.slice(0, end) + text.slice(at, end).repeat(1 + random.below(4)) + text.slice(end);
    case 4:
      return text.slice(0, at);
    case 5: {
      const from = random.below(other.length + 1);
      return text.slice(0, at) + other.slice(from, from + 1 + random.below(60)) + text.slice(at);
    }
    case 6:
      return text.slice(0, at) + String.fromCharCode(random.below(random.chance(0.8) ? 128 : 65_536)) + text.slice(at + 1);
    default:
      return text.replace(/\d+/, () => String(random.pick([0, 1, 9, 12, 13, 31, 32, 60, 99, 366, 2 ** 31, 2 ** 53, 275_760, -1])));
  }
}
