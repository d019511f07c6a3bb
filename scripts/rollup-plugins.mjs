import {readFileSync} from 'node:fs';
import {transform} from 'esbuild';
import {rollup} from 'rollup';

/** Part of the names below: another version of our own script may have another version of the engine. */
const {version} = JSON.parse(readFileSync(new URL('../node_modules/@deck.gl/core/package.json', import.meta.url), 'utf8'));

/**
 * What the libraries put on `globalThis`, by the packages that do. Two versions of deck.gl throw when they meet there, the
 * settings of math.gl would be the page's, and probe.gl writes over whatever the page calls `probe`.
 */
const GLOBALS = [
  // lit names them with and without their object.
  [/node_modules\/(@lit\/reactive-element|lit-element|lit-html)\//, /\b(lit(?:PropertyMetadata|HtmlVersions|ElementVersions)|reactiveElementVersions)\b/g, '__eventTimelineMap_$1'],
  [/node_modules\/@(deck|luma|math|probe)\.gl\//, /\bglobalThis\.(deck|luma|mathgl|probe|Probe)\b/g, `globalThis.__eventTimelineMap_$1_${version.replaceAll(/\W/g, '_')}`],
];

/** Gives the libraries globals of their own, so that a page may have another version of them, and its own names. */
export function privateGlobals() {
  return {
    name: 'private-globals',
    transform(code, id) {
      let renamed = code;
      for (const [packages, names, own] of GLOBALS) if (packages.test(id)) renamed = renamed.replace(names, own);
      return renamed === code ? null : {code: renamed, map: null};
    },
  };
}

const KEYS = `
const {prototype} = Object;
/** As for…in, but for what a page has added to every object. */
export function keysIn(object) {
  const keys = [];
  for (const key in object) if (!prototype.propertyIsEnumerable(key) || object[key] !== prototype[key]) keys.push(key);
  return keys;
}
`;

/** Has the engine's loops over the keys of objects pass by what the page's other scripts have put on `Object.prototype`: it would take those for layers and shaders. */
export function ownKeys() {
  return {
    name: 'own-keys',
    resolveId: (source) => (source === 'keys-in' ? '\0keys-in' : null),
    load: (id) => (id === '\0keys-in' ? KEYS : null),
    transform(code, id) {
      if (!/node_modules\/@(deck|luma|math|probe)\.gl\//.test(id)) return null;
      const safe = code.replace(/\bfor \((const|let) (\w+) in (.+)\) \{$/gm, 'for ($1 $2 of keysIn($3)) {');
      return safe === code ? null : {code: `import {keysIn} from 'keys-in';\n${safe}`, map: null};
    },
  };
}

/** Minifies the style sheets in css`…` literals that have no expression in them. */
export function minifyCss() {
  return {
    name: 'minify-css',
    async transform(code, id) {
      if (!id.endsWith('.styles.ts')) return null;
      let out = code;
      for (const [literal, sheet] of code.matchAll(/css`([^`$]*)`/g)) {
        const {code: small} = await transform(sheet, {loader: 'css', minify: true, target: ['chrome123', 'firefox121', 'safari17.5']});
        out = out.replace(literal, () => `css\`${small.trim().replaceAll('\\', '\\\\')}\``);
      }
      return {code: out, map: null};
    },
  };
}

/** Copies files beside the bundle: from path to name. */
export function copy(files) {
  return {
    name: 'copy',
    generateBundle() {
      for (const [from, fileName] of Object.entries(files)) {
        this.emitFile({type: 'asset', fileName, source: readFileSync(from)});
      }
    },
  };
}

/**
 * The script that pages name: it has a fixed name and does nothing but import the entry. A page may ask for it with a query, as some systems
 * add one to each address; the parts import one another without, and would load the entry a second time if it had the fixed name.
 */
export function pageScript(fileName, entry) {
  return {
    name: 'page-script',
    generateBundle(_options, bundle) {
      const {fileName: imported} = Object.values(bundle).find(({isEntry, name}) => isEntry && name === entry);
      this.emitFile({type: 'asset', fileName, source: `import './${imported}';\n`});
    },
  };
}

const LOADERS = `
export const load = () => Promise.reject(new Error('The map takes data and bitmaps, and loads no addresses.'));
export const registerLoaders = () => undefined;
export const ImageLoader = {id: 'none'};
`;

/**
 * Leaves loaders.gl out: deck.gl loads addresses with it, and a map of ours is only ever given data and bitmaps. It would
 * bring workers that come from a public CDN, and 14 kB.
 */
export function withoutLoaders() {
  return {
    name: 'without-loaders',
    resolveId: (source) => (/^@loaders\.gl\/(core|images)$/.test(source) ? '\0loaders' : null),
    load: (id) => (id === '\0loaders' ? LOADERS : null),
  };
}

const GESTURES = `
export class EventManager {
  constructor(element) { this.element = element; }
  on() {}
  watch() {}
  off() {}
  destroy() {}
}
export class Pan {}
export class DoubleClickDrag {}
export class Pinch {}
export class Tap {}
`;

/** What a module of the engine is replaced by; the rest of the engine asks for it and never uses it on our maps. */
const STAND_INS = [
  [/@deck\.gl\/core\/.*\/controllers\/map-controller\.js$/, 'export class MapState {}\nexport default class MapController {}'],
  [/@luma\.gl\/shadertools\/.*\/fp64-arithmetic-wgsl\.js$/, "export const fp64arithmeticWGSL = '';"],
  [/@luma\.gl\/shadertools\/.*\/phong-shaders-wgsl\.js$/, "export const PHONG_WGSL = '';"],
  [/@luma\.gl\/shadertools\/.*\/lighting-wgsl\.js$/, "export const lightingUniformsWGSL = '';"],
  [/@luma\.gl\/shadertools\/.*\/wgsl-interface-scan\.js$/, 'export const scanWGSLInterface = () => null;'],
  [/@luma\.gl\/shadertools\/.*\/wgsl-binding-debug\.js$/, 'export const getShaderBindingDebugRowsFromWGSL = () => [];'],
];

/**
 * Leaves out what deck.gl brings and our maps never use: its gestures, since the maps have their own and its canvas takes no
 * pointer, and shaders in the language of WebGPU, since the maps draw with WebGL.
 */
export function withoutUnusedEngine() {
  const met = new Set();
  return {
    name: 'without-unused-engine',
    resolveId: (source) => (source === 'mjolnir.js' ? '\0gestures' : null),
    load: (id) => (id === '\0gestures' ? GESTURES : null),
    transform(_code, id) {
      const standIn = STAND_INS.find(([module]) => module.test(id));
      if (!standIn) return null;
      met.add(standIn);
      return {code: standIn[1], map: {mappings: ''}};
    },
    buildEnd(error) {
      const [gone] = STAND_INS.filter((standIn) => !met.has(standIn));
      // Another version of the engine has it elsewhere: it must be looked at anew what may be left out.
      if (gone && !error) this.error(`No module is ${gone[0]}, which stands in for a part of the engine.`);
    },
  };
}

/** Leaves out the source maps of the basemap's pieces: they are data, and their maps would be larger than they are. */
export function withoutPieceMaps() {
  return {
    name: 'without-piece-maps',
    generateBundle(_options, bundle) {
      for (const [name, output] of Object.entries(bundle)) {
        if (!/basemap\/(pieces\/)?[wmh]-[\d-]+\.js/.test(name)) continue;
        if (name.endsWith('.map')) Reflect.deleteProperty(bundle, name);
        else output.code = output.code.replace(/\n?\/\/# sourceMappingURL=.*\n?$/, '\n');
      }
    },
  };
}

/** The scripts of workers, and what stands for their addresses. */
const WORKERS = {LOAD_WORKER_ADDRESS: 'src/load/load-worker.ts', PARQUET_WORKER_ADDRESS: 'src/load/parquet-worker.ts'};

/**
 * Builds the script of each worker, with all that it imports, into a file of its own: it shares none with the page nor with another
 * worker, as that would cut their scripts in two. The page's script is told the addresses.
 *
 * @param {import('rollup').Plugin[]} plugins - What the workers are built with.
 */
export function workers(plugins) {
  return {
    name: 'workers',
    async transform(code, id) {
      if (id.endsWith('src/load/worker-address.ts')) {
        let known = code;
        for (const [name, script] of Object.entries(WORKERS)) {
          known = known.replace(new RegExp(`(${name}\\b.*) = null`), `$1 = import.meta.ROLLUP_FILE_URL_${await emitWorker(this, script, plugins)}`);
        }
        return {code: known, map: null};
      }
      if (!id.endsWith('src/load/create-worker.ts')) return null;
      // The page's own build knows the addresses: the pattern that bundlers look for would lead to no file.
      return {code: code.replace(/new URL\('\.\/(load|parquet)-worker\.js', import\.meta\.url\)/g, (_, name) => `trustedScript(${name.toUpperCase()}_WORKER_ADDRESS ?? '')`), map: null};
    },
  };
}

/** @returns {Promise<string>} What the main file goes by until it has an address. */
async function emitWorker(context, script, plugins) {
  const bundle = await rollup({input: script, plugins});
  const names = 'chunks/[name]-[hash].js';
  const {output} = await bundle.generate({dir: 'dist', format: 'es', sourcemap: true, entryFileNames: names, chunkFileNames: names, hoistTransitiveImports: false});
  let main = '';
  for (const file of output) {
    const reference = context.emitFile({type: 'asset', fileName: file.fileName, source: file.type === 'chunk' ? file.code : file.source});
    if (file.isEntry) main = reference;
  }
  return main;
}
