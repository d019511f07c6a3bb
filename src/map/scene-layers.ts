import type {Layer} from '@deck.gl/core';
import type {Texture} from '@luma.gl/core';
import {GEOMETRY_KINDS} from '../data/event-table.js';
import type {EventTable} from '../data/event-table.js';
import {radiusOf} from '../data/place-precision.js';
import {fromWorld} from './basemap/mercator.js';
import type {CameraScene} from './camera-scene.js';
import type {MapScene} from './contract.js';
import type {FannedMark} from './fan.js';
import {areaLayer} from './layers/area-layer.js';
import {markLayer} from './layers/mark-layer.js';
import type {MarkView} from './layers/mark-layer.js';
import {pathLayers} from './layers/path-layers.js';
import type {Line} from './layers/path-layers.js';
import {radiusLayer} from './layers/radius-layer.js';
import type {MarkMotion} from './mark-motion.js';
import {onlyRow} from './marks.js';
import type {Mark} from './marks.js';
import {outlinesOf} from './outlines.js';
import {rowColor} from './row-color.js';
import {arrows, cameraSprites, fanSprites, labelSprites, markSprites, trailSprites} from './scene-sprites.js';
import {isShown} from './shown-rows.js';
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
  readonly cameras: CameraScene;
  /** Rows that a playback has left behind. */
  readonly trail: readonly number[];
  /** Sprites that are drawn by other layers: they must stay in the atlas. */
  readonly others: readonly SpriteRequest[];
  /** How marks come to their places. Default: they stand there. */
  readonly motion?: MarkMotion;
  /** From where and when the marks are seen. */
  readonly seen?: MarkView;
}

/** The layers above the ground, from the lowest to the highest: radii, areas and cones, paths, legs and links, marks. */
export function sceneLayers(input: SceneInput): Layer[] {
  const {scene, theme, atlas, texture, fan, fanned, cameras} = input;
  const {table, selectedRow} = scene;
  const colorOfRow = (row: number) => rowColor(table, row);
  const outlined = rowsWithOutline(scene);
  const {areas, edges, paths} = outlinesOf(table, outlined, colorOfRow, selectedRow);
  const legs: Line[] = fanned ? fan.map((mark) => ({path: [fromWorld(fanned.x, fanned.y), fromWorld(mark.x, mark.y)], color: theme.selection, widthPixels: 1})) : [];
  const sprites = [...trailSprites(input), ...arrows(paths, theme), ...cameraSprites(cameras.signs, theme), ...markSprites(input), ...fanSprites(input)];
  atlas.request([...sprites, ...labelSprites(sprites, theme), ...input.others]);
  const vague = vagueRows(input);
  const tints = [...areas, ...cameras.areas];
  // A layer of nothing would be matched, updated and drawn with every frame all the same.
  return [
    ...(vague.length > 0 ? [radiusLayer(table, vague, colorOfRow)] : []),
    ...(tints.length > 0 ? [areaLayer(tints)] : []),
    ...pathLayers('edges', [...edges, ...cameras.sides], theme.halo),
    ...pathLayers('paths', paths, theme.halo),
    ...pathLayers('legs', [...legs, ...cameras.links], theme.halo),
    markLayer('marks', sprites, texture, atlas.frames, input.seen),
  ];
}

/** Single marks whose place is not exact, and the selected event even when it is one of several. */
function vagueRows({scene, marks, fan}: SceneInput): number[] {
  const {table, selectedRow} = scene;
  const rows = new Set(marks.flatMap((mark) => onlyRow(mark) ?? []));
  for (const {row} of fan) if (row === selectedRow) rows.add(row);
  if (selectedRow !== null && isShown(scene, selectedRow)) rows.add(selectedRow);
  return [...rows].filter((row) => isVaguePlace(table, row) && radiusOf(table, row) > 0);
}

const outlined = new WeakMap<EventTable, readonly number[]>();

function rowsWithOutline(scene: MapScene): number[] {
  const {table} = scene;
  let rows = outlined.get(table);
  if (!rows) {
    const found: number[] = [];
    table.geometryKind.forEach((kind, row) => (kind === PATH || kind === AREA) && found.push(row));
    outlined.set(table, (rows = found));
  }
  const shown: number[] = [];
  for (const row of rows) {
    if (isShown(scene, row) && shown.push(row) === MAX_OUTLINES) break;
  }
  return shown;
}
