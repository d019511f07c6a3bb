import {copyFileSync, existsSync, mkdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {run} from './run.mjs';

const LOCK = 'package-lock.json';

/**
 * Installs packages that the project itself does not need into a folder of their own, unless they are there.
 *
 * @param {string} from - Folder with a package.json and its lock file.
 * @param {string} name - Of the folder in `.cache/`: outside of test/, whose runners look for tests in all that is there.
 * @param {string} purpose - Said while they are installed: "what the benchmark compares with".
 * @returns {Promise<string>} The folder that has the `node_modules`.
 * @throws Where they could not be installed.
 */
export async function installApart(from, name, purpose) {
  const folder = path.resolve('.cache', name);
  const installed = path.join(folder, LOCK);
  if (existsSync(path.join(folder, 'node_modules')) && readText(installed) === readText(path.join(from, LOCK))) return folder;
  console.log(`Installing ${purpose} …`);
  mkdirSync(folder, {recursive: true});
  for (const file of ['package.json', LOCK]) copyFileSync(path.join(from, file), path.join(folder, file));
  const {code} = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder]);
  if (code !== 0) throw new Error(`The packages of ${path.join(path.relative('.', from), 'package.json')} could not be installed: they are ${purpose}.`);
  return folder;
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
