import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

const QUIET = {stdio: 'ignore', env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}};

/**
 * Sees to it that files of Debian's packages are there, and installs the packages where they are not and root may.
 *
 * @param {Record<string, string>} files - Package by a file that it brings. A package may be named for no file of its own: what
 * satisfies a dependency with less than apt would choose.
 * @param {string[]} [also] - Such packages.
 * @returns {string | null} Why they cannot be had, for a sentence that begins with "not run:"; null where they are there.
 */
export function ensureDebian(files, also = []) {
  const missing = () => [...new Set(Object.entries(files).filter(([file]) => !existsSync(file)).map(([, name]) => name))];
  const wanted = missing();
  if (wanted.length === 0) return null;
  const named = wanted.join(', ');
  if (!existsSync('/usr/bin/apt-get')) return `no ${named} here, and no apt-get to install it`;
  if (process.getuid?.() !== 0) return `no ${named} here, and only root may install it`;
  console.log(`Installing Debian’s ${named} …`);
  spawnSync('apt-get', ['update', '-qq'], QUIET);
  const unknown = wanted.filter((name) => !isKnown(name));
  if (unknown.length > 0) return `apt has no ${unknown.join(', ')}`;
  const {status} = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300', ...wanted, ...also], QUIET);
  const left = missing();
  return left.length === 0 ? null : `apt-get could not install ${left.join(', ')} (it ended with ${status})`;
}

function isKnown(name) {
  const {stdout} = spawnSync('apt-cache', ['policy', name], {encoding: 'utf8'});
  return /Candidate: (?!\(none\))/.test(stdout ?? '');
}

/** Version of an installed package, without Debian's own part: `6.1.9`. */
export function debianVersion(name) {
  const {stdout} = spawnSync('dpkg-query', ['-W', '-f=${Version}', name], {encoding: 'utf8'});
  return (stdout ?? '').replace(/^\d+:/, '').replace(/[+-].*/, '');
}
