import {existsSync, readdirSync} from 'node:fs';
import {build} from 'esbuild';
import {run} from '../../scripts/run.mjs';
import {benchPath} from './files.mjs';

/** Installs the packages of the peers, which the project itself does not need. */
export async function installPeers() {
  if (existsSync(benchPath('node_modules/.package-lock.json'))) return;
  console.log('Installing what the benchmark compares with …');
  const {code} = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', benchPath('.')]);
  if (code !== 0) throw new Error('The packages of test/bench/package.json could not be installed: they are needed for the comparison.');
}

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
    logLevel: 'error',
  });
  return Object.fromEntries(bundled.outputFiles.map(({path, text}) => [path, text]));
}
