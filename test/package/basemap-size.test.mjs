import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';

const folder = fileURLToPath(new URL('../../src/map/basemap/pieces/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.js') && name !== 'index.js');
const gzipped = (file) => gzipSync(readFileSync(`${folder}${file}.js`), {level: 9}).length;
const sizes = Object.fromEntries(files.map((name) => name.replace('.js', '')).map((file) => [file, gzipped(file)]));
const index = readFileSync(`${folder}index.js`, 'utf8');
const fileOf = new Map([...index.matchAll(/of\('(.+?)', \(\) => import\('\.\/(\S+)\.js'\)\)/g)].flatMap(([, ids, file]) => ids.split(' ').map((id) => [id, file])));

/** Pieces that a view touches at every zoom of a range, by the levels' own rule: tiles of floor(zoom + 0.7). */
function piecesOf([lng, lat], width, height, zooms) {
  const sine = Math.sin((lat * Math.PI) / 180);
  const [x, y] = [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
  const ids = new Set(['w-0-0-0']);
  for (let zoom = zooms[0]; zoom <= zooms[1] + 1e-9; zoom += 0.05) {
    const [prefix, cellZoom] = Math.floor(zoom + 0.7) < 6 ? ['m', 4] : ['h', 5];
    const [halfWidth, halfHeight] = [width, height].map((pixels) => pixels / (512 * 2 ** zoom) / 2);
    const across = 2 ** cellZoom;
    for (let column = Math.floor((x - halfWidth) * across); column <= Math.floor((x + halfWidth) * across); column++) {
      for (let row = Math.floor((y - halfHeight) * across); row <= Math.floor((y + halfHeight) * across); row++) {
        ids.add(`${prefix}-${cellZoom}-${column}-${row}`);
      }
    }
  }
  return [...ids];
}

/** Bytes of the modules that some pieces are in, each once. */
const total = (ids) => [...new Set(ids.map((id) => fileOf.get(id)))].reduce((sum, file) => sum + (sizes[file] ?? 0), 0);

describe('the basemap', () => {
  it('shows the whole world for less than 60 kB', () => {
    assert.ok(sizes['w-0-0-0'] < 60_000, `${sizes['w-0-0-0']} bytes`);
  });

  it('shows Kazakhstan on a laptop, from zoom 4 to 6, for less than 150 kB', (context) => {
    const ids = piecesOf([66, 47.5], 1280, 800, [4, 6]);
    assert.ok(ids.filter((id) => fileOf.has(id)).length > 10);
    context.diagnostic(`${total(ids)} bytes`);
    assert.ok(total(ids) < 150_000, `${total(ids)} bytes`);
  });

  it('shows Kazakhstan on a phone for less than 110 kB', () => {
    const ids = piecesOf([66, 47.5], 390, 500, [4, 6]);
    assert.ok(total(ids) < 110_000, `${total(ids)} bytes`);
  });

  it('has no module of more than 20 kB beside the world', () => {
    for (const [id, bytes] of Object.entries(sizes)) if (id !== fileOf.get('w-0-0-0')) assert.ok(bytes < 20_000, `${id}: ${bytes} bytes`);
  });

  it('is cut into few enough modules that a bundler lists them on a page', () => {
    assert.ok(files.length < 450, `${files.length} modules`);
  });

  it('lists every module in its index, and nothing else', () => {
    assert.deepEqual([...new Set(fileOf.values())].sort(), Object.keys(sizes).sort());
  });

  it('finds each piece in the module that the index names', async () => {
    const {pieces} = await import(`${folder}index.js`);
    for (const id of [...fileOf.keys()].slice(0, 60)) assert.equal((await pieces[id]()).default.id, id);
  });

  it('records the sizes that the modules have', () => {
    assert.deepEqual(JSON.parse(readFileSync(`${folder}sizes.json`, 'utf8')).modules, sizes);
  });
});
