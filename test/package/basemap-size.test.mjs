import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';

const folder = fileURLToPath(new URL('../../src/map/basemap/pieces/', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.js') && name !== 'index.js');
const gzipped = (id) => gzipSync(readFileSync(`${folder}${id}.js`), {level: 9}).length;
const sizes = Object.fromEntries(files.map((name) => name.replace('.js', '')).map((id) => [id, gzipped(id)]));

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

const total = (ids) => ids.reduce((sum, id) => sum + (sizes[id] ?? 0), 0);

describe('the basemap', () => {
  it('shows the whole world for less than 60 kB', () => {
    assert.ok(sizes['w-0-0-0'] < 60_000, `${sizes['w-0-0-0']} bytes`);
  });

  it('shows Kazakhstan on a laptop, from zoom 4 to 6, for less than 150 kB', () => {
    const ids = piecesOf([66, 47.5], 1280, 800, [4, 6]);
    assert.ok(ids.filter((id) => sizes[id]).length > 10);
    assert.ok(total(ids) < 150_000, `${total(ids)} bytes`);
  });

  it('shows Kazakhstan on a phone for less than 110 kB', () => {
    const ids = piecesOf([66, 47.5], 390, 500, [4, 6]);
    assert.ok(total(ids) < 110_000, `${total(ids)} bytes`);
  });

  it('has no piece of more than 20 kB beside the world', () => {
    for (const [id, bytes] of Object.entries(sizes)) if (id !== 'w-0-0-0') assert.ok(bytes < 20_000, `${id}: ${bytes} bytes`);
  });

  it('lists every piece in its index, and nothing else', () => {
    const index = readFileSync(`${folder}index.js`, 'utf8');
    const listed = [...index.matchAll(/'(\S+)': \(\) => import\('\.\/(\S+)\.js'\)/g)];
    assert.deepEqual(listed.map(([, id]) => id).sort(), Object.keys(sizes).sort());
    assert.ok(listed.every(([, id, file]) => id === file));
  });

  it('records the sizes that the pieces have', () => {
    assert.deepEqual(JSON.parse(readFileSync(`${folder}sizes.json`, 'utf8')).pieces, sizes);
  });
});
