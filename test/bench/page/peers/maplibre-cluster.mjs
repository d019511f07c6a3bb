import {Map as MapLibre, setWorkerUrl} from 'maplibre-gl';
import {pointFeatures, sortedByStart} from './window-slice.mjs';
import {WORLD} from './world.mjs';

setWorkerUrl('/.cache/bench/node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs');

/** MapLibre with a clustered source, which is given the events of each window. */
export async function setUp(columns, host, first) {
  const {order, slice} = sortedByStart(columns);
  const features = pointFeatures(columns, order);
  const pointsOf = (window) => ({type: 'FeatureCollection', features: features.slice(...slice(window))});
  const map = new MapLibre({
    container: host,
    center: [WORLD.longitude, WORLD.latitude],
    zoom: WORLD.zoom,
    fadeDuration: 0,
    attributionControl: false,
    style: {
      version: 8,
      sources: {events: {type: 'geojson', data: pointsOf(first), cluster: true, clusterRadius: 40, clusterMaxZoom: 16}},
      layers: [
        {
          id: 'marks',
          type: 'circle',
          source: 'events',
          paint: {'circle-color': '#0f5c8c', 'circle-radius': ['+', 4, ['/', ['sqrt', ['coalesce', ['get', 'point_count'], 1]], 8]]},
        },
      ],
    },
  });
  let drawn = map.once('idle');
  await drawn;
  return {
    canvas: () => map.getCanvas(),
    setWindow(window) {
      drawn = map.once('idle');
      map.getSource('events').setData(pointsOf(window));
    },
    isDrawn: () => drawn,
  };
}
