import type {Issue} from '../data/issue.js';

/** What is wrong with an attribute of a marker. */
export interface MarkerFault {
  readonly code: string;
  /** The attribute, as it stands in the marker. */
  readonly field: string;
  readonly value: string;
  /** What is said of it, after its name and value: `is no address`. */
  readonly problem: string;
  readonly remedy: string;
}

const MAX_CHARACTERS = 80;
const short = (text: string) => (text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS - 1)}…` : text);

/** @param place - The opening tag of the marker. */
export function markerIssue(place: string, {code, field, value, problem, remedy}: MarkerFault): Issue {
  const message = `Marker ${short(place)}: ${field} is "${short(value)}", which ${problem}. ${remedy} [${code}]`;
  return {code, severity: 'warning', field, value: short(value), remedy, message};
}
