import {readFileSync} from 'node:fs';
import {build} from 'esbuild';

const FOLDER = '.cache/vendor';
const CONDITIONS = ['visgl:webgl-only', 'module', 'browser'];
const TEST_ONLY = ['chai', 'fast-check'];

/**
 * Serves each dependency as one file: deck.gl and date-fns are over a thousand modules otherwise, for every test file.
 *
 * @returns {Promise<import('@web/dev-server-core').Plugin>}
 */
export async function vendorPlugin() {
  const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = [...Object.keys(dependencies), ...TEST_ONLY, 'lit/decorators.js', 'lit/directives/class-map.js', 'lit/directives/repeat.js', 'lit/directives/style-map.js', 'lit/directives/if-defined.js', 'lit/directives/live.js', 'lit/directives/ref.js'];
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
