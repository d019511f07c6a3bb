import {VERIFICATION_STATUSES} from '../data/event-table.js';
import type {EventTable} from '../data/event-table.js';
import {STEPS} from '../data/mercator.js';
import {colorOf} from '../symbols/palette.js';
import {shapeOf} from '../symbols/shapes.js';
import {toWorld} from './basemap/mercator.js';
import type {CameraSign} from './camera-scene.js';
import {CAMERA_SIDE_PIXELS, paintCamera} from './camera-sprite.js';
import type {PlacedSprite} from './layers/mark-instances.js';
import type {Line} from './layers/path-layers.js';
import type {LeavingMark} from './mark-motion.js';
import {LABEL_HEIGHT_PIXELS, LABEL_WIDTH_PIXELS, SHAPE_REACH_PIXELS, paintArrow, paintDisc, paintLabel, paintSingle, shortCount, spriteSide} from './mark-sprites.js';
import type {MarkFill, MarkState, Share} from './mark-sprites.js';
import {onlyRow} from './marks.js';
import type {Mark} from './marks.js';
import {TRAIL_SIDE_PIXELS, paintTrail} from './play-sprites.js';
import {ringParts} from './ring-parts.js';
import {rowColor} from './row-color.js';
import type {SceneInput} from './scene-parts.js';
import type {SpriteRequest} from './sprite-atlas.js';
import {BADGE_REACH_PIXELS, withBadge} from './status-badge.js';
import type {MapTheme} from './theme.js';
import {isVaguePlace} from './vague-place.js';

/** What has left the window steps back behind what is in it. */
const TRAIL_OPACITY = 0.55;

/** A sprite on the map, and how it is painted. */
export type Sprite = PlacedSprite & SpriteRequest;

/** Largest first, so that a small mark is never hidden; the selected and the hovered one on top. Those that are lost to others are under all. */
export function markSprites({scene: {table}, theme, marks, hovered, selected, fanned, motion}: SceneInput): Sprite[] {
  const rank = (mark: Mark) => (mark === hovered ? 2 : mark === selected ? 1 : 0);
  const ordered = marks.filter((mark) => mark !== fanned).sort((a, b) => rank(a) - rank(b) || b.radiusPixels - a.radiusPixels);
  const leaving = motion?.leaving ?? [];
  return [
    ...leaving.map(({mark, ...way}: LeavingMark) => ({...markSprite(table, mark, 'plain', theme), ...way})),
    ...ordered.map((mark) => {
      const sprite = markSprite(table, mark, mark === selected ? 'selected' : mark === hovered ? 'hovered' : 'plain', theme);
      const way = motion?.motionOf(mark);
      return way ? {...sprite, motion: way} : sprite;
    }),
  ];
}

/** The sprites of the counts that are on the marks. */
export function labelSprites(sprites: readonly Sprite[], theme: MapTheme): SpriteRequest[] {
  const labels = new Set(sprites.map(({label}) => label));
  labels.delete(undefined);
  return [...labels].map((label = '') => ({sprite: label, sidePixels: LABEL_WIDTH_PIXELS, heightPixels: LABEL_HEIGHT_PIXELS, paint: paintLabel(label, theme)}));
}

function markSprite(table: EventTable, mark: Mark, state: MarkState, theme: MapTheme): Sprite {
  const {x, y, count, radiusPixels} = mark;
  const row = onlyRow(mark);
  if (row !== null) return {x, y, ...singleSprite(table, row, state, theme)};
  const shares = sharesOf(table, mark);
  const sprite = `n${radiusPixels}|${shares.map((share) => share.color + share.count).join()}|${state}`;
  return {x, y, sprite, sidePixels: spriteSide(radiusPixels, state), paint: paintDisc(radiusPixels, shares, state, theme), label: shortCount(count)};
}

/** The events of an opened spot. */
export function fanSprites({scene, theme, fan}: SceneInput): Sprite[] {
  return fan.map(({row, x, y}) => {
    const state = row === scene.selectedRow ? 'selected' : row === scene.hoveredRow ? 'hovered' : 'plain';
    return {x, y, ...singleSprite(scene.table, row, state, theme)};
  });
}

function singleSprite(table: EventTable, row: number, state: MarkState, theme: MapTheme): SpriteRequest {
  const index = table.category[row];
  const category = table.categories[index];
  const shape = shapeOf(category, index);
  const fill = fillOf(table, row);
  const color = colorOf(category, index);
  const status = VERIFICATION_STATUSES[table.verification[row]];
  const sprite = `s${shape}|${color}|${fill}|${state}|${status}`;
  const reach = Math.max(SHAPE_REACH_PIXELS, status === 'none' ? 0 : BADGE_REACH_PIXELS);
  return {sprite, sidePixels: spriteSide(reach, state), paint: withBadge(paintSingle(shape, color, fill, state, theme), status, theme)};
}

/** That nothing was found outweighs that the place is vague: a mark must not read as something that happened. */
function fillOf(table: EventTable, row: number): MarkFill {
  if (table.negative[row] === 1) return 'dashed';
  return isVaguePlace(table, row) ? 'hollow' : 'solid';
}

/** The categories of a mark in the order of the legend: while a window moves they grow and shrink and do not change places. */
function sharesOf(table: EventTable, mark: Mark): Share[] {
  return ringParts(mark.byCategory).flatMap((count, index) => (count > 0 ? [{count, color: colorOf(table.categories[index], index)}] : []));
}

/** An arrow head at the end of each path: it is a movement. */
export function arrows(paths: readonly Line[], theme: MapTheme): Sprite[] {
  return paths.flatMap(({path, color}) => {
    const [before, end] = path.slice(-2).map(([lng, lat]) => toWorld(lng, lat));
    if (!end) return [];
    const [x, y] = end;
    const angle = (Math.atan2(before[1] - y, x - before[0]) * 180) / Math.PI;
    return [{x, y, angle, sprite: `a${color}`, sidePixels: 28, paint: paintArrow(color, theme)}];
  });
}

/** The signs of the cameras that are drawn. */
export function cameraSprites(signs: readonly CameraSign[], theme: MapTheme): Sprite[] {
  return signs.map(({x, y}) => ({x, y, sprite: 'camera', sidePixels: CAMERA_SIDE_PIXELS, paint: paintCamera(theme)}));
}

/** A dot at each point of what has left the window; at one point only the latest. */
export function trailSprites({scene: {table}, trail, theme}: SceneInput): Sprite[] {
  const dots = new Map<string, Sprite>();
  for (const row of trail) {
    const color = rowColor(table, row);
    for (let point = table.pointOffsets[row]; point < table.pointOffsets[row + 1]; point += 1) {
      const [x, y] = [table.x[point] / STEPS, table.y[point] / STEPS];
      dots.set(`${x},${y}`, {x, y, opacity: TRAIL_OPACITY, sprite: `t${color}`, sidePixels: TRAIL_SIDE_PIXELS, paint: paintTrail(color, theme)});
    }
  }
  return [...dots.values()];
}
