// Everything that must hold, in one command; the last line has the true totals of all runners. With --cms also in a real WordPress and a real
// Ghost, which `npm run cms` tests alone.
import {readFileSync, readdirSync, rmSync} from 'node:fs';
import {ensureInstalled} from './install.mjs';
import {ensureBrowser} from './browser.mjs';
import {run} from './run.mjs';

/** Tests wait for frames more than they count: so many jobs share the cores without one of them running into a time limit. */
const JOBS_AT_ONCE = 2;
/** Behind UTC by half an hour more, with summer time: all that reads or tells a time. Ahead of UTC: what reckons with it. */
const OTHER_ZONES = {
  'America/St_Johns': ['test/{data,l10n,load,store,timeline}/**/*.test.ts', 'test/elements/{event-card,event-list,event-timeline}/**/*.test.ts'],
  'Asia/Kolkata': ['test/{data,l10n,timeline}/**/*.test.ts'],
};

const withCms = process.argv.includes('--cms');
const totals = {passed: 0, failed: 0};

ensureInstalled();
process.env.CHROME_PATH = await ensureBrowser();

// They take a minute to install, most of it of the disk and the network.
const whenPrepared = withCms ? run('nice', ['-n', '19', 'node', 'test/cms/prepare.mjs'], {heading: 'CMSs'}) : null;
add(await step('build', 'node', ['scripts/build.mjs']));
const folders = readdirSync('test', {withFileTypes: true}).flatMap((entry) => (entry.isDirectory() && entry.name !== 'elements' ? [entry.name] : []));
await inParallel(JOBS_AT_ONCE, [
  // The longest first, so that the last ones end together.
  () => nodeTests(),
  () => browserTests('all else, UTC', 'UTC', ['test/*.test.ts', `test/{${folders.join()}}/**/*.test.ts`]),
  () => browserTests('elements, UTC', 'UTC', ['test/elements/**/*.test.ts']),
  ...Object.entries(OTHER_ZONES).map(([zone, files]) => () => browserTests(zone, zone, files)),
  () => step('types', 'tsc', ['-p', '.']),
  () => step('lint', 'eslint', ['--max-warnings=0', '.']),
  ...(withCms ? [cmsTests] : []),
]);

console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;

/** Runs jobs in their order, so many at once, and adds what they count. */
async function inParallel(atOnce, jobs) {
  const waiting = [...jobs];
  const worker = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) add(await job());
  };
  await Promise.all(Array.from({length: atOnce}, worker));
}

/** A step that holds or does not: it counts as one test. */
async function step(name, command, args) {
  const {code} = await run(command, args, {heading: name});
  return {passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1};
}

async function browserTests(name, zone, files) {
  const file = `.cache/totals.${name.replace(/\W+/g, '-')}.json`;
  rmSync(file, {force: true});
  const {code} = await run('web-test-runner', ['--files', ...files], {heading: `browser tests: ${name}`, env: {TZ: zone, TOTALS: file}});
  const {passed, failed} = readTotals(file);
  // A runner that fails without a failed test (a file that does not load, say) is a failure all the same.
  return {passed, failed: failed || (code === 0 && passed > 0 ? 0 : 1)};
}

/** A CMS that cannot be had is said, and is no fault. */
async function cmsTests() {
  await whenPrepared;
  const {code, output} = await run('node', ['test/cms/run.mjs'], {heading: 'in CMSs'});
  const [, passed = 0, failed = 0] = /: (\d+) passed, (\d+) failed, \d+ of \d+ CMSs not run$/m.exec(output) ?? [];
  return {passed: Number(passed), failed: Number(failed) || (code === 0 ? 0 : 1)};
}

async function nodeTests() {
  // File by file: what a folder means to the runner differs among the versions of Node.
  const files = readdirSync('test/package').filter((name) => name.endsWith('.test.mjs')).map((name) => `test/package/${name}`);
  const {code, output} = await run('node', ['--test', '--test-concurrency=2', '--test-reporter=spec', ...files], {heading: 'package tests'});
  const count = (word) => Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  return {passed: count('pass'), failed: count('fail') || (code === 0 && count('pass') > 0 ? 0 : 1)};
}

function readTotals(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {passed: 0, failed: 0};
  }
}

function add({passed, failed}) {
  totals.passed += passed;
  totals.failed += failed;
}
