/** The map engine, by far the largest part of a page: asked for when a map is about to be drawn, and not before. */
export function importEngine() {
  return import('../../map/engine.js');
}
