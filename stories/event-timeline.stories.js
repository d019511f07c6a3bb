import {ARCHIVE, ARCHIVE_FIELDS, EMPTY, FAULTY, GAPS, KAZAKHSTAN, LOADING, ONE, STATUSES} from './data.js';
import {story} from './story.js';

export default {title: 'event-timeline', component: 'event-timeline'};

const accept = (timeline) => timeline.store.acceptance.acceptWarning();

export const AWeek = story({name: 'a week', html: `<event-timeline src="${KAZAKHSTAN}"></event-timeline>`, act: accept});
export const LanesByPlace = story({name: 'lanes by place', html: `<event-timeline src="${KAZAKHSTAN}" lanes="place" selected="almaty-square-march"></event-timeline>`, act: accept});
export const OneLane = story({name: 'one lane', html: `<event-timeline src="${KAZAKHSTAN}" lanes="none"></event-timeline>`, act: accept});
export const ADayChosen = story({name: 'a day chosen', html: `<event-timeline src="${KAZAKHSTAN}" window="2022-01-04"></event-timeline>`, act: accept});
export const MonthsBetween = story({name: 'months between', html: '<event-timeline></event-timeline>', data: GAPS});
export const MonthsFolded = story({name: 'months folded', html: '<event-timeline fold></event-timeline>', data: GAPS});
export const MonthsFoldedLanesByPlace = story({name: 'months folded, lanes by place', html: '<event-timeline fold lanes="place" selected="e3"></event-timeline>', data: GAPS});
export const EveryStatus = story({name: 'every status', html: '<event-timeline></event-timeline>', data: STATUSES});
export const OneEvent = story({name: 'one event', html: '<event-timeline></event-timeline>', data: ONE});
export const ManyEvents = story({name: 'many events', html: `<event-timeline src="${ARCHIVE}" fields="${ARCHIVE_FIELDS}"></event-timeline>`});
export const Loading = story({name: 'loading', html: '<event-timeline></event-timeline>', data: LOADING, isReady: false});
export const AFileThatIsNotThere = story({name: 'a file that is not there', html: '<event-timeline src="nowhere.json"></event-timeline>', isReady: false});
export const PartlyBadData = story({name: 'partly bad data, for the editor', html: '<event-timeline debug></event-timeline>', data: FAULTY});
export const Empty = story({name: 'empty', html: '<event-timeline></event-timeline>', data: EMPTY});
