import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {parseAst} from 'rollup/parseAst';
import {ROOT} from './browse.mjs';

const DIST = path.join(ROOT, 'dist');
const chunks = readdirSync(path.join(DIST, 'chunks')).filter((name) => name.endsWith('.js'));
const chunk = (name) => path.join('chunks', chunks.find((file) => file.startsWith(`${name}-`)));
const gzipped = (file) => gzipSync(readFileSync(path.join(DIST, file)), {level: 9}).length;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Files that a module brings with it: those that it imports statically, and theirs. */
function bringsWith(file, found = new Set([file])) {
  for (const {type, source} of parseAst(readFileSync(path.join(DIST, file), 'utf8')).body) {
    if (!source || !['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'].includes(type)) continue;
    const next = path.join(path.dirname(file), source.value);
    if (!found.has(next)) bringsWith(next, found.add(next));
  }
  return found;
}

const entry = bringsWith('event-map.js');
/** Bytes that a chunk adds to a page that has the entry. */
const added = (file) => [...bringsWith(file)].filter((name) => !entry.has(name)).reduce((sum, name) => sum + gzipped(name), 0);

describe('the weight of the build, in gzip', () => {
  it('is at most 45 kB for the script of the page', (t) => {
    const bytes = [...entry].reduce((sum, name) => sum + gzipped(name), 0);
    t.diagnostic(`event-map.js: ${kilobytes(bytes)}`);
    assert.ok(bytes <= 45_000, kilobytes(bytes));
  });

  it('is at most 215 kB for the map engine', (t) => {
    const bytes = added(chunk('engine'));
    t.diagnostic(`map engine: ${kilobytes(bytes)}`);
    assert.ok(bytes <= 215_000, kilobytes(bytes));
  });

  it('is at most 20 kB for each view, and 24.5 kB for the timeline with its calendar', (t) => {
    for (const view of ['map-view', 'timeline-view', 'card-view', 'list-view', 'filter-view', 'story-view']) {
      const bytes = added(chunk(view));
      t.diagnostic(`${view}: ${kilobytes(bytes)}`);
      assert.ok(bytes <= (view === 'timeline-view' ? 24_500 : 20_000), `${view}: ${kilobytes(bytes)}`);
    }
  });

  it('is at most 6 kB for the viewer, beside the views in it', (t) => {
    const bytes = added(chunk('viewer-view'));
    t.diagnostic(`viewer-view: ${kilobytes(bytes)}`);
    assert.ok(bytes <= 6000, kilobytes(bytes));
  });

  it('has the map engine in no other chunk, and never with the entry', () => {
    const withEngine = ['event-map.js', ...chunks.map((name) => path.join('chunks', name))].filter((name) => /\bWebGLDevice\b|webgl2/.test(readFileSync(path.join(DIST, name), 'utf8')));
    assert.ok(withEngine.includes(chunk('engine')));
    assert.deepEqual(withEngine.filter((name) => entry.has(name)), []);
    for (const view of ['map-view', 'timeline-view', 'card-view', 'list-view', 'filter-view', 'story-view']) assert.ok(!bringsWith(chunk(view)).has(chunk('engine')), view);
  });
});

describe('the source maps', () => {
  const scripts = ['event-map.js', 'embed.js', ...chunks.map((name) => path.join('chunks', name))];

  it('are there for every script, which names its own', () => {
    for (const name of scripts) {
      assert.ok(existsSync(path.join(DIST, `${name}.map`)), name);
      assert.match(readFileSync(path.join(DIST, name), 'utf8'), new RegExp(`sourceMappingURL=${path.basename(name).replaceAll('.', '\\.')}\\.map\\s*$`), name);
    }
  });

  it('name sources relative to the project, and tell nothing of the machine that made them', () => {
    const library = readdirSync(path.join(ROOT, 'lib'), {recursive: true}).filter((name) => name.endsWith('.js.map'));
    assert.ok(library.length > 100);
    for (const name of [...scripts.map((script) => `dist/${script}.map`), ...library.map((map) => `lib/${map}`)]) {
      const {sources} = JSON.parse(readFileSync(path.join(ROOT, name), 'utf8'));
      const strange = sources.filter((source) => !source.startsWith('\0') && !/^(\.\.\/)+(src|node_modules)\//.test(source.replaceAll('\0', '')));
      assert.deepEqual(strange, [], name);
    }
  });
});
