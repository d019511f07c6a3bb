import L from 'leaflet';
import {nextFrame} from '../frames.mjs';
import {WORLD} from './world.mjs';

/** A Leaflet map of the world, without its tiles. */
export function leafletOn(host) {
  return L.map(host, {center: [WORLD.latitude, WORLD.longitude], zoom: 1, maxZoom: 18, preferCanvas: true, attributionControl: false, zoomControl: false, zoomAnimation: false, fadeAnimation: false});
}

/** Leaflet asks for its frame when it is given something: it is drawn before those that ask later. */
export async function isDrawn() {
  await nextFrame();
}
