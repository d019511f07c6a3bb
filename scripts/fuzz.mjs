// Reads random dates, tables and GeoJSON: npm run fuzz -- [inputs, default 1000000] [seed, default 1] [target].
import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const LIMIT_MS = 50;
const root = fileURLToPath(new URL('../', import.meta.url));
const outfile = path.join(root, '.cache/fuzz.mjs');
const [inputs = 1_000_000, seed = 1] = process.argv.slice(2, 4).map(Number);
const only = process.argv[4];

mkdirSync(path.dirname(outfile), {recursive: true});
const contents = `export {fuzz} from './fuzz.js'; export {TARGETS} from './targets.js';`;
await build({stdin: {contents, resolveDir: path.join(root, 'test/hostile/fuzz'), loader: 'ts'}, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'warning'});
const {fuzz, TARGETS} = await import(pathToFileURL(outfile).href);

let isSound = true;
console.log(`seed ${seed}`);
for (const [target, share] of TARGETS.filter(([{name}]) => !only || name === only)) {
  const startMs = performance.now();
  const found = await fuzz(target, {inputs: Math.round(inputs * (only ? 1 : share)), seed, now: () => performance.now()});
  const [slowest] = found.slowest;
  console.log(`${target.name}: ${found.inputs.toLocaleString('en')} inputs in ${((performance.now() - startMs) / 1000).toFixed(1)} s, ${found.outcomes} outcomes, ${found.failures.length} failures`);
  console.log(`  slowest ${slowest?.ms.toFixed(1)} ms, ${slowest?.input.length} characters: ${JSON.stringify(slowest?.input.slice(0, slowest.ms > LIMIT_MS ? 5000 : 200))}`);
  for (const {input, error} of found.failures) console.log(`  FAILS ${JSON.stringify(input.slice(0, 600))}\n    ${error.split('\n').slice(0, 4).join('\n    ')}`);
  isSound &&= found.failures.length === 0 && !(slowest?.ms > LIMIT_MS);
}
process.exitCode = isSound ? 0 : 1;
