import {STEPS} from '../data/mercator.js';
import type {EventTable} from '../data/event-table.js';
import type {Position} from '../schema/event-file.js';
import {fromWorld} from './basemap/mercator.js';
import {besides, coneOf, towards} from './camera-cone.js';
import type {Cone, PlacedCamera, WorldPoint} from './camera-cone.js';
import {camerasOf} from './cameras.js';
import type {Area} from './layers/area-layer.js';
import type {Line} from './layers/path-layers.js';
import {ringRadius} from './mark-sprites.js';
import {rowColor} from './row-color.js';
import {worldPixels} from './view.js';
import type {MapViewport} from './view.js';

/** Half the side of the sign of a camera. */
export const CAMERA_RADIUS_PIXELS = 9;
/** The tint is laid down so often, each time shorter, so that a cone is densest at its camera. */
const TINTS = 12;
const TINT_OPACITY = 0.04;
/** The whole cone is tinted by as much as can be seen on any ground. */
const BASE_OPACITY = 0.12;
const SIDE_PIXELS = 1.75;
const DASH_PIXELS = 5;
const GAP_PIXELS = 5;
/** A long side has longer dashes, not more of them. */
const MAX_DASHES = 24;
/** Between the sign of a camera and the mark of the place that it shows. */
const CLEARANCE_PIXELS = 4;

/** Beside the way back, where another sign is on it already. */
const SIDE_STEPS_DEGREES = [0, 50, -50, 100, -100, 150, -150] as const;

/** The sign of a camera. */
export interface CameraSign extends WorldPoint {
  readonly row: number;
  readonly bearingDegrees: number | null;
}

/** What the map draws of the cameras of some events. */
export interface CameraScene {
  readonly areas: readonly Area[];
  readonly sides: readonly Line[];
  /** From cameras to the places that they show. */
  readonly links: readonly Line[];
  readonly signs: readonly CameraSign[];
}

/** The events whose cameras are drawn. */
export interface CameraQuery {
  readonly table: EventTable;
  readonly rows: readonly number[];
  /** The mark that a row is drawn by, which its cameras' signs keep clear of; null where it has none on the screen. */
  readonly markOfRow: (row: number) => (WorldPoint & {readonly radiusPixels: number}) | null;
  readonly linkColor: string;
}

/**
 * Cones, signs and links of the cameras of some events, in the copy of the world that a view is in.
 *
 * Cones begin where the camera stood. A sign that its event's mark would cover steps back from it, against the bearing, as
 * far as is needed to be seen.
 */
export function cameraScene(query: CameraQuery, view: MapViewport): CameraScene {
  const {table, rows, linkColor} = query;
  const size = worldPixels(view);
  const areas: Area[] = [];
  const sides: Line[] = [];
  const links: Line[] = [];
  const signs: CameraSign[] = [];
  for (const row of rows) {
    const color = rowColor(table, row);
    const places = placesOf(table, row);
    for (const given of camerasOf(table, row)) {
      const camera = {...given, ...besides(view, given)};
      const cone = coneOf(camera, places, size);
      if (cone) {
        for (let tint = TINTS; tint > 0; tint -= 1) areas.push({rings: [cone.outline.map((corner) => degrees(along(camera, corner, tint / TINTS)))], color, opacity: tint === TINTS ? BASE_OPACITY : TINT_OPACITY});
        for (const path of sidesOf(cone)) sides.push({path, color, widthPixels: SIDE_PIXELS});
      }
      const mark = query.markOfRow(row);
      const link = linkOf(camera, places, size, (mark ? ringRadius(mark.radiusPixels) : 0) + CAMERA_RADIUS_PIXELS);
      if (link) links.push({path: link, color: linkColor, widthPixels: 1});
      signs.push({row, bearingDegrees: camera.bearingDegrees, ...clearOf(camera, mark, size, signs)});
    }
  }
  return {areas, sides, links, signs};
}

function placesOf({pointOffsets, x, y}: EventTable, row: number): WorldPoint[] {
  const first = pointOffsets[row];
  return Array.from({length: pointOffsets[row + 1] - first}, (_, index) => ({x: x[first + index] / STEPS, y: y[first + index] / STEPS}));
}

/** The sides of a cone; those of a guess in dashes. */
function sidesOf({sides, lengthPixels, isGuess}: Cone): Position[][] {
  if (!isGuess) return sides.map((side) => side.map(degrees));
  const count = Math.min(MAX_DASHES, Math.ceil(lengthPixels / (DASH_PIXELS + GAP_PIXELS)));
  const dash = DASH_PIXELS / (DASH_PIXELS + GAP_PIXELS);
  return sides.flatMap(([from, to]) => Array.from({length: count}, (_, index) => [degrees(along(from, to, index / count)), degrees(along(from, to, (index + dash) / count))]));
}

/** From a camera to the nearest place that it shows; null where the two are one spot of the screen. */
function linkOf(camera: WorldPoint, places: readonly WorldPoint[], size: number, nearPixels: number): Position[] | null {
  let nearest: WorldPoint | null = null;
  let least = Infinity;
  for (const each of places) {
    const place = besides(camera, each);
    const distance = Math.hypot(place.x - camera.x, place.y - camera.y) * size;
    if (distance < least) [nearest, least] = [place, distance];
  }
  return nearest && least > nearPixels ? [degrees(camera), degrees(nearest)] : null;
}

/** Where the sign of a camera is drawn: where it stood, or as far behind that as the mark of its event takes. */
function clearOf(camera: PlacedCamera, mark: (WorldPoint & {readonly radiusPixels: number}) | null, size: number, taken: readonly WorldPoint[]): WorldPoint {
  const {x, y} = camera;
  if (!mark) return {x, y};
  const room = ringRadius(mark.radiusPixels) + CAMERA_RADIUS_PIXELS + CLEARANCE_PIXELS;
  const {x: markX} = besides(camera, mark);
  const [offsetX, offsetY] = [(x - markX) * size, (y - mark.y) * size];
  if (Math.hypot(offsetX, offsetY) >= room) return {x, y};
  const back = camera.bearingDegrees === null ? 270 : camera.bearingDegrees + 180;
  const places = SIDE_STEPS_DEGREES.map((aside) => {
    // Where the way back leaves the circle around the mark.
    const step = towards({x: 0, y: 0}, back + aside, 1);
    const onward = offsetX * step.x + offsetY * step.y;
    const steps = Math.sqrt(onward ** 2 + room ** 2 - offsetX ** 2 - offsetY ** 2) - onward;
    return towards(camera, back + aside, steps / size);
  });
  const isFree = (place: WorldPoint) => taken.every((sign) => Math.hypot(sign.x - place.x, sign.y - place.y) * size >= 2 * CAMERA_RADIUS_PIXELS + CLEARANCE_PIXELS);
  return places.find(isFree) ?? places[0];
}

function along(from: WorldPoint, to: WorldPoint, share: number): WorldPoint {
  return {x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share};
}

function degrees({x, y}: WorldPoint): Position {
  return fromWorld(x, y);
}
