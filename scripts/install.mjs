import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

const STAMP = 'node_modules/.installed-lock';

/**
 * Installs the dependencies when they are missing or older than the lock file; else does nothing.
 *
 * The stamp holds a digest of the lock file: a time of change would lie after a `git checkout`.
 */
export function ensureInstalled() {
  const digest = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return;
  console.log('Installing dependencies …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {stdio: 'inherit'});
  writeFileSync(STAMP, digest);
}
