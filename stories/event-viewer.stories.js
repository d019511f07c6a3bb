import {ARCHIVE, ARCHIVE_FIELDS, EMPTY, KAZAKHSTAN, LOADING, ONE, STATUSES, WARNED} from './data.js';
import {story} from './story.js';

export default {title: 'event-viewer', component: 'event-viewer'};

const accept = (viewer) => viewer.store.acceptance.acceptWarning();

export const AWeek = story({name: 'a week', html: `<event-viewer src="${KAZAKHSTAN}"></event-viewer>`, act: accept});
export const AnEventSelected = story({name: 'an event selected', html: `<event-viewer src="${KAZAKHSTAN}" selected="aktau-night-chant"></event-viewer>`, act: accept});
export const ManyEvents = story({name: 'many events', html: `<event-viewer src="${ARCHIVE}" fields="${ARCHIVE_FIELDS}"></event-viewer>`});
export const WithoutAListAndAFilter = story({name: 'without a list and a filter', html: `<event-viewer src="${KAZAKHSTAN}" no-list no-filter></event-viewer>`, act: accept});
export const MapAndCard = story({name: 'map and card', html: `<event-viewer src="${KAZAKHSTAN}" no-timeline no-list no-filter selected="official-toll"></event-viewer>`, act: accept});
export const WithoutAMap = story({name: 'without a map', html: `<event-viewer src="${KAZAKHSTAN}" no-map></event-viewer>`, act: accept});
export const TitleAndCreditOfThePage = story({
  name: 'title and credit of the page',
  html: '<event-viewer><h2 slot="title">Six reports from a harbour</h2><p slot="credit">Reports: our own.</p></event-viewer>',
  data: STATUSES,
});
export const BeforeTheWarningIsAccepted = story({name: 'before the warning is accepted', html: '<event-viewer></event-viewer>', data: WARNED});
export const OneEvent = story({name: 'one event', html: '<event-viewer></event-viewer>', data: ONE});
export const Empty = story({name: 'empty', html: '<event-viewer></event-viewer>', data: EMPTY});
export const AFileThatIsNotThere = story({name: 'a file that is not there', html: '<event-viewer src="nowhere.json"></event-viewer>', isReady: false});

/** The interface in the reader's language, in a page of that language; the events keep theirs. */
const inLanguage = (lang, dir = 'ltr') => ({html: `<div lang="${lang}" dir="${dir}"><event-viewer src="${KAZAKHSTAN}" selected="aktau-night-chant"></event-viewer></div>`, act: accept});

export const InFrench = story({name: 'in French', ...inLanguage('fr')});
export const InRussian = story({name: 'in Russian', ...inLanguage('ru')});
export const InKazakh = story({name: 'in Kazakh', ...inLanguage('kk')});
export const InArabic = story({name: 'in Arabic', ...inLanguage('ar', 'rtl')});
export const InJapanese = story({name: 'in Japanese', ...inLanguage('ja')});
export const Loading = story({name: 'loading', html: '<event-viewer></event-viewer>', data: LOADING, isReady: false});
export const Dark = story({name: 'dark', html: `<event-viewer src="${KAZAKHSTAN}" theme="dark"></event-viewer>`, act: accept});
