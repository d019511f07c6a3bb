import type {Category, EventProperties, Geometry} from '../../src/schema/event-file.js';
import {eventFile} from '../store/story.js';

/** An event of a file: its title is its id, and it has no date, but for what is given. */
export function event(id: string, properties: Partial<EventProperties> = {}, geometry: Geometry | null = null): object {
  return {type: 'Feature', id, geometry, properties: {title: id, when: null, ...properties}};
}

export function point(lng: number, lat: number): Geometry {
  return {type: 'Point', coordinates: [lng, lat]};
}

/** A file of one event, which has the id `one`. */
export function fileOf(properties: Partial<EventProperties>, geometry: Geometry | null = null): object {
  return eventFile([event('one', properties, geometry)]);
}

export const CATEGORIES: Category[] = [
  {id: 'statement', label: 'Statement', color: '#844ed2', shape: 'pentagon'},
  {id: 'gathering', label: 'Gathering', color: '#3c90d8', shape: 'circle'},
  {id: 'clash', label: 'Clash', color: '#c07e00', shape: 'diamond'},
  {id: 'troops', label: 'Troops', color: '#1e7e54', shape: 'square'},
];

/** Midnight that begins a day of January 2022 on a clock so many hours ahead of UTC; Almaty, the story's zone, was six. */
export function january(day: number, hour = 0, offsetHours = 6): number {
  return Date.UTC(2022, 0, day, hour - offsetHours);
}

/** A week of January 2022 in Kazakhstan, in the order of time, the last event without a date. */
export const WEEK = eventFile(
  [
    event('statement', {title: 'Men read a statement', when: '2022-01-01', timeZone: 'Asia/Aqtau', place: 'Zhanaozen', category: 'statement'}, point(52.86, 43.34)),
    event('roundabout', {title: 'A crowd slows the traffic', when: '2022-01-02', timeZone: 'Asia/Aqtau', place: 'Zhanaozen', category: 'gathering'}, point(52.86, 43.34)),
    event(
      'night',
      {
        title: 'Aktau chants at night',
        when: {start: '2022-01-02', end: '2022-01-03', part: 'night', point: '2022-01-02T23:00'},
        timeZone: 'Asia/Aqtau',
        place: 'Aktau',
        category: 'gathering',
      },
      point(51.16, 43.65),
    ),
    event('police', {title: 'Police are overwhelmed', when: '2022-01-04', timeZone: 'Asia/Atyrau', place: 'Atyrau', category: 'clash'}, point(51.92, 47.11)),
    event('shield', {title: 'A pierced shield', when: '2022-01-05T10:30', place: 'Almaty', category: 'clash'}, point(76.95, 43.24)),
    event('square', {title: 'Soldiers hold the square', when: '2022-01-06', place: 'Almaty', category: 'troops'}, point(76.945, 43.238)),
    event('toll', {title: 'Officials name a toll', when: '2022-01-06/2022-01-07', category: 'statement'}),
    event('photograph', {title: 'A photograph without a date', place: 'Almaty', category: 'clash'}, point(76.9, 43.25)),
  ],
  {categories: CATEGORIES},
);
