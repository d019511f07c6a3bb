import type {Layer} from '@deck.gl/core';
import type {Texture} from '@luma.gl/core';
import {GEOMETRY_KINDS} from '../data/event-table.js';
import type {EventTable} from '../data/event-table.js';
import {colorOf} from '../symbols/palette.js';
import {shapeOf} from '../symbols/shapes.js';
import {fromWorld, toWorld} from './basemap/mercator.js';
import type {MapScene} from './contract.js';
import type {FannedMark} from './fan.js';
import {areaLayer} from './layers/area-layer.js';
import {markLayer} from './layers/mark-layer.js';
import type {PlacedSprite} from './layers/mark-layer.js';
import {pathLayers} from './layers/path-layers.js';
import type {Line} from './layers/path-layers.js';
import {radiusLayer} from './layers/radius-layer.js';
import {SINGLE_RADIUS_PIXELS, paintArrow, paintCount, paintSingle, spriteSide} from './mark-sprites.js';
import type {MarkState, Share} from './mark-sprites.js';
import type {Mark} from './marks.js';
import {outlinesOf} from './outlines.js';
import type {SpriteAtlas, SpriteRequest} from './sprite-atlas.js';
import type {MapTheme} from './theme.js';
import {isVaguePlace} from './vague-place.js';

/** Outlines are drawn for so many events at the most: beyond it a map is too full for lines. */
const MAX_OUTLINES = 400;
const PATH = GEOMETRY_KINDS.indexOf('path');
const AREA = GEOMETRY_KINDS.indexOf('area');

export interface SceneInput {
  readonly scene: MapScene;
  readonly theme: MapTheme;
  readonly atlas: SpriteAtlas;
  readonly texture: Texture;
  readonly marks: readonly Mark[];
  /** Marks that are hovered or selected, or hold a row that is. */
  readonly hovered: Mark | null;
  readonly selected: Mark | null;
  /** Marks of an opened spot, and the spot itself, whose own mark they stand for. */
  readonly fan: readonly FannedMark[];
  readonly fanned: Mark | null;
}

type Sprite = PlacedSprite & SpriteRequest;

/** The layers above the ground, from the lowest to the highest: radii, areas, paths, legs of a fan, marks. */
export function sceneLayers(input: SceneInput): Layer[] {
  const {scene, theme, atlas, texture, fan, fanned} = input;
  const {table, selectedRow} = scene;
  const colorOfRow = (row: number) => colorOf(table.categories[table.category[row]], table.category[row]);
  const outlined = rowsWithOutline(scene);
  const {areas, edges, paths} = outlinesOf(table, outlined, colorOfRow, selectedRow);
  const legs: Line[] = fanned ? fan.map((mark) => ({path: [fromWorld(fanned.x, fanned.y), fromWorld(mark.x, mark.y)], color: theme.selection, widthPixels: 1})) : [];
  const sprites = [...arrows(paths, theme), ...markSprites(input), ...fanSprites(input)];
  atlas.request(sprites);
  return [
    radiusLayer(table, vagueRows(input), colorOfRow),
    areaLayer(areas),
    ...pathLayers('edges', edges, theme.halo),
    ...pathLayers('paths', paths, theme.halo),
    ...pathLayers('legs', legs, theme.halo),
    markLayer(sprites, texture, atlas.frames),
  ];
}

/** Single marks whose place is not exact, and the selected event even when it is one of several. */
function vagueRows({scene, marks, fan}: SceneInput): number[] {
  const {table, selectedRow} = scene;
  const rows = new Set(marks.filter(({count}) => count === 1).map(({firstRow}) => firstRow));
  for (const {row} of fan) if (row === selectedRow) rows.add(row);
  if (selectedRow !== null && scene.rows.includes(selectedRow)) rows.add(selectedRow);
  return [...rows].filter((row) => isVaguePlace(table, row) && table.radiusMeters[row] > 0);
}

function rowsWithOutline({table, rows}: MapScene): number[] {
  const found: number[] = [];
  for (const row of rows) {
    const kind = table.geometryKind[row];
    if ((kind === PATH || kind === AREA) && found.push(row) >= MAX_OUTLINES) break;
  }
  return found;
}

/** Largest first, so that a small mark is never hidden; the selected and the hovered one on top. */
function markSprites({scene, theme, marks, hovered, selected, fanned}: SceneInput): Sprite[] {
  const rank = (mark: Mark) => (mark === hovered ? 2 : mark === selected ? 1 : 0);
  const ordered = marks.filter((mark) => mark !== fanned).sort((a, b) => rank(a) - rank(b) || b.radiusPixels - a.radiusPixels);
  return ordered.map((mark) => {
    const state = mark === selected ? 'selected' : mark === hovered ? 'hovered' : 'plain';
    const {x, y} = mark;
    if (mark.count === 1) return {x, y, ...singleSprite(scene.table, mark.firstRow, state, theme)};
    const shares = sharesOf(scene.table, mark);
    const sprite = `n${mark.count}|${shares.map(({color, count}) => color + count).join()}|${state}`;
    return {x, y, sprite, sidePixels: spriteSide(mark.radiusPixels), paint: paintCount(mark.count, shares, state, theme)};
  });
}

function fanSprites({scene, theme, fan}: SceneInput): Sprite[] {
  return fan.map(({row, x, y}) => {
    const state = row === scene.selectedRow ? 'selected' : row === scene.hoveredRow ? 'hovered' : 'plain';
    return {x, y, ...singleSprite(scene.table, row, state, theme)};
  });
}

function singleSprite(table: EventTable, row: number, state: MarkState, theme: MapTheme): SpriteRequest {
  const index = table.category[row];
  const category = table.categories[index];
  const shape = shapeOf(category, index);
  const isHollow = isVaguePlace(table, row);
  const color = colorOf(category, index);
  const sprite = `s${shape}|${color}|${isHollow}|${state}`;
  return {sprite, sidePixels: spriteSide(SINGLE_RADIUS_PIXELS * 1.4 + 4), paint: paintSingle(shape, color, isHollow, state, theme)};
}

/** The categories of a mark by their number of events, the largest first; ties in the order of the legend. */
function sharesOf(table: EventTable, mark: Mark): Share[] {
  return mark.byCategory
    .map((count, index) => ({count, color: colorOf(table.categories[index], index)}))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** An arrow head at the end of each path: it is a movement. */
function arrows(paths: readonly Line[], theme: MapTheme): Sprite[] {
  return paths.flatMap(({path, color}) => {
    const [before, end] = path.slice(-2).map(([lng, lat]) => toWorld(lng, lat));
    if (!end) return [];
    const [x, y] = end;
    const angle = (Math.atan2(before[1] - y, x - before[0]) * 180) / Math.PI;
    return [{x, y, angle, sprite: `a${color}`, sidePixels: 28, paint: paintArrow(color, theme)}];
  });
}
