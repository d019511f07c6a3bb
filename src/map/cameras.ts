import type {EventTable} from '../data/event-table.js';
import {toWorld} from './basemap/mercator.js';
import type {PlacedCamera} from './camera-cone.js';

const known = new WeakMap<object, readonly PlacedCamera[]>();

/** The cameras of an event's media, in their order; of several items by one camera, looking the same way, one. */
export function camerasOf(table: EventTable, row: number): readonly PlacedCamera[] {
  const media = table.texts.feature(row).properties.media;
  if (!media) return [];
  let cameras = known.get(media);
  if (!cameras) {
    const byPlace = new Map<string, PlacedCamera>();
    for (const {camera} of media) {
      if (!camera) continue;
      const {coordinates, bearing, fieldOfView} = camera;
      const [x, y] = toWorld(coordinates[0], coordinates[1]);
      const placed = {x, y, bearingDegrees: bearing ?? null, fieldOfViewDegrees: fieldOfView ?? null};
      byPlace.set([x, y, bearing, fieldOfView].join(), placed);
    }
    known.set(media, (cameras = [...byPlace.values()]));
  }
  return cameras;
}
