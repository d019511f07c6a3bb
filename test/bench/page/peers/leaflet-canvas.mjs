import L from 'leaflet';
import {isDrawn, leafletOn} from './leaflet-base.mjs';
import {sortedByStart} from './window-slice.mjs';

/** Leaflet on a canvas, a circle an event; from window to window those are taken out and put in that changed. */
export async function setUp(columns, host, first) {
  const {longitude, latitude} = columns;
  const map = leafletOn(host);
  const {order, slice} = sortedByStart(columns);
  const circles = Array.from(order, (i) => L.circleMarker([latitude[i], longitude[i]], {radius: 4, stroke: false, fillOpacity: 1, interactive: false}));
  let shown = [0, 0];
  const setWindow = (window) => {
    const [from, to] = slice(window);
    for (let i = shown[0]; i < shown[1]; i++) if (i < from || i >= to) circles[i].remove();
    for (let i = from; i < to; i++) if (i < shown[0] || i >= shown[1]) circles[i].addTo(map);
    shown = [from, to];
  };
  setWindow(first);
  await isDrawn();
  return {canvas: () => host.querySelector('canvas'), setWindow, isDrawn};
}
