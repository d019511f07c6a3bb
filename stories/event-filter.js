import {ARCHIVE, ARCHIVE_FIELDS, KAZAKHSTAN, STATUSES} from './data.js';

export const stories = {
  'nothing set': {html: '<event-filter></event-filter>', data: STATUSES},
  'a week': {html: `<event-filter src="${KAZAKHSTAN}"></event-filter>`, act: (filter) => filter.store.acceptance.acceptWarning()},
  'two categories and a search': {
    html: `<event-filter src="${KAZAKHSTAN}"></event-filter>`,
    act: (filter) => {
      filter.store.acceptance.acceptWarning();
      filter.store.setFilters({categories: ['riot', 'clash'], text: 'almaty'});
    },
  },
  'many places': {html: `<event-filter src="${ARCHIVE}" fields="${ARCHIVE_FIELDS}"></event-filter>`},
  'verified only': {html: '<event-filter require-verified></event-filter>', data: STATUSES},
};
