import {readFileSync} from 'node:fs';

const INDEX = 'src/map/basemap/pieces/index.js';
const STEPS = 2 ** 32;
/** Levels of detail that are cut into cells, by the letter in their names: cells are the tiles of this zoom. */
const CELL_ZOOMS = {m: 4, h: 5};
/** A wide screen shows so many cells beside those that have an event. */
const MARGIN_CELLS = 1;

/**
 * The parts of the map around the events of a story: the whole world in rough, and around each event and between them in detail.
 *
 * @param {{x: Uint32Array, y: Uint32Array}} table - Web Mercator in 2³² steps.
 * @param {boolean} [whole] - All of the world in detail.
 * @returns {{files: Set<string>, all: Set<string>}} Names of files without their ending.
 */
export function mapPieces({x, y}, whole = false) {
  const lines = readFileSync(INDEX, 'utf8').matchAll(/of\('([^']+)', \(\) => import\('\.\/([\w-]+)\.js'\)\)/g);
  const index = Array.from(lines, ([, ids, name]) => ({ids: ids.split(' '), name}));
  if (index.length === 0) throw new Error(`${INDEX} lists no parts of the map: its form has changed.`);
  const wanted = whole ? null : neededCells(x, y);
  const files = index.filter(({ids}) => !wanted || ids.some((id) => wanted.has(id))).map(({name}) => name);
  return {files: new Set(files), all: new Set(index.map(({name}) => name))};
}

function neededCells(x, y) {
  const ids = new Set(['w-0-0-0']);
  const add = (level, column, row) => {
    const across = 2 ** CELL_ZOOMS[level];
    if (row >= 0 && row < across) ids.add(`${level}-${CELL_ZOOMS[level]}-${(column + across) % across}-${row}`);
  };
  for (const level of Object.keys(CELL_ZOOMS)) {
    const size = STEPS / 2 ** CELL_ZOOMS[level];
    for (let i = 0; i < x.length; i++) {
      const [column, row] = [Math.floor(x[i] / size), Math.floor(y[i] / size)];
      for (let dy = -MARGIN_CELLS; dy <= MARGIN_CELLS; dy++) for (let dx = -MARGIN_CELLS; dx <= MARGIN_CELLS; dx++) add(level, column + dx, row + dy);
    }
  }
  return ids;
}
