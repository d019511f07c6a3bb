import type {Fault, Report} from '../../src/data/issue-list.js';

/** A reporter that keeps what it is told. */
export function faultLog(): {faults: Fault[]; report: Report; codes: () => string[]} {
  const faults: Fault[] = [];
  const report: Report = ({remedy, ...fault}) => void faults.push({...fault, remedy: typeof remedy === 'string' ? remedy : remedy()});
  return {faults, report, codes: () => faults.map(({code}) => code)};
}
