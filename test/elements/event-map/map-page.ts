import type {EventMapElement} from '../../../src/elements/event-map/event-map.js';
import {isWebGl, seenCanvas} from '../../map/helpers/contexts.js';
import {pixel, pixelsOf} from '../../map/helpers/pixels.js';
import type {Rgb} from '../../map/helpers/pixels.js';
import {eventFile} from '../../store/story.js';
import {all, frame, mount, mountReady, one, page, text} from '../helpers.js';
import type {MountOptions} from '../helpers.js';
import {event, point} from '../story.js';

export const RED: Rgb = [255, 0, 0];

/** An event at the middle of `HERE`, two at one place in the south, two in one town in the north. */
export const PLACES = eventFile(
  [
    event('alone', {title: 'Alone', when: '2022-01-01', place: 'A square', category: 'red'}, point(60, 40)),
    event('first', {title: 'First', when: '2022-01-02', category: 'red'}, point(60, 10)),
    event('second', {title: 'Second', when: '2022-01-03', category: 'red'}, point(60, 10)),
    event('east', {title: 'East', when: '2022-01-04', category: 'red'}, point(60.05, 60)),
    event('west', {title: 'West', when: '2022-01-05', category: 'red'}, point(59.95, 60)),
  ],
  {categories: [{id: 'red', label: 'Red', color: '#ff0000', shape: 'square'}], timeZone: 'UTC'},
);
export const HERE = {center: '60,40', zoom: '4'};
export const SOUTH = {center: '60,10', zoom: '4'};
export const NORTH = {center: '60,60', zoom: '4'};

/** A map of the places on empty ground, 400 by 320 pixels, that has drawn its marks. */
export function mapReady(attributes: Readonly<Record<string, string>> = HERE, options: MountOptions = {}): Promise<EventMapElement> {
  return mountReady('event-map', {basemap: 'none', ...attributes}, {data: PLACES, into: page('width:400px'), ...options});
}

/** The same, drawn by deck.gl. */
export async function mapLive(attributes: Readonly<Record<string, string>> = HERE, options: MountOptions = {}): Promise<EventMapElement> {
  const map = await mapReady(attributes, options);
  await untilLive(map);
  return map;
}

/** Waits, frame by frame, until deck.gl has taken over from the first picture of a map. */
export async function untilLive(map: EventMapElement): Promise<void> {
  await map.ready;
  while (!isWebGl(seenCanvas(one(map, '.stage')))) await frame();
}

/** A map of the places as `mapReady` makes it, before it is drawn. */
export function newMap(attributes: Readonly<Record<string, string>> = HERE, options: MountOptions = {}): EventMapElement {
  return mount('event-map', {basemap: 'none', ...attributes}, {data: PLACES, into: page('width:400px'), ...options});
}

export function surface(map: EventMapElement): HTMLElement {
  return one(map, '.surface');
}

/** The middle of the map, in pixels. */
export function middle(map: EventMapElement): [x: number, y: number] {
  return [map.clientWidth / 2, map.clientHeight / 2];
}

/** The words beside the scale bar, which tell how far a map is zoomed. */
export function scaleText(map: EventMapElement): string {
  return all(map, '.bar').map(text).join();
}

/** The colour in the middle of a map, or beside it. */
export async function colorAt(map: EventMapElement, dx = 0, dy = 0): Promise<Rgb> {
  await map.ready;
  const [x, y] = middle(map);
  return pixel(pixelsOf(seenCanvas(one(map, '.stage'))), x + dx, y + dy);
}

/** Waits, frame by frame, until the middle of a map has a colour: what is loaded or painted comes in its own time. */
export async function untilColor(map: EventMapElement, isReached: (color: Rgb) => boolean, dx = 0, dy = 0): Promise<Rgb> {
  while (map.isConnected) {
    const color = all(map, 'canvas').length > 0 ? await colorAt(map, dx, dy) : await map.ready.then((): Rgb => [0, 0, 0]);
    if (isReached(color)) return color;
    await frame();
  }
  throw new Error('The map has left the page.');
}

export function isRed([red, green, blue]: Rgb): boolean {
  return red > 200 && green < 60 && blue < 60;
}
