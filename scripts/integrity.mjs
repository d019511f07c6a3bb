import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

const REPORT = 'integrity.json';

/**
 * Digests of all scripts of a build, as `integrity` takes them (SHA-384, base64).
 *
 * @param {string} folder - `dist`
 * @param {string} version
 * @returns {{folder: string, files: Record<string, string>}} `folder` is a name for the folder on a server that changes with what is in it:
 *   version, and eight digits of the digest of all digests. `files` by path in the folder, sorted.
 */
export function integrityOf(folder, version) {
  const names = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)).replaceAll(path.sep, '/'))
    .sort((a, b) => (a < b ? -1 : 1));
  const files = Object.fromEntries(names.map((name) => [name, `sha384-${createHash('sha384').update(readFileSync(path.join(folder, name))).digest('base64')}`]));
  const all = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 8);
  return {folder: `event-timeline-map-${version}-${all}`, files};
}

/**
 * An import map with the digests of modules, which a browser then checks wherever they are imported: chunks too, which no `integrity` of a
 * script tag covers.
 *
 * @param {Record<string, string>} files - As `integrityOf` gives them.
 * @param {string} base - Address of the folder, with a slash at its end.
 */
export function importMap(files, base) {
  const isModule = (name) => !/^(embed|frame|frame-host)\.js$/.test(name) && !/-worker-/.test(name);
  return {integrity: Object.fromEntries(Object.entries(files).filter(([name]) => isModule(name)).map(([name, digest]) => [base + name, digest]))};
}

/** Writes `integrity.json` into a build. @returns What is in it. */
export function writeIntegrity(folder, version) {
  const report = integrityOf(folder, version);
  writeFileSync(path.join(folder, REPORT), `${JSON.stringify(report, null, 2)}\n`);
  return report;
}
