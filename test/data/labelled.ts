import {readEventFile} from '../../src/data/index.js';
import {event} from '../elements/story.js';
import {eventFile} from '../store/story.js';

/** Four events with places and tags: none, one, several, one twice, and one that is a name of JavaScript. */
export const {table: LABELLED} = readEventFile(
  eventFile([
    event('a', {place: 'Almaty', tags: ['fire', 'night']}),
    event('b', {tags: ['night', 'night']}),
    event('c', {place: 'Aktau'}),
    event('d', {place: 'Almaty', tags: ['constructor']}),
  ]),
);
