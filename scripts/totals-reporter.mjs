import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/**
 * Writes how many tests passed and failed, over all files of a run.
 *
 * @param {string | undefined} file - Where to; without one nothing is written.
 * @returns {import('@web/test-runner').Reporter}
 */
export function totalsReporter(file) {
  return {
    stop({sessions}) {
      if (!file) return;
      const totals = {passed: 0, failed: 0};
      for (const session of sessions) {
        addSuite(session.testResults, totals);
        // A file that did not load has no tests to fail: it fails as one.
        if (!session.passed && !session.testResults) totals.failed += 1;
        else if (session.errors.length > 0) totals.failed += 1;
      }
      mkdirSync(path.dirname(file), {recursive: true});
      writeFileSync(file, JSON.stringify(totals));
    },
  };
}

function addSuite(suite, totals) {
  if (!suite) return;
  for (const test of suite.tests) {
    if (test.skipped) continue;
    totals[test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const inner of suite.suites) addSuite(inner, totals);
}
