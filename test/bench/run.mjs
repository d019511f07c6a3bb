// Measures ours and what a user would take instead, in one run: `npm run bench`. With names of cases only those; `--quick` takes
// five minutes. A whole run writes RESULTS.md and growth.svg beside this file.
import {existsSync} from 'node:fs';
import {mkdir, readdir, writeFile} from 'node:fs/promises';
import {ensureInstalled} from '../../scripts/install.mjs';
import {run} from '../../scripts/run.mjs';
import {benchPath} from './files.mjs';
import {growthPlot} from './growth-plot.mjs';
import {machine} from './machine.mjs';
import {bundleModules, installPeers} from './modules.mjs';
import {report} from './report.mjs';
import {startServer} from './server.mjs';

/** In the order in which they are measured and told. */
const CASES = ['counting', 'frames', 'brush', 'timeline', 'loading', 'memory', 'search', 'list', 'peers', 'growth', 'pan'];
const FIGURES = '.cache/bench.json';

const options = process.argv.slice(2);
const quick = options.includes('--quick');
const dist = options.find((option) => option.startsWith('--dist='))?.slice('--dist='.length) ?? '/dist/event-map.js';
const named = options.filter((option) => !option.startsWith('--'));
const unknown = named.filter((name) => !CASES.includes(name));
if (unknown.length > 0) {
  console.error(`There is no case “${unknown[0]}”. The cases are: ${CASES.join(', ')}.`);
  process.exit(1);
}
const names = named.length > 0 ? CASES.filter((name) => named.includes(name)) : CASES;

ensureInstalled();
await installPeers();
if (dist === '/dist/event-map.js' && (await isBuildOld())) {
  const {code} = await run('node', ['scripts/build.mjs']);
  if (code !== 0) process.exit(code);
}

const startedMs = Date.now();
const server = await startServer(await bundleModules());
const figures = {machine: await machine(), date: new Date().toISOString().slice(0, 10), quick, cases: {}};
try {
  for (const name of names) {
    console.log(`\n== ${name}`);
    const {run: measure} = await import(`./cases/${name}.mjs`);
    try {
      figures.cases[name] = await measure({server, dist, quick, log: console.log});
    } catch (error) {
      // One case that fails ends no other.
      console.error(error);
      figures.cases[name] = [{what: name, fault: String(error.message ?? error).split('\n')[0]}];
    }
  }
} finally {
  await server.close();
}
figures.minutes = (Date.now() - startedMs) / 60_000;

await mkdir('.cache', {recursive: true});
await writeFile(FIGURES, JSON.stringify(figures, null, 1));
const text = report(figures);
console.log(`\n${text}`);
if (named.length === 0 && !quick) {
  await writeFile(benchPath('RESULTS.md'), text);
  await writeFile(benchPath('growth.svg'), growthPlot(figures.cases.growth));
  console.log('Written: test/bench/RESULTS.md, test/bench/growth.svg');
} else {
  console.log(`Written: ${FIGURES}. Only a whole run (no names, no --quick) writes test/bench/RESULTS.md.`);
}

/** Whether there is no build, or a source is younger than it. */
async function isBuildOld() {
  if (!existsSync('dist/event-map.js')) return true;
  const {statSync} = await import('node:fs');
  const built = statSync('dist/event-map.js').mtimeMs;
  const sources = await readdir('src', {recursive: true});
  return sources.some((name) => !name.includes('pieces') && name.endsWith('.ts') && statSync(`src/${name}`).mtimeMs > built);
}
