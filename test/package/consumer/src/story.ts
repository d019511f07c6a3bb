import type {EventFile} from 'event-timeline-map';

export const story: EventFile = {
  type: 'FeatureCollection',
  title: 'Two boats',
  timeZone: 'Europe/Lisbon',
  features: [
    {
      type: 'Feature',
      id: 'ferry',
      geometry: {type: 'Point', coordinates: [-9.14, 38.7]},
      properties: {title: 'The ferry arrives', when: '2021-05-01T10:00', place: 'Lisbon'},
    },
    {
      type: 'Feature',
      id: 'trawler',
      geometry: {type: 'Point', coordinates: [-8.61, 41.15]},
      properties: {title: 'The trawler leaves', when: '2021-05-03', place: 'Porto'},
    },
  ],
};
