import {ARCHIVE, ARCHIVE_FIELDS, EMPTY, FAULTY, KAZAKHSTAN, LOADING, ONE, STATUSES} from './data.js';
import {story} from './story.js';

export default {title: 'event-list', component: 'event-list'};

const accept = (list) => list.store.acceptance.acceptWarning();

export const AWeek = story({name: 'a week', html: `<event-list src="${KAZAKHSTAN}" selected="aktau-night-chant"></event-list>`, act: accept});
export const EveryStatus = story({name: 'every status', html: '<event-list></event-list>', data: STATUSES});
export const VerifiedOnly = story({name: 'verified only', html: '<event-list require-verified></event-list>', data: STATUSES});
export const HitsOfASearch = story({
  name: 'hits of a search',
  html: `<event-list src="${KAZAKHSTAN}"></event-list>`,
  act: (list) => {
    accept(list);
    list.store.setFilters({text: 'almaty police'});
  },
});
export const NothingInTheWindow = story({name: 'nothing in the window', html: '<event-list window="2001-01-01"></event-list>', data: STATUSES});
export const Empty = story({name: 'empty', html: '<event-list></event-list>', data: EMPTY});
export const ManyEvents = story({name: 'many events', html: `<event-list src="${ARCHIVE}" fields="${ARCHIVE_FIELDS}"></event-list>`});
export const Loading = story({name: 'loading', html: '<event-list></event-list>', data: LOADING, isReady: false});
export const AFileThatIsNotThere = story({name: 'a file that is not there', html: '<event-list src="nowhere.json"></event-list>', isReady: false});
export const PartlyBadData = story({name: 'partly bad data, for the editor', html: '<event-list debug></event-list>', data: FAULTY});
export const OneEvent = story({name: 'one event', html: '<event-list></event-list>', data: ONE});
