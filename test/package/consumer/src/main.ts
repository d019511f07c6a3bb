import 'event-timeline-map/define.js';
import {EventMapElement, EventStore, readWindow} from 'event-timeline-map';
import type {EventDetails, EventName, TimeWindow} from 'event-timeline-map';
import {story} from './story.js';

const store = new EventStore();
store.setData(story);

// The tag names are known to the DOM's own types.
const map = document.querySelector('event-map')!;
const timeline = document.querySelector('event-timeline')!;
const output = document.querySelector('output')!;
const isOurs: boolean = map instanceof EventMapElement;

map.store = store;
timeline.store = store;
timeline.lanes = 'place';

// So are the events and their details.
map.addEventListener('event-select', ({detail}) => {
  const id: string | null = detail.id;
  output.value = id ?? 'nothing';
});
document.addEventListener('event-camera-change', ({detail: {camera}}) => console.info(camera.longitude, camera.latitude, camera.zoom));
timeline.addEventListener('event-window-change', ({detail}) => console.info(detail.window?.startMs));

const names: EventName[] = ['event-load', 'event-error'];
const loaded: EventDetails['event-load'] = {src: null, total: store.total, issues: store.issues};
const day: TimeWindow | null = readWindow('2021-05-01', store.timeZone);

// @ts-expect-error A lane is one of three words.
timeline.lanes = 'colour';
timeline.lanes = 'place';
// @ts-expect-error What the store shows is changed by its actions only.
if (names.length === 0) store.window = day;

await Promise.all([map.ready, timeline.ready]);
output.value = [isOurs, loaded.total, day !== null].join(' ');
