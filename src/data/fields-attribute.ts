import {readDatePattern, type DatePattern} from './date-pattern.js';
import type {Report} from './issue-list.js';

/** Members that a field may be mapped to, beside those of `LISTS`. `start` and `end` are those of `when`. */
const TARGETS = ['id', 'title', 'text', 'lang', 'when', 'start', 'end', 'timeZone', 'place', 'placePrecision', 'radiusMeters', 'category', 'tags', 'latitude', 'longitude', 'negative'] as const;
/** Lists of which a file with one row an event can fill the first item: `sources_title`, `claims_value`. */
const LISTS = {
  media: ['type', 'src', 'poster', 'alt', 'caption', 'captions', 'recordedAt', 'archiveUrl'],
  sources: ['title', 'author', 'publisher', 'url', 'archiveUrl', 'publishedAt', 'status'],
  claims: ['kind', 'value', 'min', 'max', 'text', 'by', 'date', 'url'],
  verification: ['status', 'date', 'notes'],
  links: ['url', 'title'],
} as const;

/** All names of ours that a column of a table may have. */
export const KNOWN: ReadonlySet<string> = new Set([...TARGETS, ...Object.entries(LISTS).flatMap(([list, members]) => members.map((member) => `${list}_${member}`))]);

/** Where one of our fields comes from. */
export interface FieldSource {
  /** Name of their property; null for a constant. */
  readonly name: string | null;
  /** The same for every event. */
  readonly constant?: string;
  /** Their values, as text, and what stands for each: '' for nothing. One that is not listed is left out and reported. Absent: as it is. */
  readonly values?: ReadonlyMap<string, string>;
  /** In which order day, month and year stand in their dates. Absent: as in ISO 8601. */
  readonly dates?: DatePattern;
}

/** Our names (`title`, `start`, `sources_url`, …) and where each comes from. */
export type FieldMap = ReadonlyMap<string, FieldSource>;

/** Fields of ours that are dates. */
export const DATES: ReadonlySet<string> = new Set(['when', 'start', 'end']);

const WORD = String.raw`(?:'[^']*'|[^\s(),='"]+)`;
const ENTRY = new RegExp(String.raw`^([A-Za-z_]+):(?:=(${WORD})|(${WORD})(?:\(([^)]*)\))?)$`);
const PAIR = new RegExp(String.raw`^\s*(${WORD})\s*=\s*(${WORD})\s*$`);
const EXAMPLE = "Write fields=\"title:name start:date_start category:type(1='Battle',2='Riot') claims_kind:=deaths\".";

/**
 * Reads the attribute `fields`: entries `ours:theirs` with blanks between them. `ours:theirs(a=b,c=d)` also puts their values
 * into our words, and `ours:=text` says the same of every event. `when:theirs(dd/mm/yyyy)` tells in which order the parts of
 * their dates stand: `dd`, `mm` and `yyyy` with `/`, `.` or `-` between them. Names with blanks stand in single quotes.
 *
 * @param report - Told of each entry that cannot be read; the others hold.
 */
export function readFieldsAttribute(text: string, report: Report): FieldMap {
  const fields = new Map<string, FieldSource>();
  for (const entry of entriesOf(text)) {
    const [, ours, constant, name, values] = ENTRY.exec(entry) ?? [];
    const dates = values !== undefined && DATES.has(ours) ? readDatePattern(values) : null;
    const pairs = values === undefined || dates ? undefined : valueMap(values);
    if (!ours || pairs === null) fault('which is not an entry that can be read', entry, EXAMPLE);
    else if (!KNOWN.has(ours)) fault(`where “${ours}” is not a field of an event`, entry, `Write one of: ${[...KNOWN].join(', ')}.`);
    else fields.set(ours, constant ? {name: null, constant: bare(constant)} : {name: bare(name), ...(pairs && {values: pairs}), ...(dates && {dates})});
  }
  return fields;

  function fault(problem: string, value: string, remedy: string) {
    report({code: 'fields-unreadable', severity: 'error', field: 'fields', value, problem, remedy});
  }
}

/** Parts the text at blanks that are neither in quotes nor in brackets. */
function entriesOf(text: string): string[] {
  return text.match(/(?:'[^']*'|\((?:'[^']*'|[^)'])*\)|\S)+/g) ?? [];
}

function valueMap(text: string): Map<string, string> | null {
  const pairs = (text.match(/(?:'[^']*'|[^,'])+/g) ?? []).map((pair) => PAIR.exec(pair));
  if (pairs.length === 0) return null;
  const found = new Map<string, string>();
  for (const pair of pairs) {
    if (!pair) return null;
    found.set(bare(pair[1]), bare(pair[2]));
  }
  return found;
}

function bare(word: string): string {
  return word.startsWith("'") ? word.slice(1, -1) : word;
}
