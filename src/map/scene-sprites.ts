import {VERIFICATION_STATUSES} from '../data/event-table.js';
import type {EventTable} from '../data/event-table.js';
import {STEPS} from '../data/mercator.js';
import {colorOf} from '../symbols/palette.js';
import {shapeOf} from '../symbols/shapes.js';
import {toWorld} from './basemap/mercator.js';
import type {CameraSign} from './camera-scene.js';
import {CAMERA_SIDE_PIXELS, paintCamera} from './camera-sprite.js';
import type {PlacedSprite} from './layers/mark-layer.js';
import type {Line} from './layers/path-layers.js';
import {SINGLE_RADIUS_PIXELS, paintArrow, paintCount, paintSingle, ringRadius, spriteSide} from './mark-sprites.js';
import type {MarkFill, MarkState, Share} from './mark-sprites.js';
import type {Mark} from './marks.js';
import {TRAIL_SIDE_PIXELS, paintTrail} from './play-sprites.js';
import {rowColor} from './row-color.js';
import type {SceneInput} from './scene-layers.js';
import type {SpriteRequest} from './sprite-atlas.js';
import {withBadge} from './status-badge.js';
import type {MapTheme} from './theme.js';
import {isVaguePlace} from './vague-place.js';

/** What has left the window steps back behind what is in it. */
const TRAIL_OPACITY = 0.55;

/** A sprite on the map, and how it is painted. */
export type Sprite = PlacedSprite & SpriteRequest;

/** Largest first, so that a small mark is never hidden; the selected and the hovered one on top. */
export function markSprites({scene, theme, marks, hovered, selected, fanned}: SceneInput): Sprite[] {
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
  return {sprite, sidePixels: spriteSide(ringRadius(SINGLE_RADIUS_PIXELS)), paint: withBadge(paintSingle(shape, color, fill, state, theme), status, theme)};
}

/** That nothing was found outweighs that the place is vague: a mark must not read as something that happened. */
function fillOf(table: EventTable, row: number): MarkFill {
  if (table.negative[row] === 1) return 'dashed';
  return isVaguePlace(table, row) ? 'hollow' : 'solid';
}

/** The categories of a mark by their number of events, the largest first; ties in the order of the legend. */
function sharesOf(table: EventTable, mark: Mark): Share[] {
  return mark.byCategory
    .map((count, index) => ({count, color: colorOf(table.categories[index], index)}))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count);
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
