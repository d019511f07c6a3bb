// Publishes articles in a real WordPress and a real Ghost, opens them and uses their maps: `npm run cms`. Fails where a test fails or
// none ran that could; a CMS that cannot be had is said aloud and counted apart.
import {ensureInstalled} from '../../scripts/install.mjs';

ensureInstalled();
const [{run}, {ensureBrowser}, {ensureBuilt}, {table}, {prepare}] = await Promise.all([
  import('../../scripts/run.mjs'),
  import('../../scripts/browser.mjs'),
  import('../bench/build.mjs'),
  import('../bench/markdown-table.mjs'),
  import('./prepare.mjs'),
]);

const all = await prepare();
const there = all.filter(({reason}) => !reason);
process.env.CHROME_PATH = await ensureBrowser();
await ensureBuilt();

const totals = {passed: 0, failed: 0, seconds: 0};
if (there.length > 0) {
  const before = performance.now();
  const {code, output} = await run('node', ['--test', '--test-concurrency=2', '--test-reporter=spec', ...there.map(({tests}) => tests)]);
  const count = (word) => Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  totals.passed = count('pass');
  totals.failed = count('fail') + count('cancelled');
  if (totals.failed === 0 && (code !== 0 || totals.passed === 0)) totals.failed = 1;
  totals.seconds = Math.round((performance.now() - before) / 1000);
}

const rows = all.flatMap(({name, versions, reason, seconds}) =>
  reason ? [[name, '–', `not run: ${reason}`]] : versions.map(([what, version], index) => [what, version, index === 0 ? `ready after ${seconds} s` : '']),
);
console.log(`\n${table(['In real CMSs', 'version', ''], rows)}`);
for (const {name, reason} of all) if (reason) console.log(`\nNOT RUN: the tests in ${name}. ${reason}`);
console.log(`\nIn CMSs, within ${totals.seconds} s: ${totals.passed} passed, ${totals.failed} failed, ${all.length - there.length} of ${all.length} CMSs not run`);
process.exitCode = totals.failed > 0 ? 1 : 0;
