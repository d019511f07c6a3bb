import {readdirSync, readFileSync} from 'node:fs';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {onePagePolicy, withoutWasm} from './scripts/policy-plugins.mjs';
import {copy, minifyCss, ownKeys, pageScript, privateGlobals, withoutLoaders, withoutPieceMaps, withoutUnusedEngine, workers} from './scripts/rollup-plugins.mjs';
import {thirdParty} from './scripts/third-party.mjs';

const {dependencies, peerDependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
const EXTERNAL = Object.keys({...dependencies, ...peerDependencies});
const isExternal = (id) => EXTERNAL.some((name) => id === name || id.startsWith(`${name}/`));
const isPiece = (id) => id?.includes('/basemap/pieces/');

const typescript = (target = 'es2022') => esbuild({target, tsconfig: 'tsconfig.json', sourceMap: true});
const small = () => terser({module: true, ecma: 2020, compress: {passes: 5, keep_fargs: false, unsafe_arrows: true}, format: {comments: false}});

const licences = thirdParty();

/** How the scripts of dist/ are made that bundle packages, but for what only the page's own needs. */
const browser = () => [
  licences(),
  withoutWasm(),
  nodeResolve({exportConditions: ['visgl:webgl-only', 'production'], browser: true, extensions: ['.ts', '.mjs', '.js']}),
  commonjs(),
  replace({preventAssignment: true, values: {'process.env.NODE_ENV': '"production"'}}),
];

/** For CDNs and CMSs: everything inside, minified, hashed chunks beside two entries of fixed name. */
const dist = {
  input: {define: 'src/define.ts'},
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    entryFileNames: 'chunks/[name]-[hash].js',
    chunkFileNames: ({facadeModuleId}) => (isPiece(facadeModuleId) ? 'basemap/[name].js' : 'chunks/[name]-[hash].js'),
    hoistTransitiveImports: false,
  },
  plugins: [
    withoutLoaders(),
    withoutUnusedEngine(),
    minifyCss(),
    ...browser(),
    privateGlobals(),
    ownKeys(),
    onePagePolicy(),
    workers([...browser(), typescript(), small()]),
    typescript(),
    small(),
    withoutPieceMaps(),
    pageScript('event-map.js', 'define'),
    copy({'src/schema/events.schema.json': 'events.schema.json', 'src/embed/embed.html': 'embed.html', 'src/embed/frame/frame.css': 'frame.css'}),
  ],
};

/** A classic script, for CMSs that allow no `type="module"`. */
const loader = {
  input: 'src/embed/embed.ts',
  output: {file: 'dist/embed.js', format: 'iife', sourcemap: true},
  // Browsers without modules must be able to read that they are too old.
  plugins: [typescript('es2015'), terser({ecma: 2015, compress: {passes: 3}, format: {comments: false}})],
};

/** Classic scripts: that of the page for frames, and that of the pages around such frames. */
const frames = ['frame/frame', 'host/frame-host'].map((name) => ({
  input: `src/embed/${name}.ts`,
  output: {file: `dist/${name.split('/')[1]}.js`, format: 'iife', sourcemap: true},
  plugins: [typescript(), small()],
}));

/** Figures, JSON-LD and oEmbed for servers, newsletters and generators: modules of their own, which share none with the page's script. */
const figure = {
  input: {'static-figure': 'src/figure/static-figure.ts'},
  output: {dir: 'dist', format: 'es', sourcemap: true, entryFileNames: '[name].js', chunkFileNames: 'chunks/figure-[name]-[hash].js'},
  plugins: [...browser(), typescript(), small()],
};

/** For npm: modules as they are in src/, dependencies external, so that an app shares its copy of lit and deck.gl. */
const lib = {
  input: ['src/index.ts', 'src/define.ts', 'src/load/load-worker.ts', 'src/load/parquet-worker.ts', ...elementEntries()],
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

export default [dist, loader, ...frames, figure, lib];


function elementEntries() {
  return readdirSync('src/elements', {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && entry.name.startsWith('event-'))
    .map(({name}) => `src/elements/${name}/${name}.ts`);
}
