import {GEOMETRY_KINDS} from '../data/event-table.js';
import type {EventTable} from '../data/event-table.js';
import {radiusOf} from '../data/place-precision.js';
import {fromWorld} from './basemap/mercator.js';
import type {CameraScene} from './camera-scene.js';
import type {MapScene} from './contract.js';
import type {FannedMark} from './fan.js';
import type {Area} from './layers/area-layer.js';
import type {PlacedSprite} from './layers/mark-instances.js';
import type {Line} from './layers/path-layers.js';
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
  /** Sprites that are drawn apart from the scene: they must stay in the atlas. */
  readonly others: readonly SpriteRequest[];
  /** How marks come to their places. Default: they stand there. */
  readonly motion?: MarkMotion;
}

/** What is drawn above the ground, from the lowest to the highest: circles, areas, lines, sprites. */
export interface SceneParts {
  readonly table: EventTable;
  /** Events that have the circle of their place drawn around each of their points. */
  readonly circledRows: readonly number[];
  /** Areas of events, and the tints of cameras. */
  readonly areas: readonly Area[];
  /** Lines in groups, the lowest first; a group without lines is not there. */
  readonly lines: readonly LineGroup[];
  /** Of the casing of lines. */
  readonly halo: string;
  /** The lowest first; all of them are in the atlas. */
  readonly sprites: readonly PlacedSprite[];
}

/** Lines that are drawn above the casings of all of them. */
export interface LineGroup {
  readonly id: string;
  readonly lines: readonly Line[];
}

/** Makes the parts of a scene, and paints into the atlas what they need of it. */
export function sceneParts(input: SceneInput): SceneParts {
  const {scene, theme, atlas, fan, fanned, cameras} = input;
  const {table, selectedRow} = scene;
  const {areas, edges, paths} = outlinesOf(table, rowsWithOutline(scene), (row) => rowColor(table, row), selectedRow);
  const legs: Line[] = fanned ? fan.map((mark) => ({path: [fromWorld(fanned.x, fanned.y), fromWorld(mark.x, mark.y)], color: theme.selection, widthPixels: 1})) : [];
  const sprites = [...trailSprites(input), ...arrows(paths, theme), ...cameraSprites(cameras.signs, theme), ...markSprites(input), ...fanSprites(input)];
  atlas.request([...sprites, ...labelSprites(sprites, theme), ...input.others]);
  const lines = [
    {id: 'edges', lines: [...edges, ...cameras.sides]},
    {id: 'paths', lines: paths},
    {id: 'legs', lines: [...legs, ...cameras.links]},
  ];
  return {table, circledRows: vagueRows(input), areas: [...areas, ...cameras.areas], lines: lines.filter((group) => group.lines.length > 0), halo: theme.halo, sprites};
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
    const kinds = table.geometryKind;
    // Most tables have points only, and a search in a typed array is the fastest way to see that.
    if (kinds.includes(PATH) || kinds.includes(AREA)) kinds.forEach((kind, row) => (kind === PATH || kind === AREA) && found.push(row));
    outlined.set(table, (rows = found));
  }
  const shown: number[] = [];
  for (const row of rows) {
    if (isShown(scene, row) && shown.push(row) === MAX_OUTLINES) break;
  }
  return shown;
}
