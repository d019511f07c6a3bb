import type {CameraPosition} from '../events.js';

/** Pixels of the world at zoom 0. */
const WORLD_PIXELS = 512;

/**
 * Writes a view of the map as `longitude,latitude,zoom`, as finely as the screen shows it: the zoom with two decimals, degrees
 * with as many as half a pixel needs.
 */
export function writeCamera({longitude, latitude, zoom}: CameraPosition): string {
  const decimals = Math.max(0, Math.ceil(Math.log10((WORLD_PIXELS * 2 ** zoom) / 360)));
  return [round(longitude, decimals), round(latitude, decimals), round(zoom, 2)].join(',');
}

/** Without zeros at the end, an exponent or a negative zero. */
function round(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return (decimals > 0 ? text.replace(/\.?0+$/, '') : text).replace(/^-0$/, '0');
}
