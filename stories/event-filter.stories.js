import {ARCHIVE, ARCHIVE_FIELDS, KAZAKHSTAN, STATUSES} from './data.js';
import {story} from './story.js';

export default {title: 'event-filter', component: 'event-filter'};

export const NothingSet = story({name: 'nothing set', html: '<event-filter></event-filter>', data: STATUSES});
export const AWeek = story({name: 'a week', html: `<event-filter src="${KAZAKHSTAN}"></event-filter>`, act: (filter) => filter.store.acceptance.acceptWarning()});
export const TwoCategoriesAndASearch = story({
  name: 'two categories and a search',
  html: `<event-filter src="${KAZAKHSTAN}"></event-filter>`,
  act: (filter) => {
    filter.store.acceptance.acceptWarning();
    filter.store.setFilters({categories: ['riot', 'clash'], text: 'almaty'});
  },
});
export const ManyPlaces = story({name: 'many places', html: `<event-filter src="${ARCHIVE}" fields="${ARCHIVE_FIELDS}"></event-filter>`});
export const VerifiedOnly = story({name: 'verified only', html: '<event-filter require-verified></event-filter>', data: STATUSES});
export const NothingFound = story({name: 'nothing found', html: '<event-filter></event-filter>', data: STATUSES, act: (filter) => filter.store.setFilters({text: 'zeppelin'})});
