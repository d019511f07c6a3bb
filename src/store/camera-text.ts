import type {CameraPosition} from '../events.js';

const NUMBER = String.raw`(-?\d+(?:\.\d+)?)`;
const CAMERA = new RegExp(String.raw`^\s*${NUMBER}\s*[,;\s]\s*${NUMBER}\s*[,;\s]\s*${NUMBER}\s*$`);
const MAX_ZOOM = 24;

/**
 * Reads a view of the map as it stands in an attribute: `longitude,latitude,zoom`, the first two in degrees, zoom 0 to 24.
 *
 * @returns null for what is not three numbers, or not a place on earth.
 */
export function readCamera(text: string): CameraPosition | null {
  const match = CAMERA.exec(text);
  if (!match) return null;
  const [longitude, latitude, zoom] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isSound = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && zoom >= 0 && zoom <= MAX_ZOOM;
  return isSound ? {longitude, latitude, zoom} : null;
}
