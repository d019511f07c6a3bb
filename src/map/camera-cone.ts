/** A place in Web Mercator, 0 to 1 around the world; `x` may be beyond that. */
export interface WorldPoint {
  readonly x: number;
  readonly y: number;
}

/** Where a camera stood and which way it looked. */
export interface PlacedCamera extends WorldPoint {
  /** Degrees clockwise from north; null where it is not known. */
  readonly bearingDegrees: number | null;
  /** Horizontal angle of the picture, above 0 and up to 360 degrees; null where it is not known. */
  readonly fieldOfViewDegrees: number | null;
}

/** What a camera saw, as a wedge on the map. */
export interface Cone {
  /** A closed ring: from the camera along one side, the far arc, and back along the other; of a full turn the circle. */
  readonly outline: readonly WorldPoint[];
  /** The sides, each from the camera outwards; a full turn has none. */
  readonly sides: readonly (readonly [WorldPoint, WorldPoint])[];
  readonly lengthPixels: number;
  /** The angle is not known, so that the sides are a guess. */
  readonly isGuess: boolean;
}

/** The angle of a phone's picture held upright or across, for a camera of which only the direction is known. */
export const GUESSED_FIELD_OF_VIEW_DEGREES = 60;
/** So long is a cone at least, however small the map makes what it spans. */
export const MIN_CONE_PIXELS = 76;
const ARC_STEP_DEGREES = 4;
/** A place at the very edge of a picture is still in it, however its coordinates were rounded. */
const TOLERANCE_DEGREES = 1e-6;

/**
 * The wedge that a camera saw. It reaches the nearest of the places that lie in it, and is never shorter than can be seen.
 *
 * Web Mercator keeps angles, so a bearing is the same on the map as on the ground; over the kilometres that a camera sees, a
 * straight line of the map and a line of sight are the same within a hundredth of a degree.
 *
 * @param places - What the picture shows, in any copy of the world: the nearest one to the camera counts.
 * @param worldSize - Width of the world in pixels, which makes of pixels a length.
 * @returns null where the bearing is not known; the ring is in the copy of the world that the camera is given in.
 */
export function coneOf(camera: PlacedCamera, places: readonly WorldPoint[], worldSize: number): Cone | null {
  const {bearingDegrees} = camera;
  if (bearingDegrees === null) return null;
  const angle = camera.fieldOfViewDegrees ?? GUESSED_FIELD_OF_VIEW_DEGREES;
  const seen = places.map((place) => sightOf(camera, place)).filter((sight) => Math.abs(turn(bearingDegrees, sight.bearingDegrees)) <= angle / 2 + TOLERANCE_DEGREES);
  const nearest = Math.min(...seen.map(({length}) => length));
  const lengthPixels = Math.max(MIN_CONE_PIXELS, Number.isFinite(nearest) ? nearest * worldSize : 0);
  const at = (bearing: number) => towards(camera, bearing, lengthPixels / worldSize);
  const steps = Math.max(2, Math.ceil(angle / ARC_STEP_DEGREES));
  const arc = Array.from({length: steps + 1}, (_, step) => at(bearingDegrees + (step / steps - 0.5) * angle));
  const isGuess = camera.fieldOfViewDegrees === null;
  if (angle >= 360) return {outline: arc, sides: [], lengthPixels, isGuess};
  const {x, y} = camera;
  const [left, right] = [arc[0], arc[arc.length - 1]];
  return {outline: [{x, y}, ...arc, {x, y}], sides: [[{x, y}, left], [{x, y}, right]], lengthPixels, isGuess};
}

/** The place in the copy of the world that is nearest to another one. */
export function besides(from: WorldPoint, place: WorldPoint): WorldPoint {
  return {x: place.x - Math.round(place.x - from.x), y: place.y};
}

/** The point in a direction. @param length - In widths of the world. */
export function towards({x, y}: WorldPoint, bearingDegrees: number, length: number): WorldPoint {
  const angle = (bearingDegrees * Math.PI) / 180;
  return {x: x + Math.sin(angle) * length, y: y - Math.cos(angle) * length};
}

function sightOf(camera: WorldPoint, place: WorldPoint): {bearingDegrees: number; length: number} {
  const {x, y} = besides(camera, place);
  return {bearingDegrees: (Math.atan2(x - camera.x, camera.y - y) * 180) / Math.PI, length: Math.hypot(x - camera.x, y - camera.y)};
}

/** By how many degrees one bearing is off another, from -180 to 180. */
function turn(from: number, to: number): number {
  return ((((to - from + 180) % 360) + 360) % 360) - 180;
}
