import type {Issue} from '../../data/issue.js';

const MAX_CHARACTERS = 80;

/**
 * Says what is wrong with the address of a frame, for whoever writes it.
 *
 * @param problem - What is said of the value, after name and value: `is no address`.
 */
export function frameFault(name: string, found: string, problem: string, remedy: string, code: string): Issue {
  const value = found.length > MAX_CHARACTERS ? `${found.slice(0, MAX_CHARACTERS - 1)}…` : found;
  return {code, severity: 'warning', field: name, value, remedy, message: `Address of the frame: ${name} is "${value}", which ${problem}. ${remedy} [${code}]`};
}
