import type {Issue} from './issue.js';

/** A problem as a reader of one value finds it; the list adds the row and words the message. */
export interface Fault {
  readonly code: string;
  readonly severity: Issue['severity'];
  /** Name of the field, with a path where it is nested; '' where the row as a whole is meant. */
  readonly field: string;
  /** What was found; left out where nothing stands there. */
  readonly value?: unknown;
  /** Goes on after the field and the value: “which is not …”, or “is missing”. */
  readonly problem: string;
  /** One or more sentences; a function where they are dear to find and most are never told. */
  readonly remedy: string | (() => string);
}

export type Report = (fault: Fault) => void;

/** More of one problem than this are told in one issue. */
const MAX_OF_A_KIND = 20;
/** So many rows are named in it. */
const NAMED_ROWS = 5;
const MAX_VALUE_LENGTH = 80;
const MAX_TITLE_LENGTH = 60;

interface Kind {
  count: number;
  readonly issues: Issue[];
}

/**
 * Collects the problems of a file and sums up those that recur.
 *
 * Problems are of one kind where code and field agree, list positions aside. Only the first of a kind are worded, so
 * that a file of broken rows costs little more than a sound one.
 */
export class IssueList {
  private readonly kinds = new Map<string, Kind>();

  /** A reporter for the file as a whole. */
  readonly file: Report = (fault) => this.add(fault);

  /** A reporter for one row. @param row - Position in the file, from 1. @param title - '' where it has none. */
  at(row: number, title: string): Report {
    return (fault) => this.add(fault, row, title);
  }

  /** The issues, kinds in the order in which they first occurred. */
  toArray(): Issue[] {
    return [...this.kinds.values()].flatMap((kind) => (kind.count > MAX_OF_A_KIND ? [sumUp(kind)] : kind.issues));
  }

  private add(fault: Fault, row?: number, title = '') {
    const key = `${fault.code} ${fault.field.includes('[') ? fault.field.replace(/\[\d+\]/g, '[]') : fault.field}`;
    let kind = this.kinds.get(key);
    if (!kind) this.kinds.set(key, (kind = {count: 0, issues: []}));
    kind.count++;
    if (kind.count <= MAX_OF_A_KIND) kind.issues.push(wordIssue(fault, row, title));
  }
}

function wordIssue({code, severity, field, value, problem, ...fault}: Fault, row: number | undefined, title: string): Issue {
  const remedy = typeof fault.remedy === 'string' ? fault.remedy : fault.remedy();
  const found = value === undefined ? undefined : shorten(asJson(value), MAX_VALUE_LENGTH);
  const where = row === undefined ? 'The file' : `Event ${row}${title && ` ("${shorten(title, MAX_TITLE_LENGTH)}")`}`;
  const what = [field, found === undefined ? '' : `${field && 'is '}${found},`, problem].filter(Boolean).join(' ');
  return {
    code,
    severity,
    message: `${where}: ${what}. ${remedy} [${code}]`,
    remedy,
    ...(row !== undefined && {row}),
    ...(field && {field}),
    ...(found !== undefined && {value: found}),
  };
}

function sumUp({count, issues}: Kind): Issue {
  const [first] = issues;
  const named = issues.slice(0, NAMED_ROWS).map(({row}) => row);
  if (named[0] === undefined) return {...first, message: `${count} times, first: ${first.message}`, count};
  const more = count > named.length ? ` and ${count - named.length} more` : '';
  return {...first, message: `Events ${named.join(', ')}${more} have the same problem. ${first.message}`, count};
}

/** As it stands in the file. Objects of the page may hold what JSON cannot, such as a circle. */
export function asJson(value: unknown): string {
  try {
    // Before stringify, so that an image in a data address is not copied to be cut off.
    return JSON.stringify(typeof value === 'string' ? value.slice(0, MAX_VALUE_LENGTH) : value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** By code points: half an emoji would break the message. */
function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${[...text.slice(0, length)].slice(0, -1).join('')}…`;
}
