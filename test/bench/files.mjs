import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** Path of a file of the benchmark. @param {string} name - As `data/ucdp-weights.json`. */
export function benchPath(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}

export function readJson(name) {
  return JSON.parse(readFileSync(benchPath(name), 'utf8'));
}
