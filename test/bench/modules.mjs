import {readdirSync} from 'node:fs';
import {build} from 'esbuild';
import {benchPath} from './files.mjs';
import {PEERS_FOLDER} from './install.mjs';

/**
 * Bundles what pages of the benchmark import: the peers, and those parts of the project that have no view.
 *
 * @returns {Promise<Record<string, string>>} Text by path.
 */
export async function bundleModules() {
  const peers = readdirSync(benchPath('page/peers')).map((name) => name.replace(/\.mjs$/, ''));
  const bundled = await build({
    entryPoints: [
      ...peers.map((name) => ({in: benchPath(`page/peers/${name}.mjs`), out: `bench/peers/${name}`})),
      {in: benchPath('page/counting.mjs'), out: 'bench/counting'},
    ],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
    outdir: '/',
    conditions: ['visgl:webgl-only', 'production'],
    define: {'process.env.NODE_ENV': '"production"'},
    loader: {'.png': 'empty'},
    plugins: [peerPackages],
    logLevel: 'error',
  });
  return Object.fromEntries(bundled.outputFiles.map(({path, text}) => [path, text]));
}

/** What the peers import is in a folder of its own, all of it, so that there is one deck.gl. */
const peerPackages = {
  name: 'peer-packages',
  setup(bundle) {
    bundle.onResolve({filter: /^[^./]/}, ({path, importer, kind, pluginData}) => {
      if (pluginData === peerPackages || !importer.startsWith(benchPath('page/peers/'))) return null;
      return bundle.resolve(path, {resolveDir: PEERS_FOLDER, kind, pluginData: peerPackages});
    });
  },
};
