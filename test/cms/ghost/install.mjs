import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {installApart} from '../../../scripts/install-apart.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/**
 * Installs Ghost into `.cache/ghost`, with all that npm alone does not do.
 *
 * @returns {Promise<string>} The folder of Ghost itself.
 * @throws Where the registry or a compiler cannot be had.
 */
export async function installGhost() {
  const folder = path.join(await installApart(HERE, 'ghost', 'a real Ghost'), 'node_modules');
  const ghost = path.join(folder, 'ghost');
  if (!existsSync(path.join(folder, 'sqlite3/build/Release/node_sqlite3.node'))) {
    unpackOwn(ghost, folder);
    // Linked with Debian's library where its headers are: a minute of compiling less.
    const library = existsSync('/usr/include/sqlite3.h') ? ['--sqlite=/usr'] : [];
    // Node's own headers, where they came with it, need not be fetched.
    const prefix = path.resolve(process.execPath, '../..');
    const headers = existsSync(path.join(prefix, 'include/node/node.h')) ? [`--nodedir=${prefix}`] : [];
    execFileSync(process.execPath, [path.join(folder, 'node-gyp/bin/node-gyp.js'), 'rebuild', '-j', '2', ...library, ...headers], {
      cwd: path.join(folder, 'sqlite3'),
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, npm_config_loglevel: 'error'},
    });
  }
  return ghost;
}

/**
 * Ghost brings its words as an archive inside its own package, which npm looks for before it has unpacked that. The lock names
 * another package in its place; here the archive takes it over.
 */
function unpackOwn(ghost, folder) {
  const words = path.join(folder, '@tryghost/i18n');
  rmSync(words, {recursive: true, force: true});
  mkdirSync(words);
  const archive = readdirSync(path.join(ghost, 'components')).find((name) => name.startsWith('tryghost-i18n-'));
  execFileSync('tar', ['-xzf', path.join(ghost, 'components', archive), '--strip-components=1', '-C', words]);
}

/** Version of Ghost that the lock asks for. */
export function ghostVersion() {
  return JSON.parse(readFileSync(path.join(HERE, 'package.json'), 'utf8')).dependencies.ghost;
}
