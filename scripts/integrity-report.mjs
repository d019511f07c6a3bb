// Writes dist/integrity.json, and prints what a page needs of it. With an address as argument also an import map with all digests.
import {readFileSync} from 'node:fs';
import {importMap, writeIntegrity} from './integrity.mjs';

const [base] = process.argv.slice(2);
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const {folder, files} = writeIntegrity('dist', version);
if (base) {
  console.log(JSON.stringify(importMap(files, base.replace(/\/?$/, '/')), null, 1));
} else {
  console.log(`\nUpload dist/ as ${folder}/, for good: Cache-Control: public, max-age=31536000, immutable`);
  for (const [name, digest] of Object.entries(files)) if (!name.includes('/')) console.log(`${name}  ${digest}`);
}
