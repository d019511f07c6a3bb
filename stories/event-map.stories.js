import {ARCHIVE, ARCHIVE_FIELDS, EMPTY, FAULTY, KAZAKHSTAN, LOADING, ONE, STATUSES, WARNED} from './data.js';
import {story} from './story.js';

export default {title: 'event-map', component: 'event-map'};

const accept = (map) => map.store.acceptance.acceptWarning();

export const AWeek = story({name: 'a week', html: `<event-map src="${KAZAKHSTAN}"></event-map>`, act: accept});
export const TheViewOfACamera = story({name: 'the view of a camera', html: `<event-map src="${KAZAKHSTAN}" selected="zhanaozen-statement" center="52.86,43.34" zoom="14"></event-map>`, act: accept});
export const ACameraFromAfar = story({name: 'a camera from afar', html: `<event-map src="${KAZAKHSTAN}" selected="aktau-night-chant"></event-map>`, act: accept});
export const KnownToTheCityOnly = story({name: 'known to the city only', html: `<event-map src="${KAZAKHSTAN}" selected="almaty-bodies" center="76.94,43.25" zoom="9"></event-map>`, act: accept});
export const EveryStatus = story({name: 'every status', html: '<event-map></event-map>', data: STATUSES});
export const OneEvent = story({name: 'one event', html: '<event-map></event-map>', data: ONE});
export const ManyEvents = story({name: 'many events', html: `<event-map src="${ARCHIVE}" fields="${ARCHIVE_FIELDS}"></event-map>`});
export const Empty = story({name: 'empty', html: '<event-map></event-map>', data: EMPTY});
export const BeforeTheWarningIsAccepted = story({name: 'before the warning is accepted', html: '<event-map></event-map>', data: WARNED});
export const Loading = story({name: 'loading', html: '<event-map></event-map>', data: LOADING, isReady: false});
export const AFileThatIsNotThere = story({name: 'a file that is not there', html: '<event-map src="nowhere.json"></event-map>', isReady: false});
export const PartlyBadData = story({name: 'partly bad data, for the editor', html: '<event-map debug></event-map>', data: FAULTY});
