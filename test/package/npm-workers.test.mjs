import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {before, describe, it} from 'node:test';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {ROOT} from './browse.mjs';

const LIB = path.join(ROOT, 'lib/load');

/** Makes a classic script of a worker of the package, as Vite 7 does. @throws Where something would be loaded on demand. */
async function classic(worker) {
  const bundle = await rollup({input: path.join(LIB, worker), plugins: [nodeResolve({browser: true}), commonjs()]});
  const {output} = await bundle.generate({format: 'iife'});
  return output[0];
}

describe('the workers of the package, for a bundler that makes classic scripts of them', () => {
  let load;
  let parquet;
  before(async () => {
    [load, parquet] = await Promise.all([classic('load-worker.js'), classic('parquet-worker.js')]);
  });

  it('are one script each, which imports nothing', () => {
    for (const {imports, dynamicImports} of [load, parquet]) assert.deepEqual([...imports, ...dynamicImports], []);
  });

  it('have what reads Parquet in the worker for such files only', () => {
    const withParquet = ({moduleIds}) => moduleIds.some((id) => /node_modules\/hyparquet/.test(id));
    assert.deepEqual([load, parquet].map(withParquet), [false, true]);
  });

  it('are found where they are made, by the pattern that bundlers look for', () => {
    const made = readFileSync(path.join(LIB, 'create-worker.js'), 'utf8').matchAll(/new Worker\(new URL\(['"]\.\/([\w-]+\.js)['"], import\.meta\.url\)/g);
    assert.deepEqual([...made].map(([, name]) => name), ['load-worker.js', 'parquet-worker.js']);
  });
});
