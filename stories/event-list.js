import {ARCHIVE, ARCHIVE_FIELDS, EMPTY, KAZAKHSTAN, STATUSES} from './data.js';

const accept = (list) => list.store.acceptance.acceptWarning();

export const stories = {
  'a week': {html: `<event-list src="${KAZAKHSTAN}" selected="aktau-night-chant"></event-list>`, act: accept},
  'every status': {html: '<event-list></event-list>', data: STATUSES},
  'verified only': {html: '<event-list require-verified></event-list>', data: STATUSES},
  'hits of a search': {
    html: `<event-list src="${KAZAKHSTAN}"></event-list>`,
    act: (list) => {
      accept(list);
      list.store.setFilters({text: 'almaty police'});
    },
  },
  'nothing in the window': {html: '<event-list window="2001-01-01"></event-list>', data: STATUSES},
  empty: {html: '<event-list></event-list>', data: EMPTY},
  'many events': {html: `<event-list src="${ARCHIVE}" fields="${ARCHIVE_FIELDS}"></event-list>`},
};
