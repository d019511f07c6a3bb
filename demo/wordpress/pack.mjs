// Packs the plugin, with the script of dist/ in it, as WordPress takes it: node demo/wordpress/pack.mjs event-map.zip
import {existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {zip} from './zip.mjs';

const PLUGIN = fileURLToPath(new URL('event-map/', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/**
 * Packs the plugin.
 *
 * @param {string} target - Path of the zip file.
 * @throws Where the project is not built.
 */
export function packPlugin(target) {
  if (!existsSync(path.join(DIST, 'event-map.js'))) throw new Error('There is no dist/event-map.js to put into the plugin. Run "npm run build" first.');
  const files = [
    ...filesOf(PLUGIN).map((name) => [`event-map/${name}`, path.join(PLUGIN, name)]),
    ...filesOf(DIST).filter((name) => !name.endsWith('.map')).map((name) => [`event-map/dist/${name}`, path.join(DIST, name)]),
  ];
  mkdirSync(path.dirname(target), {recursive: true});
  writeFileSync(target, zip(files.map(([name, file]) => [name.replaceAll('\\', '/'), readFileSync(file)])));
}

function filesOf(folder) {
  return readdirSync(folder, {recursive: true}).filter((name) => statSync(path.join(folder, name)).isFile()).sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [target = 'event-map.zip'] = process.argv.slice(2);
  packPlugin(target);
  console.log(`${target}, ${(statSync(target).size / 1e6).toFixed(1)} MB`);
}
