import path from 'node:path';

/** Where libraries write HTML, which a page with Trusted Types takes from a policy that it allows only. */
const SINKS = [
  [/node_modules\/lit-html\/lit-html\.js$/, /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/, '{createHTML: trustedTemplate}'],
  [/node_modules\/decode-named-character-reference\/index\.dom\.js$/, /innerHTML = (\w+)/, 'innerHTML = trustedTemplate($1)'],
];

/** Has the libraries use the one policy that the script needs, so that a page need name no other. */
export function onePagePolicy() {
  const met = new Set();
  return {
    name: 'one-page-policy',
    transform(code, id) {
      const sink = SINKS.find(([module, pattern]) => module.test(id) && pattern.test(code));
      if (!sink) return null;
      met.add(sink);
      return {code: `import {trustedTemplate} from ${JSON.stringify(path.resolve('src/trust/page-policy.ts'))};\n${code.replace(sink[1], sink[2])}`, map: null};
    },
    buildEnd(error) {
      const [gone] = SINKS.filter((sink) => !met.has(sink));
      // Another version of the library writes it otherwise: it must be looked at anew how a strict policy lets it.
      if (gone && !error) this.error(`No module is ${gone[0]} with ${gone[1]}, which writes HTML.`);
    },
  };
}

/**
 * Leaves out the WebAssembly that expands Snappy, which a policy without `wasm-unsafe-eval` forbids: the reader of Parquet has it in
 * JavaScript, too.
 */
export function withoutWasm() {
  return {
    name: 'without-wasm',
    resolveId: (source) => (source === 'hysnappy' ? '\0hysnappy' : null),
    load: (id) => (id === '\0hysnappy' ? 'export const snappyUncompressor = () => undefined;\nexport const snappyUncompress = undefined;' : null),
  };
}
