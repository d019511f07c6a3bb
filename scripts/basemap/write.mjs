import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {encodeNumber, encodePaths, encodeSigned} from './encode.mjs';
import {project} from './mercator.mjs';

const LAYERS = ['land', 'lakes', 'borders', 'rivers'];

/** One piece as text. Its fields are described in the generated `index.d.ts`. */
export function pieceText({id, bits, box, layers, labels}) {
  const origin = [box[0], box[1]];
  const fields = {id, bits, box};
  for (const layer of LAYERS) {
    if (layers[layer].length > 0) fields[layer] = encodePaths(layers[layer], origin);
  }
  Object.assign(fields, labelFields(labels, bits, origin));
  return JSON.stringify(fields);
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

/** A piece of fewer characters shares a module with its neighbours: most cells are steppe, ice or a stretch of coast. */
const SMALL = 2_500;
/** A shared module takes no more than this. */
const SHARED = 9_000;
/** Neighbours are those in one block of so many cells a side, as a power of two. */
const BLOCK_SHIFT = 2;

/**
 * Gathers pieces into modules: a large one alone, small ones of one block together, so that a bundler is not given a thousand
 * files.
 *
 * @param pieces - `{id, text}`.
 * @returns `{file, members}`, the file named after its first piece.
 */
export function groupPieces(pieces) {
  const groups = [];
  const open = new Map();
  for (const piece of pieces) {
    const [prefix, , x, y] = piece.id.split('-');
    const block = `${prefix}-${x >> BLOCK_SHIFT}-${y >> BLOCK_SHIFT}`;
    const shared = piece.text.length < SMALL ? open.get(block) : undefined;
    if (shared && shared.length + piece.text.length <= SHARED) {
      shared.members.push(piece);
      shared.length += piece.text.length;
      continue;
    }
    const group = {file: piece.id, members: [piece], length: piece.text.length};
    groups.push(group);
    if (piece.text.length < SMALL) open.set(block, group);
  }
  return groups;
}

/**
 * Writes the pieces as modules, with an index that any bundler splits on, and their sizes.
 *
 * @param pieces - `{id, text}`, in the order of the index.
 * @returns Bytes of each module after gzip, by the name of its file.
 */
export function writePieces(folder, pieces) {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const groups = groupPieces(pieces);
  const sizes = {};
  for (const {file, members} of groups) {
    const text = `export default {${members.map(({id, text: piece}) => `${JSON.stringify(id)}:${piece}`).join(',')}};\n`;
    writeFileSync(join(folder, `${file}.js`), text);
    sizes[file] = gzipSync(text, {level: 9}).length;
  }
  const index = indexModule(groups);
  writeFileSync(join(folder, 'index.js'), index);
  writeFileSync(join(folder, 'index.d.ts'), DECLARATION);
  const files = Object.fromEntries(groups.flatMap(({file, members}) => members.map(({id}) => [id, file])));
  writeFileSync(join(folder, 'sizes.json'), `${JSON.stringify({index: gzipSync(index, {level: 9}).length, modules: sizes, files}, null, 1)}\n`);
  return sizes;
}

function indexModule(groups) {
  const lines = groups.map(({file, members}) => `  of('${members.map(({id}) => id).join(' ')}', () => import('./${file}.js')),`);
  return `const of = (ids, load) => ids.split(' ').map((id) => [id, () => load().then((module) => ({default: module.default[id]}))]);
export const pieces = Object.fromEntries([
${lines.join('\n')}
].flat());
`;
}
