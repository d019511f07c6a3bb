import {KAZAKHSTAN} from './data.js';
import {story} from './story.js';

export default {title: 'event-story', component: 'event-story'};

const accept = (story) => story.store.acceptance.acceptWarning();
const VIEWS = '<event-map slot="views"></event-map><event-timeline slot="views"></event-timeline>';
const STEPS = [
  ['data-event="zhanaozen-statement"', 'On 1 January about fifty men face a camera in Zhanaozen. The statement that they read is short.'],
  ['data-event="aktau-night-chant"', 'That night the protest has reached Aktau. Several hundred people stand before the akimat, and they are there until late.'],
  ['data-window="2022-01-04" data-camera="64,46.5,4"', 'On 4 January the images grow rougher, in five cities at once.'],
  ['data-event="almaty-first-death" data-window="2022-01-05"', 'The first images of a dead civilian date from the morning of 5 January.'],
  ['data-event="official-toll"', 'How many died? Ministries gave figures that do not agree.'],
];
const prose = STEPS.map(([data, text]) => `<p ${data} style="margin:0 1rem 40vh">${text}</p>`).join('');

export const ProseBesideItsViews = story({name: 'prose beside its views', html: `<event-story src="${KAZAKHSTAN}">${VIEWS}${prose}</event-story>`, act: accept});
export const ChaptersOfTheFile = story({name: 'chapters of the file', html: `<event-story src="${KAZAKHSTAN}">${VIEWS}</event-story>`, act: accept});
export const ViewsAtTheEnd = story({name: 'views at the end', html: `<event-story src="${KAZAKHSTAN}" side="end">${VIEWS}${prose}</event-story>`, act: accept});
export const BeforeTheWarningIsAccepted = story({name: 'before the warning is accepted', html: `<event-story src="${KAZAKHSTAN}">${VIEWS}${prose}</event-story>`});
