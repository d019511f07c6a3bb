import path from 'node:path';
import {transform} from 'esbuild';
import {rollup} from 'rollup';

/** Of the build for pages: workers are files of their own, and what is minified with more patience takes half a minute. */
const NOT_HERE = new Set(['workers', 'copy', 'terser', 'without-piece-maps', 'third-party', 'page-script']);
const LEFT_OUT = (what) => `Promise.reject(new Error(${JSON.stringify(`${what} is not part of this file.`)}))`;

/**
 * Makes one classic text of the package's script with all that it loads later, but for what a page of one story never needs: other parts
 * of the map, other languages, workers, and readers of other formats.
 *
 * @param {object} wanted
 * @param {Set<string>} wanted.pieces - Parts of the map by the names of their files.
 * @param {string[]} wanted.languages - `de`, …; English is always there.
 * @returns {Promise<string>} The code of one module, which imports nothing.
 */
export async function bundleWidget({pieces, languages}) {
  const {default: configs} = await import(path.resolve('rollup.config.mjs'));
  const build = configs.find(({input}) => Object.hasOwn(input, 'define'));
  const plugins = build.plugins.flat().filter(({name}) => !NOT_HERE.has(name));
  const bundle = await rollup({
    input: path.resolve('scripts/export/start.js'),
    plugins: [onePage(pieces, languages), ...plugins, quickMinify()],
    onwarn: (warning, warn) => warning.code === 'CIRCULAR_DEPENDENCY' || warn(warning),
  });
  const {output} = await bundle.generate({format: 'es', inlineDynamicImports: true});
  await bundle.close();
  return inScript(output[0].code);
}

/** Puts the module that finds media in the page in place of that which finds them by address, and leaves out what is not wanted. */
function onePage(pieces, languages) {
  const met = new Set();
  const edit = (id, code, pattern, replacement) => {
    met.add(id);
    return {code: code.replace(pattern, replacement), map: null};
  };
  return {
    name: 'one-page',
    resolveId(source) {
      if (!source.endsWith('/media-address.js')) return null;
      met.add('media');
      return path.resolve('scripts/export/inlined-files.js');
    },
    transform(code, id) {
      if (id.endsWith('/basemap/pieces/index.js')) return edit('pieces', code, /import\('\.\/([\w-]+)\.js'\)/g, (whole, name) => (pieces.has(name) ? whole : LEFT_OUT(`The part ${name} of the map`)));
      if (id.endsWith('/l10n/languages.ts')) return edit('languages', code, /import\('\.\/catalogues\/(\w+)\.js'\)/g, (whole, name) => (languages.includes(name) ? whole : LEFT_OUT(`The language ${name}`)));
      if (id.endsWith('/load/create-worker.ts')) return edit('workers', code, /new URL\('\.\/(\w+)-worker\.js', import\.meta\.url\)/g, "''");
      return null;
    },
    buildEnd(error) {
      const missing = ['media', 'pieces', 'languages', 'workers'].find((name) => !met.has(name));
      if (missing && !error) this.error(`What is left out of a page of one file (${missing}) was not found in the sources: the patterns in scripts/export/bundle-widget.mjs are out of date.`);
    },
  };
}

function quickMinify() {
  return {
    name: 'quick-minify',
    renderChunk: (code) => transform(code, {minify: true, target: 'es2022', format: 'esm', legalComments: 'none'}),
  };
}

/**
 * Code as it may stand inside of a script element: nothing in it ends the element or begins another, by the HTML standard’s rules for
 * script data. The letter is written by its number, which strings, templates and patterns all understand.
 */
async function inScript(code) {
  const safe = code.replace(/<(?=\/?script|!--)/gi, '\\x3c');
  await transform(safe, {format: 'esm'});
  return safe;
}
