// Builds the working tree once more, in a folder of another name, another zone and another language, and compares it with dist/ and lib/.
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {run} from './run.mjs';

const BUILT = ['dist', 'lib', 'custom-elements.json'];
const OTHERWISE = {TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'};

if (!existsSync('dist/integrity.json')) {
  const {code} = await run('node', ['scripts/build.mjs']);
  if (code !== 0) process.exit(code);
}
const folder = mkdtempSync(path.join(tmpdir(), 'Another Folder-'));
try {
  const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {encoding: 'utf8', maxBuffer: 1 << 26}).split('\0').filter((name) => name && existsSync(name));
  for (const name of sources) cpSync(name, path.join(folder, name));
  cpSync('node_modules', path.join(folder, 'node_modules'), {recursive: true, verbatimSymlinks: true});
  const here = process.cwd();
  process.chdir(folder);
  const {code} = await run('node', ['scripts/build.mjs'], {env: OTHERWISE});
  process.chdir(here);
  if (code !== 0) throw new Error(`The second build ended with ${code}.`);
  const [first, second] = [digests('.'), digests(folder)];
  const differ = [...new Set([...first.keys(), ...second.keys()])].filter((name) => first.get(name) !== second.get(name));
  for (const name of differ) console.error(`${name}: ${first.get(name) ?? 'missing'} here, ${second.get(name) ?? 'missing'} there`);
  console.log(`${first.size} files, of which ${differ.length} differ`);
  process.exitCode = differ.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, {recursive: true, force: true});
}

/** Digests by path. */
function digests(root) {
  const names = BUILT.flatMap((top) => (top.includes('.') ? [top] : readdirSync(path.join(root, top), {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile()).map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))));
  return new Map(names.map((name) => [name, createHash('sha256').update(readFileSync(path.join(root, name))).digest('hex')]));
}
