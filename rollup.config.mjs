import {readdirSync, readFileSync} from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {copy, minifyCss, privateGlobals, withoutLoaders, withoutPieceMaps, withoutUnusedEngine, worker} from './scripts/rollup-plugins.mjs';

const {dependencies, peerDependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
const EXTERNAL = Object.keys({...dependencies, ...peerDependencies});
const isExternal = (id) => EXTERNAL.some((name) => id === name || id.startsWith(`${name}/`));
const isPiece = (id) => id?.includes('/basemap/pieces/');

const typescript = () => esbuild({target: 'es2022', tsconfig: 'tsconfig.json', sourceMap: true});
const small = () => terser({module: true, ecma: 2020, compress: {passes: 3, unsafe_arrows: true}, format: {comments: false}});

/** How the scripts of dist/ are made, but for what only the page's own needs. */
const browser = () => [
  nodeResolve({exportConditions: ['visgl:webgl-only', 'production'], browser: true, extensions: ['.ts', '.mjs', '.js']}),
  commonjs(),
  replace({preventAssignment: true, values: {'process.env.NODE_ENV': '"production"'}}),
];

/** For CDNs and CMSs: everything inside, minified, hashed chunks beside two entries of fixed name. */
const dist = {
  input: {'event-map': 'src/define.ts'},
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: ({facadeModuleId}) => (isPiece(facadeModuleId) ? 'basemap/[name].js' : 'chunks/[name]-[hash].js'),
    hoistTransitiveImports: false,
  },
  plugins: [
    withoutLoaders(),
    withoutUnusedEngine(),
    minifyCss(),
    ...browser(),
    privateGlobals(),
    worker([...browser(), typescript(), small()]),
    typescript(),
    small(),
    withoutPieceMaps(),
    copy({'src/schema/events.schema.json': 'events.schema.json', 'src/embed/embed.html': 'embed.html'}),
  ],
};

/** A classic script, for CMSs that allow no `type="module"`. */
const loader = {
  input: 'src/embed/embed.ts',
  output: {file: 'dist/embed.js', format: 'iife', sourcemap: true},
  plugins: [typescript(), small()],
};

/** For npm: modules as they are in src/, dependencies external, so that an app shares its copy of lit and deck.gl. */
const lib = {
  input: ['src/index.ts', 'src/define.ts', 'src/load/load-worker.ts', ...elementEntries()],
  external: isExternal,
  output: {
    dir: 'lib',
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: '[name].js',
  },
  plugins: [
    minifyCss(),
    nodeResolve({extensions: ['.ts', '.mjs', '.js']}),
    typescript(),
    withoutPieceMaps(),
    copy({
      'src/schema/events.schema.json': 'schema/events.schema.json',
      'src/map/basemap/pieces/index.d.ts': 'map/basemap/pieces/index.d.ts',
    }),
  ],
};

export default [dist, loader, lib];


function elementEntries() {
  return readdirSync('src/elements', {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && entry.name.startsWith('event-'))
    .map(({name}) => `src/elements/${name}/${name}.ts`);
}
