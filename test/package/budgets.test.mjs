import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {parseAst} from 'rollup/parseAst';
import {ROOT} from './browse.mjs';

const DIST = path.join(ROOT, 'dist');
const chunks = readdirSync(path.join(DIST, 'chunks')).filter((name) => name.endsWith('.js'));
const chunk = (name) => path.join('chunks', chunks.find((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file)));
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
const VIEWS = ['map-view', 'timeline-view', 'card-view', 'list-view', 'filter-view', 'story-view'];
const without = (files, others) => new Set([...files].filter((name) => !others.has(name)));
const sum = (files) => [...without(files, entry)].reduce((bytes, name) => bytes + gzipped(name), 0);
/** Bytes that a chunk adds to a page that has the entry. */
const added = (file) => sum(bringsWith(file));
/** How dates, places and texts of events are written. */
const language = new Set(['format-when', 'zone-words', 'event-text'].flatMap((name) => [...bringsWith(chunk(name))]));

describe('the weight of the build, in gzip', () => {
  it('is at most 45 kB for the script of the page', (t) => {
    const bytes = [...entry].reduce((sum, name) => sum + gzipped(name), 0);
    t.diagnostic(`event-map.js: ${kilobytes(bytes)}`);
    assert.ok(bytes <= 45_000, kilobytes(bytes));
  });

  it('is at most 3 kB for the classic loader, and for what makes elements of markers', (t) => {
    const bytes = {loader: gzipped('embed.js'), markers: added(chunk('upgrade-markers'))};
    t.diagnostic(`loader: ${kilobytes(bytes.loader)}, markers: ${kilobytes(bytes.markers)}`);
    assert.ok(bytes.loader <= 3000 && bytes.markers <= 3000, JSON.stringify(bytes));
  });

  it('is at most 35 kB for the first picture of a map, and 215 kB for all of the map engine', (t) => {
    const first = added(chunk('engine'));
    const parts = new Set([...bringsWith(chunk('engine')), ...bringsWith(chunk('deck-kit'))].filter((name) => !entry.has(name)));
    const all = [...parts].reduce((sum, name) => sum + gzipped(name), 0);
    t.diagnostic(`first picture: ${kilobytes(first)}, with deck.gl: ${kilobytes(all)}`);
    assert.ok(first <= 35_000, kilobytes(first));
    assert.ok(all <= 215_000, kilobytes(all));
  });

  it('is at most 6.5 kB for each language, and 7 kB for English, which comes with all of them', (t) => {
    for (const language of ['ar', 'de', 'es', 'fa', 'fr', 'he', 'it', 'ja', 'kk', 'ko', 'nl', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh']) {
      const bytes = gzipped(chunk(language));
      t.diagnostic(`${language}: ${kilobytes(bytes)}`);
      assert.ok(bytes <= 6500, `${language}: ${kilobytes(bytes)}`);
    }
    assert.ok(added(chunk('make-strings')) <= 7000, kilobytes(added(chunk('make-strings'))));
  });

  it('is at most 6 kB for dates, places and texts in words, which the views share', (t) => {
    const bytes = sum(language);
    t.diagnostic(`dates, places and texts: ${kilobytes(bytes)}`);
    assert.ok(bytes <= 6000, kilobytes(bytes));
  });

  it('is at most 20 kB for each view beside these, and 24.5 kB for the timeline with its calendar', (t) => {
    for (const view of VIEWS) {
      const bytes = sum(without(bringsWith(chunk(view)), language));
      t.diagnostic(`${view}: ${kilobytes(bytes)}`);
      assert.ok(bytes <= (view === 'timeline-view' ? 24_500 : 20_000), `${view}: ${kilobytes(bytes)}`);
    }
  });

  it('is at most 6 kB for the viewer, beside the views in it', (t) => {
    const bytes = sum(VIEWS.reduce((rest, view) => without(rest, bringsWith(chunk(view))), bringsWith(chunk('viewer-view'))));
    t.diagnostic(`viewer-view: ${kilobytes(bytes)}`);
    assert.ok(bytes <= 6000, kilobytes(bytes));
  });

  it('has deck.gl in no other chunk, and neither with the entry nor with the first picture of a map', () => {
    const withEngine = ['event-map.js', ...chunks.map((name) => path.join('chunks', name))].filter((name) => /\bWebGLDevice\b/.test(readFileSync(path.join(DIST, name), 'utf8')));
    assert.ok(withEngine.length > 0);
    for (const file of ['event-map.js', ...['engine', ...VIEWS].map(chunk)]) {
      assert.deepEqual(withEngine.filter((name) => bringsWith(file).has(name)), [], file);
    }
  });
});

describe('the source maps', () => {
  const scripts = ['embed.js', 'frame.js', 'frame-host.js', 'static-figure.js', ...chunks.map((name) => path.join('chunks', name))];

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
