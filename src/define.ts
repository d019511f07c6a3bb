import {EventCardElement} from './elements/event-card/event-card.js';
import {EventListElement} from './elements/event-list/event-list.js';
import {EventMapElement} from './elements/event-map/event-map.js';
import {EventTimelineElement} from './elements/event-timeline/event-timeline.js';
import {upgradeMarkers} from './embed/upgrade-markers.js';

const ELEMENTS = {
  'event-map': EventMapElement,
  'event-timeline': EventTimelineElement,
  'event-card': EventCardElement,
  'event-list': EventListElement,
};

// A second copy of the script finds the tags taken, and leaves them.
for (const [tag, element] of Object.entries(ELEMENTS)) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
upgradeMarkers(document, Object.keys(ELEMENTS));
