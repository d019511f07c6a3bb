/**
 * Web Mercator in worlds: x grows east from 0 at 180° W to 1 at 180° E, y grows south from 0 at 85.05° N to 1 at 85.05° S.
 * Longitudes beyond ±180° give x beyond 0…1; latitudes beyond ±89.5° are held there, since a pole is infinitely far.
 */
export function toWorld(lng: number, lat: number): [x: number, y: number] {
  const held = Math.max(-89.5, Math.min(89.5, lat));
  const sine = Math.sin((held * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The reverse of `toWorld`, in degrees. */
export function fromWorld(x: number, y: number): [lng: number, lat: number] {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** Width of the world in CSS pixels at a zoom of 512-pixel tiles, the zoom of deck.gl and MapLibre. */
export function worldPixels(zoom: number): number {
  return 512 * 2 ** zoom;
}
