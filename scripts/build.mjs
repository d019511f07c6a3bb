// Builds dist/ (for CDNs and CMSs) and lib/ (for npm).
import {existsSync, rmSync} from 'node:fs';
import {run} from './run.mjs';

const steps = [
  ['node', ['scripts/build-types.mjs']],
  ['node', ['scripts/build-basemap.mjs']],
  ['rollup', ['--config', '--silent']],
  ['tsc', ['-p', 'tsconfig.types.json']],
  ['cem', ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']],
  // Last: it digests what the others have written.
  ['node', ['scripts/integrity-report.mjs']],
];

for (const folder of ['dist', 'lib']) if (existsSync(folder)) rmSync(folder, {recursive: true});
for (const [command, args] of steps) {
  const {code} = await run(command, args);
  if (code !== 0) {
    console.error(`The build stopped: ${command} ${args.join(' ')} ended with ${code}.`);
    process.exit(code);
  }
}
