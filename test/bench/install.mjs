import {copyFileSync, existsSync, mkdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {run} from '../../scripts/run.mjs';
import {benchPath} from './files.mjs';

/** Where the packages of the peers are: outside of test/, whose runners look for tests in all that is there. */
export const PEERS_FOLDER = path.resolve('.cache/bench');
const LOCK = 'package-lock.json';

/** Installs the packages of the peers, which the project itself does not need, unless they are there. */
export async function installPeers() {
  const installed = path.join(PEERS_FOLDER, LOCK);
  if (existsSync(path.join(PEERS_FOLDER, 'node_modules')) && readText(installed) === readText(benchPath(LOCK))) return;
  console.log('Installing what the benchmark compares with …');
  mkdirSync(PEERS_FOLDER, {recursive: true});
  copyFileSync(benchPath('package.json'), path.join(PEERS_FOLDER, 'package.json'));
  copyFileSync(benchPath(LOCK), installed);
  const {code} = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', PEERS_FOLDER]);
  if (code !== 0) throw new Error('The packages of test/bench/package.json could not be installed: they are needed for the comparison.');
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
