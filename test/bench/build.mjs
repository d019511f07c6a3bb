import {existsSync, readdirSync, statSync} from 'node:fs';
import {run} from '../../scripts/run.mjs';

/** Builds the project where it is not built, or a source is younger than the build. */
export async function ensureBuilt() {
  const built = existsSync('dist/event-map.js') ? statSync('dist/event-map.js').mtimeMs : 0;
  const sources = readdirSync('src', {recursive: true}).filter((name) => name.endsWith('.ts') && !name.includes('pieces'));
  if (sources.every((name) => statSync(`src/${name}`).mtimeMs <= built)) return;
  const {code} = await run('node', ['scripts/build.mjs']);
  if (code !== 0) throw new Error('The project could not be built: there is nothing to measure.');
}
