import {ARCHIVE, ARCHIVE_FIELDS, EMPTY, KAZAKHSTAN, ONE, STATUSES, WARNED} from './data.js';

const accept = (viewer) => viewer.store.acceptance.acceptWarning();

export const stories = {
  'a week': {html: `<event-viewer src="${KAZAKHSTAN}"></event-viewer>`, act: accept},
  'an event selected': {html: `<event-viewer src="${KAZAKHSTAN}" selected="aktau-night-chant"></event-viewer>`, act: accept},
  'many events': {html: `<event-viewer src="${ARCHIVE}" fields="${ARCHIVE_FIELDS}"></event-viewer>`},
  'without a list and a filter': {html: `<event-viewer src="${KAZAKHSTAN}" no-list no-filter></event-viewer>`, act: accept},
  'map and card': {html: `<event-viewer src="${KAZAKHSTAN}" no-timeline no-list no-filter selected="official-toll"></event-viewer>`, act: accept},
  'without a map': {html: `<event-viewer src="${KAZAKHSTAN}" no-map></event-viewer>`, act: accept},
  'title and credit of the page': {
    html: '<event-viewer><h2 slot="title">Six reports from a harbour</h2><p slot="credit">Reports: our own.</p></event-viewer>',
    data: STATUSES,
  },
  'before the warning is accepted': {html: '<event-viewer></event-viewer>', data: WARNED},
  'one event': {html: '<event-viewer></event-viewer>', data: ONE},
  empty: {html: '<event-viewer></event-viewer>', data: EMPTY},
  'a file that is not there': {html: '<event-viewer src="nowhere.json"></event-viewer>', isReady: false},
};
