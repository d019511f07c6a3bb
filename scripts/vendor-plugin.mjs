import {readFileSync, readdirSync} from 'node:fs';
import {build} from 'esbuild';

const FOLDER = '.cache/vendor';
const CONDITIONS = ['visgl:webgl-only', 'module', 'browser'];

/**
 * Serves each dependency as one file: deck.gl and date-fns are over a thousand modules otherwise, for every test file.
 *
 * @returns {Promise<import('@web/dev-server-core').Plugin>}
 */
export async function vendorPlugin() {
  const names = importedPackages(['src', 'test']);
  const entries = new Map(names.map((name) => [name, name.replace(/^@/, '').replaceAll('/', '-').replace(/\.js$/, '')]));
  await build({
    entryPoints: Object.fromEntries([...entries].map(([name, file]) => [file, name])),
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: CONDITIONS,
    define: {'process.env.NODE_ENV': '"production"'},
    logLevel: 'error',
  });
  return {
    name: 'vendor',
    resolveImport({source}) {
      const file = entries.get(source);
      return file && `/${FOLDER}/${file}.js`;
    },
  };
}

/** What the modules of some folders import by a bare name, types left out. */
function importedPackages(folders) {
  const names = new Set();
  for (const file of folders.flatMap((folder) => readdirSync(folder, {recursive: true}).map((name) => `${folder}/${name}`))) {
    // The test package imports what is built, which need not be there.
    if (!file.endsWith('.ts') || file.includes('node_modules') || file.startsWith('test/package/')) continue;
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*? from '([^.'/][^']*)';/gm)) names.add(name);
  }
  return [...names];
}
