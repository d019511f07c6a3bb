// Everything that must hold, in one command; the last line has the true totals of all runners.
import {readFileSync, readdirSync, rmSync} from 'node:fs';
import {ensureInstalled} from './install.mjs';
import {ensureBrowser} from './browser.mjs';
import {run} from './run.mjs';

const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata'];
/** What reads or tells a time. */
const WITH_CLOCK = ['test/{data,l10n,load,store,timeline}/**/*.test.ts', 'test/elements/{event-card,event-list,event-timeline}/**/*.test.ts'];
const TOTALS = '.cache/totals.json';

const totals = {passed: 0, failed: 0};

ensureInstalled();
process.env.CHROME_PATH = await ensureBrowser();

await step('build', 'node', ['scripts/build.mjs']);
await step('types', 'tsc', ['-p', '.']);
await step('lint', 'eslint', ['--max-warnings=0', '.']);
for (const zone of ZONES) await browserTests(zone, zone === ZONES[0] ? [] : ['--files', ...WITH_CLOCK]);
await nodeTests();

console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;

/** A step that holds or does not: it counts as one test. */
async function step(name, command, args) {
  console.log(`\n== ${name}`);
  const {code} = await run(command, args);
  add(code === 0 ? 1 : 0, code === 0 ? 0 : 1);
}

async function browserTests(zone, options) {
  console.log(`\n== browser tests, TZ=${zone}`);
  rmSync(TOTALS, {force: true});
  const {code} = await run('web-test-runner', options, {env: {TZ: zone, TOTALS}});
  const {passed, failed} = readTotals();
  // A runner that fails without a failed test (a file that does not load, say) is a failure all the same.
  add(passed, failed || (code === 0 && passed > 0 ? 0 : 1));
}

async function nodeTests() {
  console.log('\n== package tests');
  // File by file: what a folder means to the runner differs among the versions of Node.
  const files = readdirSync('test/package').filter((name) => name.endsWith('.test.mjs')).map((name) => `test/package/${name}`);
  const {code, output} = await run('node', ['--test', '--test-reporter=spec', ...files]);
  const count = (word) => Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  add(count('pass'), count('fail') || (code === 0 && count('pass') > 0 ? 0 : 1));
}

function readTotals() {
  try {
    return JSON.parse(readFileSync(TOTALS, 'utf8'));
  } catch {
    return {passed: 0, failed: 0};
  }
}

function add(passed, failed) {
  totals.passed += passed;
  totals.failed += failed;
}
