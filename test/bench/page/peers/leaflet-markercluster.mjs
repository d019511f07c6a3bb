import L from 'leaflet';
import {isDrawn, leafletOn} from './leaflet-base.mjs';
import {sortedByStart} from './window-slice.mjs';

/** Leaflet with markercluster, which is given the events of each window. */
export async function setUp(columns, host, first) {
  // The plugin looks for a global Leaflet.
  globalThis.L = L;
  await import('leaflet.markercluster');
  const {longitude, latitude} = columns;
  const map = leafletOn(host);
  const {order, slice} = sortedByStart(columns);
  const markers = Array.from(order, (i) => L.marker([latitude[i], longitude[i]]));
  const group = globalThis.L.markerClusterGroup({animate: false});
  map.addLayer(group);
  const setWindow = (window) => {
    group.clearLayers();
    group.addLayers(markers.slice(...slice(window)));
  };
  setWindow(first);
  await isDrawn();
  return {setWindow, isDrawn};
}
