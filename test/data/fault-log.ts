import type {Fault, Report} from '../../src/data/issue-list.js';

/** A reporter that keeps what it is told. */
export function faultLog(): {faults: Fault[]; report: Report; codes: () => string[]} {
  const faults: Fault[] = [];
  return {faults, report: (fault) => void faults.push(fault), codes: () => faults.map(({code}) => code)};
}
