// Measures ours and what a user would take instead, in one run: `npm run bench`. With names of cases only those; `--quick` takes
// five minutes; `--dist=/path/event-map.js` measures another build, by its address on the server of the project. A whole run
// writes RESULTS.md and growth.svg beside this file.
import {ensureInstalled} from '../../scripts/install.mjs';
import {installPeers} from './install.mjs';

/** In the order in which they are measured and told. */
const CASES = ['counting', 'frames', 'brush', 'timeline', 'loading', 'memory', 'search', 'list', 'peers', 'growth', 'pan'];
const DIST = '/dist/event-map.js';

const options = process.argv.slice(2);
const named = options.filter((option) => !option.startsWith('--'));
const unknown = named.filter((name) => !CASES.includes(name));
if (unknown.length > 0) {
  console.error(`There is no case “${unknown[0]}”. The cases are: ${CASES.join(', ')}.`);
  process.exit(1);
}
const dist = options.find((option) => option.startsWith('--dist='))?.slice('--dist='.length) ?? DIST;

ensureInstalled();
await installPeers();
// What they import is there only now.
const {ensureBuilt} = await import('./build.mjs');
const {measureAll} = await import('./measure-all.mjs');
if (dist === DIST) await ensureBuilt();
await measureAll({
  names: named.length > 0 ? CASES.filter((name) => named.includes(name)) : CASES,
  isWhole: named.length === 0 && dist === DIST,
  quick: options.includes('--quick'),
  dist,
});
