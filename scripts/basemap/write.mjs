import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {encodeNumber, encodePaths, encodeSigned} from './encode.mjs';
import {project} from './mercator.mjs';

const LAYERS = ['land', 'lakes', 'borders', 'rivers'];

/** The text of one piece's module. Its fields are described in the generated `index.d.ts`. */
export function pieceModule({id, bits, box, layers, labels}) {
  const origin = [box[0], box[1]];
  const fields = {id, bits, box};
  for (const layer of LAYERS) {
    if (layers[layer].length > 0) fields[layer] = encodePaths(layers[layer], origin);
  }
  Object.assign(fields, labelFields(labels, bits, origin));
  return `export default ${JSON.stringify(fields)};\n`;
}

/**
 * Labels as two texts: `names`, one a line, and `places`: for each its kind and rank, its zooms in half steps and its position as
 * a step from the one before it.
 */
function labelFields(labels, bits, origin) {
  if (labels.length === 0) return {};
  let before = origin;
  let places = '';
  for (const {kind, rank, capital, lng, lat, minZoom, maxZoom} of labels) {
    const [x, y] = project([lng, lat]).map((value) => Math.round(value * 2 ** bits));
    const code = kind === 'town' ? rank - 1 + (capital ? 6 : 0) : kind === 'country' ? 11 + rank : 14 + rank;
    places += encodeNumber(code) + encodeNumber(Math.round(minZoom * 2)) + encodeNumber(Math.round((maxZoom ?? 24) * 2));
    places += encodeSigned(x - before[0]) + encodeSigned(y - before[1]);
    before = [x, y];
  }
  return {names: labels.map(({name}) => name).join('\n'), places};
}

const DECLARATION = `/** One cell of the map at one level of detail, as text. See decode.ts for how it is read. */
export interface PieceText {
  /** Level (\`w\`, \`m\`, \`h\`), cell zoom, column and row: \`m-3-5-2\`. */
  id: string;
  /** Coordinates are whole steps of Web Mercator, 2^bits around the world, from 180° W and 85.05° N. */
  bits: number;
  /** West, north, east and south of what the piece carries, in those steps: the cell and a little more. */
  box: number[];
  land?: string;
  lakes?: string;
  borders?: string;
  rivers?: string;
  /** Label names, one a line. */
  names?: string;
  /** Label kinds, zooms and positions. */
  places?: string;
}
/** Loads a piece by its id. A cell that is not here is open sea. */
export declare const pieces: Record<string, () => Promise<{default: PieceText}>>;
`;

/**
 * Writes the pieces with an index that any bundler splits on, and their sizes.
 *
 * @param modules - `{id, text}`, in the order of the index.
 * @returns Bytes of each piece after gzip, by id.
 */
export function writePieces(folder, modules) {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const sizes = {};
  for (const {id, text} of modules) {
    writeFileSync(join(folder, `${id}.js`), text);
    sizes[id] = gzipSync(text, {level: 9}).length;
  }
  const lines = modules.map(({id}) => `  '${id}': () => import('./${id}.js'),`);
  const index = `export const pieces = {\n${lines.join('\n')}\n};\n`;
  writeFileSync(join(folder, 'index.js'), index);
  writeFileSync(join(folder, 'index.d.ts'), DECLARATION);
  writeFileSync(join(folder, 'sizes.json'), `${JSON.stringify({index: gzipSync(index, {level: 9}).length, pieces: sizes}, null, 1)}\n`);
  return sizes;
}
