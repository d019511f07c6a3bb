import {fileURLToPath} from 'node:url';
import {cutCells} from './basemap/cells.mjs';
import {gatherCountryLabels} from './basemap/country-labels.mjs';
import {LEVELS} from './basemap/levels.mjs';
import {project} from './basemap/mercator.mjs';
import {landAndBorders} from './basemap/natural-earth.mjs';
import {gatherTowns} from './basemap/towns.mjs';
import {waterNames} from './basemap/water-names.mjs';
import {gatherWaters, watersOf} from './basemap/waters.mjs';
import {pieceText, writePieces} from './basemap/write.mjs';

/*
 * Cuts Natural Earth's land, borders, lakes and rivers and GeoNames' towns into the pieces that the basemap loads:
 * one for the whole world and one a cell at two finer levels, as modules in src/map/basemap/pieces/.
 * The same packages give the same bytes.
 */
const folder = fileURLToPath(new URL('../src/map/basemap/pieces/', import.meta.url));
const towns = gatherTowns().map((town) => ({...town, kind: 'town'}));
const waters = gatherWaters();
const worldLabels = [
  ...gatherCountryLabels().map((label) => ({...label, kind: 'country'})),
  ...waterNames.map(([name, lng, lat, rank, minZoom, maxZoom]) => ({kind: 'water', name, lng, lat, rank, minZoom, maxZoom})),
];

const pieces = LEVELS.flatMap((level) => {
  const cells = cutCells(level, {...landAndBorders(level), ...watersOf(waters, level)});
  const townsOf = townsByCell(level);
  return cells.map(({x, y, box, layers}) => {
    const id = `${level.prefix}-${level.cellZoom}-${x}-${y}`;
    const labels = [...(level.name === 'world' ? worldLabels : []), ...(townsOf.get(`${x}-${y}`) ?? [])];
    return {id, text: pieceText({id, bits: level.bits, box, layers, labels})};
  });
});
report(writePieces(folder, pieces));

function townsByCell({cellZoom, towns: maxZoom, townsPerCell}) {
  const cells = new Map();
  for (const town of towns) {
    if (town.minZoom > maxZoom) continue;
    const [x, y] = project([town.lng, town.lat]).map((value) => Math.floor(value * 2 ** cellZoom));
    const list = cells.get(`${x}-${y}`) ?? [];
    if (list.length < townsPerCell) list.push(town);
    cells.set(`${x}-${y}`, list);
  }
  return cells;
}

function report(sizes) {
  for (const {name, prefix} of LEVELS) {
    const list = Object.entries(sizes).filter(([id]) => id.startsWith(`${prefix}-`)).map(([, bytes]) => bytes).sort((a, b) => a - b);
    const total = list.reduce((sum, bytes) => sum + bytes, 0);
    const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
    console.log(`${name}: ${list.length} modules, ${kb(total)} gzip; median ${kb(list[list.length >> 1])}, largest ${kb(list.at(-1))}`);
  }
}
